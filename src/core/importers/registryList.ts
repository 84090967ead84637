import type { Importer, Unwrapped } from "./importer.ts";
import { isListedKeys, readListedKeys } from "./registry/listedKeys.ts";
import { readRegistry } from "./registry/readRegistry.ts";
import { BROKEN_LINES, refusal } from "./remarks.ts";
import type { Source } from "./source.ts";

const PROVIDER = "Microsoft.PowerShell.Core\\Registry";
const NODES = `${PROVIDER}::HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Provisioning\\NodeCache\\CSP\\Device\\MS DM Server`;
const DPC = `${PROVIDER}::HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\DPC\\DPCClient\\MachineTunnel`;
const MANAGER = `${PROVIDER}::HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\AOVpnManager`;

/** What Get-ItemProperty prints of the same places as registry files. */
export const registryList: Importer = {
  id: "registryList",
  title: "what Get-ItemProperty prints",
  summary:
    "What Get-ItemProperty or Get-GPRegistryValue prints of the node cache of Windows, of aovpn-manager or of DPC.",
  examples: [
    {
      title: "nodes of the node cache, one broken at the width of the console",
      source: [
        "",
        "NodeUri       : ./User/Vendor/MSFT/VPNv2/Contoso%20VPN/ProfileXML",
        "ExpectedValue : <VPNProfile><AlwaysOn>true</AlwaysOn><DnsSuffix>corp.",
        "                contoso.com</DnsSuffix></VPNProfile>",
        `PSPath        : ${NODES}\\Nodes\\7`,
        `PSParentPath  : ${NODES}\\Nodes`,
        "PSChildName   : 7",
        "",
        "NodeUri       : ./Device/Vendor/MSFT/Policy/Config/A",
        "ExpectedValue : 1",
        `PSPath        : ${NODES}\\Nodes\\8`,
        "",
      ].join("\r\n"),
      finds: [
        {
          kind: "profile",
          name: "Contoso VPN",
          scope: "user",
          text: "<VPNProfile><AlwaysOn>true</AlwaysOn><DnsSuffix>corp.contoso.com</DnsSuffix></VPNProfile>",
        },
      ],
      remarks: [/that the console broke/, /left out: .*Config\/A/],
    },
    {
      title: "fields of DPC, with a colon in a name",
      source: [
        "ProfileName  : Device",
        "URL          : vpn.contoso.com",
        "PSPath       : " + DPC,
        "PSDrive      : HKLM",
        `PSProvider   : ${PROVIDER}`,
        "",
        "2001:db8::/32 : all",
        "10.0.0.0/8    : all",
        `PSPath        : ${DPC}\\RouteList`,
      ].join("\n"),
      finds: [{ kind: "profile", name: "Device", scope: "device" }],
    },
    {
      title: "a value of a policy that is a short list",
      source: [
        "KeyPath     : Software\\Policies\\AOVpnManager",
        "FullKeyPath : HKEY_LOCAL_MACHINE\\Software\\Policies\\AOVpnManager",
        "Value       : {<VPNProfile>,   <A>1, 2</A>, </VPNProfile>}",
        "Type        : MultiString",
        "ValueName   : Profile",
      ].join("\n"),
      finds: [{ kind: "profile", name: "Always On Vpn", text: "<VPNProfile>\n  <A>1, 2</A>\n</VPNProfile>" }],
    },
    {
      title: "a list that the console cut short",
      source: `Profile      : {<VPNProfile>, <A>, </A>, <B>...}\nPSPath       : ${MANAGER}\nPSChildName  : AOVpnManager\n`,
      finds: [],
      remarks: [/cut Profile short.*Get-ItemPropertyValue/],
    },
  ],
  recognises: ({ text }) => isListedKeys(text),
  read: readList,
};

function readList({ text }: Source): Unwrapped {
  const { keys, cut, wasBroken } = readListedKeys(text);
  const shortened = cut.map((name) => refusal(`The console cut ${name} short. Print it with Get-ItemPropertyValue.`));
  const { parts, finds, remarks } = readRegistry(keys);
  const isMissing = parts.length + finds.length === 0 && cut.length > 0;
  return {
    parts,
    finds,
    remarks: [...(wasBroken ? [BROKEN_LINES] : []), ...shortened, ...(isMissing ? [] : remarks)],
  };
}
