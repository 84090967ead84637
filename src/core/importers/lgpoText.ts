import { isLgpoText, parseLgpoText } from "../formats/lgpoText.ts";
import type { Importer } from "./importer.ts";
import { readRegistry } from "./registry/readRegistry.ts";
import { loss } from "./remarks.ts";

const MOST_PROBLEMS = 20;

/** What LGPO.exe makes of a policy, with the settings of aovpn-manager or DPC. */
export const lgpoText: Importer = {
  id: "lgpoText",
  title: "text of LGPO.exe",
  summary: "What LGPO.exe /parse writes of a Group Policy with settings of aovpn-manager or DPC.",
  examples: [
    {
      title: "the policy of aovpn-manager",
      source: [
        "; ----------------------------------------------------------------------",
        "; PARSING COMPUTER POLICY",
        "; Source file:  C:\\Policies\\Machine\\registry.pol",
        "",
        "Computer",
        "Software\\Policies\\AOVpnManager",
        "Profile",
        "MULTISZ:<VPNProfile>\\0  <AlwaysOn>true</AlwaysOn>\\0</VPNProfile>",
        "",
        "Computer",
        "Software\\Policies\\AOVpnManager",
        "ConnectionName",
        "SZ:Contoso VPN",
        "",
        "; PARSING COMPLETED.",
        "; ----------------------------------------------------------------------",
      ].join("\r\n"),
      finds: [
        {
          kind: "profile",
          name: "Contoso VPN",
          scope: "allUsers",
          text: "<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n</VPNProfile>",
        },
      ],
    },
    {
      title: "DPC, with an action that is not known and things that are deleted",
      source: [
        ...["Computer", "Software\\Policies\\DPC\\DPCClient", "UserTunnel", "DWORD:1", ""],
        ...["Computer", "Software\\Policies\\DPC\\DPCClient\\UserTunnel", "OverrideXML", "DELETE", ""],
        ...["Computer", "Software\\Policies\\DPC\\DPCClient\\UserTunnel", "ProfileName", "SZ:A", ""],
        ...["Computer", "Software\\Policies\\DPC\\DPCClient\\UserTunnel", "URL", "SZ:vpn.contoso.com", ""],
        ...["Computer", "Software\\Policies\\DPC\\DPCClient\\UserTunnel\\RouteList", "*", "DELETEALLVALUES", ""],
        ...["Computer", "Software\\Policies\\DPC\\DPCClient\\UserTunnel\\RouteList", "10.0.0.0/8", "SZ:all", ""],
        ...["Computer", "Software\\Policies\\DPC\\DPCClient\\UserTunnel", "RouteMetric", "DWORD:many", ""],
      ].join("\n"),
      finds: [{ kind: "profile", name: "A", scope: "allUsers" }],
      remarks: [/not known/],
    },
    {
      title: "another policy",
      source: "Computer\nSoftware\\Policies\\Contoso\nA\nDWORD:1\n",
      finds: [],
      remarks: [/None of its keys/],
    },
  ],
  recognises: ({ text }) => isLgpoText(text),
  read({ text }) {
    const { keys, unread } = parseLgpoText(text);
    const unwrapped = readRegistry(keys);
    const problems = unread.slice(0, MOST_PROBLEMS).map((line) => loss(UNREAD, `line ${line}`));
    return { ...unwrapped, remarks: [...problems, ...unwrapped.remarks] };
  },
};

const UNREAD = "What this item does is not known, and it was left out.";
