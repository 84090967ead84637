import { type OddItem, readRegistryPreferences, REGISTRY_PREFERENCES } from "../formats/registryPreferences.ts";
import { indexLines, positionAt } from "../xml/lines.ts";
import { parseXml } from "../xml/parse.ts";
import type { Importer, Remark, Unwrapped } from "./importer.ts";
import { readRegistry } from "./registry/readRegistry.ts";
import { loss, note, refused } from "./remarks.ts";
import { rootName } from "./rootName.ts";
import type { Source } from "./source.ts";

const POLICY = "SOFTWARE\\Policies";

/** Registry.xml of Group Policy Preferences with settings of aovpn-manager or DPC. */
export const registryPreferences: Importer = {
  id: "registryPreferences",
  title: "registry items of Group Policy Preferences",
  summary: "Registry.xml, in which Group Policy Preferences keep registry items: those of aovpn-manager and DPC.",
  examples: [
    {
      title: "a profile as strings of a list, in a folder",
      name: "Registry.xml",
      source: document(
        `<Collection clsid="{53B533F5-224C-47e3-B01B-CA3B3F3FF4BF}" name="VPN">${item(
          ` action="R" key="${POLICY}\\AOVpnManager" name="Profile" type="REG_MULTI_SZ" value="&lt;VPNProfile&gt;"`,
          "<Values><Value>&lt;VPNProfile&gt;</Value><Value>  &lt;AlwaysOn&gt;true&lt;/AlwaysOn&gt;</Value>" +
            "<Value>&lt;/VPNProfile&gt;</Value></Values>",
        )}${item(` action="U" key="${POLICY}\\AOVpnManager" name="ConnectionName" type="REG_SZ" value="Contoso"`)}` +
          "</Collection>",
      ),
      finds: [
        {
          kind: "profile",
          name: "Contoso",
          scope: "allUsers",
          text: "<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n</VPNProfile>",
        },
      ],
    },
    {
      title: "DPC with fields, numbers in hexadecimal, and items that are off, targeted or odd",
      source: document(
        item(` action="U" key="${POLICY}\\DPC\\DPCClient" name="UserTunnel" type="REG_DWORD" value="00000001"`),
        item(` action="U" key="${POLICY}\\DPC\\DPCClient\\UserTunnel" name="ProfileName" type="REG_SZ" value="A"`),
        item(
          ` action="U" key="${POLICY}\\DPC\\DPCClient\\UserTunnel" name="URL" type="REG_SZ" value="vpn.contoso.com"`,
        ),
        item(
          ` action="U" key="${POLICY}\\DPC\\DPCClient\\UserTunnel" name="InterfaceMetric" type="REG_DWORD" value="0000000A"`,
          "",
          "<Filters><FilterGroup/></Filters>",
        ),
        item(` action="D" key="${POLICY}\\DPC\\DPCClient\\UserTunnel" name="OverrideXML" type="REG_MULTI_SZ" value=""`),
        item(` action="U" key="${POLICY}\\DPC\\DPCClient\\UserTunnel" name="RouteMetric" type="REG_DWORD" value="x"`),
        `<Registry name="MTU" disabled="1"><Properties action="U" hive="HKEY_LOCAL_MACHINE" key="a" name="MTU"/></Registry>`,
      ),
      finds: [{ kind: "profile", name: "A", scope: "allUsers" }],
      remarks: [/only on some devices: InterfaceMetric/, /switched off.*: MTU/, /cannot be read.*: RouteMetric/],
    },
    {
      title: "other items",
      source: document(item(' action="U" key="SOFTWARE\\A" name="B" type="REG_SZ" value="C"')),
      finds: [],
      remarks: [/None of its keys/],
    },
  ],
  recognises: ({ text }) => rootName(text) === REGISTRY_PREFERENCES,
  read: readPreferences,
};

function readPreferences({ text }: Source): Unwrapped {
  const document = parseXml(text.replace(/^\s+/, ""));
  if (!document.ok) {
    const { line } = positionAt(indexLines(text), document.error.range.start);
    return refused(`The document is not well-formed in line ${line}. ${document.error.message}`);
  }
  const { keys, odd } = readRegistryPreferences(document.value);
  const unwrapped = readRegistry(keys);
  return { ...unwrapped, remarks: [...unwrapped.remarks, ...oddRemarks(odd)] };
}

function oddRemarks(odd: readonly OddItem[]): readonly Remark[] {
  const named = (sought: OddItem["why"]) => odd.filter(({ why }) => why === sought).map(({ name }) => name);
  const say = (why: OddItem["why"], make: (text: string) => Remark, text: string) =>
    named(why).length === 0 ? [] : [make(`${text}: ${named(why).slice(0, 20).join(", ")}.`)];
  return [
    ...say("targeted", note, "Items that apply only on some devices"),
    ...say("disabled", loss, "Items that are switched off were left out"),
    ...say("unreadable", loss, "Items whose value cannot be read were left out"),
  ];
}

function document(...items: readonly string[]): string {
  const root = `<${REGISTRY_PREFERENCES} clsid="{A3CCFC41-DFDB-43a5-8D26-0FE8B954DA51}">`;
  return `<?xml version="1.0" encoding="utf-8"?>\r\n${root}${items.join("\r\n")}</${REGISTRY_PREFERENCES}>\r\n`;
}

function item(properties: string, values = "", filters = ""): string {
  const clsid = 'clsid="{9CD4B2F4-923D-47f5-A062-E897DD1DAD50}"';
  return `<Registry ${clsid} name="x"><Properties hive="HKEY_LOCAL_MACHINE"${properties}>${values}</Properties>${filters}</Registry>`;
}
