import { isRegQuery, parseRegQuery } from "../formats/regQuery.ts";
import type { Importer } from "./importer.ts";
import { readRegistry } from "./registry/readRegistry.ts";

/** What the command `reg query` prints of the same places. */
export const registryQuery: Importer = {
  id: "registryQuery",
  title: "the output of reg query",
  summary: "What the command reg query prints of the node cache of Windows, of aovpn-manager or of DPC.",
  examples: [
    {
      title: "the policy of aovpn-manager",
      source: [
        "",
        "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\AOVpnManager",
        "    Profile    REG_MULTI_SZ    <VPNProfile>\\0  <AlwaysOn>true</AlwaysOn>\\0</VPNProfile>",
        "    ConnectionName    REG_SZ    Contoso VPN",
        "",
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
      title: "the node cache, with a value over lines",
      source: [
        "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Provisioning\\NodeCache\\CSP\\Device\\MS DM Server\\Nodes\\7",
        "    (Default)    REG_SZ    ",
        "    NodeURI    REG_SZ    ./User/Vendor/MSFT/VPNv2/A/ProfileXML",
        "    ExpectedValue    REG_SZ    <VPNProfile>",
        "  <AlwaysOn>true</AlwaysOn>",
        "</VPNProfile>",
        "    Flags    REG_DWORD    0x1",
        "",
      ].join("\n"),
      finds: [
        {
          kind: "profile",
          name: "A",
          scope: "user",
          text: "<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n</VPNProfile>",
        },
      ],
    },
  ],
  recognises: ({ text }) => isRegQuery(text),
  read: ({ text }) => readRegistry(parseRegQuery(text)),
};
