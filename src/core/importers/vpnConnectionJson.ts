import type { Importer } from "./importer.ts";
import { refused } from "./remarks.ts";
import { unwrapEach } from "./joined.ts";
import { unwrapObject } from "./windows/unwrapObject.ts";

const CONNECTION = {
  Name: "Contoso VPN",
  ServerAddress: "vpn.contoso.com",
  AllUserConnection: true,
  TunnelType: "Ikev2",
  AuthenticationMethod: ["MachineCertificate"],
  EncryptionLevel: "Custom",
  SplitTunneling: true,
  Routes: [{ DestinationPrefix: "10.0.0.0/8", Metric: 1 }],
  IPSecCustomPolicy: { EncryptionMethod: "GCMAES256", IntegrityCheckMethod: "SHA1" },
};
const INSTANCE = {
  InstanceID: "Contoso%20VPN",
  ParentID: "./Vendor/MSFT/VPNv2",
  ProfileXML: "<VPNProfile/>",
  AlwaysOn: true,
};

/** What ConvertTo-Json makes of VPN connections and of instances of MDM_VPNv2_01. */
export const vpnConnectionJson: Importer = {
  id: "vpnConnectionJson",
  title: "what Windows reports, as JSON",
  summary: "Get-VpnConnection or MDM_VPNv2_01, printed with ConvertTo-Json.",
  examples: [
    {
      title: "a connection of all users",
      source: JSON.stringify(CONNECTION, null, 2),
      finds: [{ kind: "profile", name: "Contoso VPN", scope: "allUsers" }],
      remarks: [/report no traffic filters/],
    },
    {
      title: "two instances of MDM_VPNv2_01",
      source: JSON.stringify([INSTANCE, { ...INSTANCE, InstanceID: "Other" }]),
      finds: [
        { kind: "profile", name: "Contoso VPN", text: "<VPNProfile/>" },
        { kind: "profile", name: "Other" },
      ],
    },
    {
      title: "XML that was printed as an object",
      source: JSON.stringify({ ...CONNECTION, EapConfigXmlStream: { EapHostConfig: "EapHostConfig" } }),
      finds: [{ kind: "profile" }],
      remarks: [/EapConfigXmlStream is printed as an object/],
    },
  ],
  recognises: ({ text }) =>
    /^\s*[[{]\s*["{[]/.test(text) &&
    (hasKeys(text, "TunnelType", "SplitTunneling") || hasKeys(text, "InstanceID", "ProfileXML")),
  read({ text }) {
    const values = parse(text);
    if (values === null) return refused("The JSON is broken.");
    return unwrapEach(values, (value, at) => unwrapObject(value, `object ${at + 1}`, "a property"));
  },
};

function hasKeys(text: string, ...keys: readonly string[]): boolean {
  return keys.every((key) => text.includes(`"${key}"`));
}

function parse(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as readonly unknown[]) : [value];
  } catch {
    return null;
  }
}
