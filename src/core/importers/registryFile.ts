import { AOVPN_MANAGER } from "../formats/aovpnManager.ts";
import { DPC_KEYS } from "../formats/dpc/registry.ts";
import { isRegFile, parseReg, printReg, type RegKey } from "../formats/regFile.ts";
import { encodeText } from "../xml/encoding.ts";
import type { Importer } from "./importer.ts";
import { loss } from "./remarks.ts";
import { readRegistry } from "./registry/readRegistry.ts";

const HIVE = "HKEY_LOCAL_MACHINE";
const NODES = `${HIVE}\\SOFTWARE\\Microsoft\\Provisioning\\NodeCache\\CSP\\Device\\MS DM Server\\Nodes`;
const DEVICE = "<VPNProfile>\n<DeviceTunnel>true</DeviceTunnel>\n</VPNProfile>";

/** Registry files: the node cache of Windows, and the policies of aovpn-manager and DPC. */
export const registryFile: Importer = {
  id: "registryFile",
  title: "a registry file",
  summary:
    "Registry files (.reg) with what Intune sent (the node cache of Windows), or with the settings of aovpn-manager or " +
    "DPC.",
  examples: [
    {
      title: "two profiles in the node cache, and something else",
      source: bytesOf([
        cached(1, "./User/Vendor/MSFT/VPNv2/Contoso%20VPN/ProfileXML", "<VPNProfile>\r\n</VPNProfile>"),
        cached(2, "./Device/Vendor/MSFT/VPNv2/Device/ProfileXML", DEVICE),
        cached(3, "./Device/Vendor/MSFT/Policy/Config/Browser/AllowCookies", "1"),
      ]),
      finds: [
        { kind: "profile", name: "Contoso VPN", scope: "user", text: "<VPNProfile>\r\n</VPNProfile>" },
        { kind: "profile", name: "Device", scope: "device", text: DEVICE },
      ],
      remarks: [/left out: .*AllowCookies/],
    },
    {
      title: "a node cache with two byte order marks and lines of text, as pasted",
      source: `\uFEFF\uFEFFWindows Registry Editor Version 5.00\n\n[${NODES}\\42]\n"NodeUri"="./User/Vendor/MSFT/VPNv2/A/ProfileXML"\n"ExpectedValue"="<VPNProfile>\n<ProfileName>\\"A\\"</ProfileName></VPNProfile>"\n`,
      finds: [{ kind: "profile", name: '"A"', text: '<VPNProfile>\n<ProfileName>"A"</ProfileName></VPNProfile>' }],
    },
    {
      title: "the policy of aovpn-manager",
      source: bytesOf([
        key(AOVPN_MANAGER.key, {
          Profile: { type: "multiSz", lines: DEVICE.split("\n") },
          ConnectionName: { type: "sz", text: "Contoso" },
        }),
      ]),
      finds: [{ kind: "profile", name: "Contoso", scope: "device", text: DEVICE }],
    },
    {
      title: "the policy of aovpn-manager with its default name, as text",
      source: bytesOf([key(AOVPN_MANAGER.key, { Profile: { type: "sz", text: "<VPNProfile/>" } })]),
      finds: [{ kind: "profile", name: "Always On Vpn", scope: "allUsers" }],
      remarks: [/list of strings/],
    },
    {
      title: "DPC with a whole profile",
      source: bytesOf([
        key(DPC_KEYS.policy, { UserTunnel: { type: "dword", number: 1 }, MTU: { type: "dword", number: 1300 } }),
        key(`${DPC_KEYS.policy}\\UserTunnel`, {
          OverrideXML: { type: "multiSz", lines: ["<VPNProfile>", "</VPNProfile>"] },
          ProfileName: { type: "sz", text: "Contoso" },
        }),
      ]),
      finds: [{ kind: "profile", name: "Contoso", scope: "allUsers", text: "<VPNProfile>\n</VPNProfile>" }],
      remarks: [/whole device: MTU/],
    },
    {
      title: "DPC with fields",
      source: bytesOf([
        key(`${DPC_KEYS.manual}\\MachineTunnel`, {
          ProfileName: { type: "sz", text: "Device" },
          URL: { type: "sz", text: "vpn.contoso.com" },
          SavePath: { type: "sz", text: "C:\\Temp" },
        }),
        key(`${DPC_KEYS.manual}\\MachineTunnel\\RouteList`, { "10.0.0.0/8": { type: "sz", text: "all" } }),
      ]),
      finds: [
        {
          kind: "profile",
          name: "Device",
          scope: "device",
          text: [
            "<VPNProfile>",
            "  <AlwaysOn>true</AlwaysOn>",
            "  <DeviceTunnel>true</DeviceTunnel>",
            "  <NativeProfile>",
            "    <Servers>vpn.contoso.com</Servers>",
            "    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>",
            "    <NativeProtocolType>IKEv2</NativeProtocolType>",
            "    <Authentication>",
            "      <MachineMethod>Certificate</MachineMethod>",
            "    </Authentication>",
            "    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>",
            "  </NativeProfile>",
            "  <Route>",
            "    <Address>10.0.0.0</Address>",
            "    <PrefixSize>8</PrefixSize>",
            "  </Route>",
            "</VPNProfile>",
            "",
          ].join("\r\n"),
        },
      ],
      remarks: [/has nothing for it/],
    },
    {
      title: "other keys, and a line that is broken",
      source: `REGEDIT4\r\n\r\n[${HIVE}\\SOFTWARE\\Contoso]\r\n"A"=nonsense\r\n`,
      finds: [],
      remarks: [/line 4|cannot be read/, /None of its keys/],
    },
  ],
  recognises: ({ text }) => isRegFile(text),
  read({ text }) {
    const { keys, problems } = parseReg(text);
    const { parts, finds, remarks } = readRegistry(keys);
    const broken = problems.slice(0, MOST_PROBLEMS).map(({ line, message }) => {
      return loss(message, `line ${line}`);
    });
    return { parts, finds, remarks: [...broken, ...remarks] };
  },
};

const MOST_PROBLEMS = 20;

function key(path: string, values: Readonly<Record<string, RegKey["entries"][number]["value"]>>): RegKey {
  const entries = Object.entries(values).map(([name, value]) => ({ name, value }));
  return { path: `${HIVE}\\${path}`, isDeleted: false, entries };
}

function cached(number: number, address: string, value: string): RegKey {
  return {
    path: `${NODES}\\${number}`,
    isDeleted: false,
    entries: [
      { name: "NodeURI", value: { type: "sz", text: address } },
      { name: "ExpectedValue", value: { type: "sz", text: value } },
    ],
  };
}

function bytesOf(keys: readonly RegKey[]): Uint8Array {
  return encodeText(printReg(keys), { name: "utf-16le", bom: true }).bytes;
}
