import { decodeBase64 } from "../bytes/base64.ts";
import { parseVpnNode } from "../formats/vpnNode.ts";
import { parseSyncMl, printSyncMl, type ReadCommand, type SyncMlForm } from "../formats/syncMl.ts";
import type { Importer, Remark, Unwrapped } from "./importer.ts";
import { note, orRefused, refused } from "./remarks.ts";
import { type NodeItem, unwrapItems } from "./management/nodeItems.ts";
import { rootName } from "./rootName.ts";
import { sourceOfBytes, sourceOfText } from "./source.ts";

const ROOTS: ReadonlySet<string> = new Set([
  ...["SyncML", "SyncBody", "Atomic", "Sequence", "Item"],
  ...["Add", "Replace", "Delete", "Exec", "Get", "Results"],
]);

const PROFILE = "<VPNProfile>\n  <DeviceTunnel>true</DeviceTunnel>\n</VPNProfile>";

/** SyncML for mobile device management, whole or in pieces: ProfileXML, and profiles that are sent node by node. */
export const syncMl: Importer = {
  id: "syncMl",
  title: "SyncML",
  summary: "SyncML and OMA-DM commands, whole or in pieces, with ProfileXML in any form or with single VPNv2 nodes.",
  examples: [
    {
      title: "escaped, for a user",
      source: example("./User/Vendor/MSFT/VPNv2/Contoso%20VPN/ProfileXML", "escaped"),
      finds: [{ kind: "profile", name: "Contoso VPN", scope: "user", text: PROFILE }],
    },
    {
      title: "in CDATA, for the device",
      source: example("./Device/Vendor/MSFT/VPNv2/Contoso/ProfileXML", "cdata"),
      finds: [{ kind: "profile", name: "Contoso", scope: "device", text: PROFILE }],
    },
    {
      title: "as markup, with an address that names no scope",
      source: example("./Vendor/MSFT/VPNv2/Contoso/ProfileXML", "inline").replace(/<DeviceTunnel>.*\n/, "\n"),
      finds: [{ kind: "profile", name: "Contoso", scope: null }],
      remarks: [/not said whether/],
    },
    {
      title: "two profiles in pieces",
      source: [
        '<?xml version="1.0"?><Replace><CmdID>1</CmdID><Item><Target><LocURI>./User/Vendor/MSFT/VPNv2/A/ProfileXML',
        "</LocURI></Target><Data>&lt;VPNProfile/&gt;</Data></Item></Replace>\n",
        "<Add><Item><Target><LocURI>./Device/Vendor/MSFT/VPNv2/B/ProfileXML</LocURI></Target>",
        "<Meta><Format>b64</Format></Meta><Data>PFZQTlByb2ZpbGUvPg==</Data></Item></Add>",
      ].join(""),
      finds: [
        { kind: "profile", name: "A", scope: "user", text: "<VPNProfile/>" },
        { kind: "profile", name: "B", scope: "allUsers", text: "<VPNProfile/>" },
      ],
    },
    {
      title: "node by node",
      source: nodeByNode({
        "NativeProfile/Servers": "vpn.contoso.com",
        "RouteList/1/Address": "10.1.0.0",
        "RouteList/0/Address": "10.0.0.0",
        "PluginProfile/CustomStoreUrl": "x",
      }),
      finds: [
        {
          kind: "profile",
          name: "Contoso",
          scope: "user",
          text: [
            "<VPNProfile>",
            "  <NativeProfile>",
            "    <Servers>vpn.contoso.com</Servers>",
            "  </NativeProfile>",
            "  <Route>",
            "    <Address>10.0.0.0</Address>",
            "  </Route>",
            "  <Route>",
            "    <Address>10.1.0.0</Address>",
            "  </Route>",
            "</VPNProfile>",
            "",
          ].join("\r\n"),
        },
      ],
      remarks: [/no element for this node/],
    },
    {
      title: "only a deletion",
      source: "<Delete><Item><Target><LocURI>./User/Vendor/MSFT/VPNv2/A</LocURI></Target></Item></Delete>",
      finds: [],
      remarks: [/deletes A/, /no VPN profile in it/],
    },
    { title: "broken", source: "<SyncML><SyncBody></SyncML>", finds: [], remarks: [/not well-formed in line 1/] },
  ],
  recognises: ({ text }) => ROOTS.has(rootName(text) ?? "") && /LocURI|<(?:[\w.-]+:)?SyncML[\s>]/.test(text),
  read({ text }) {
    const commands = parseSyncMl(text);
    if (!commands.ok) return refused(commands.error);
    return unwrapCommands(commands.value);
  },
};

function unwrapCommands(commands: readonly ReadCommand[]): Unwrapped {
  const { parts, finds, remarks } = unwrapItems(commands.flatMap(itemOf));
  const said = [...remarks, ...commands.flatMap(verbRemarks)];
  return orRefused({ parts, finds, remarks: said }, "There is no VPN profile in it.");
}

const FORM_WORDS: Readonly<Record<SyncMlForm, string>> = {
  escaped: "escaped text",
  cdata: "CDATA",
  inline: "markup",
};

/** The setting that a command carries; a command that only removes or asks carries none. */
function itemOf({ verb, address, data, form, format, line }: ReadCommand): readonly NodeItem[] {
  if (data === null || form === null || verb === "Delete" || verb === "Get") return [];
  if (format?.toLowerCase() === "node") return [];
  const bytes = /^(?:b64|bin)$/i.test(format ?? "") ? decodeBase64(data) : null;
  const source = bytes === null ? sourceOfText(null, data) : sourceOfBytes(null, bytes);
  return [{ address, source, where: `line ${line}`, how: bytes === null ? FORM_WORDS[form] : "Base64" }];
}

function verbRemarks({ verb, address, line }: ReadCommand): readonly Remark[] {
  const node = parseVpnNode(address);
  if (node === null || (verb !== "Delete" && verb !== "Exec")) return [];
  const does = verb === "Delete" ? "deletes" : "runs";
  const what = node.path === "" ? node.name : `${node.path} of ${node.name}`;
  return [note(`A command ${does} ${what}.`, `line ${line}`)];
}

function example(address: string, form: SyncMlForm): string {
  return printSyncMl([{ verb: "Add", address, data: PROFILE }], { whole: true, atomic: true, form });
}

function nodeByNode(nodes: Readonly<Record<string, string>>): string {
  const commands = Object.entries(nodes).map(([path, data]) => {
    return { verb: "Add", address: `./User/Vendor/MSFT/VPNv2/Contoso/${path}`, data } as const;
  });
  return printSyncMl(commands, { whole: false, atomic: true, form: "escaped" });
}
