import { describe, expect, it } from "vitest";
import { at, type VpnProfile } from "../../profile/at.ts";
import { newProfileText } from "../../profile/newText.ts";
import { read } from "../../profile/read.ts";
import { parseXml } from "../../xml/parse.ts";
import { fieldsOfProfile } from "./fieldsOfProfile.ts";
import { type DpcProfile, profileOfFields } from "./profileOfFields.ts";
import type { DpcKey, DpcTunnel } from "./registry.ts";
import { printDpcEap } from "./eap.ts";

const ROOT = "0123456789abcdef0123456789abcdef01234567";
const EAP = {
  rootThumbprints: [ROOT],
  issuerThumbprints: [ROOT.replaceAll("0", "f")],
  serverNames: ["nps1.contoso.com", "nps2.contoso.com"],
  usage: { name: "Client", oid: "1.3.6.1.5.5.7.3.2" },
  isSmartCard: false,
  requiresCryptoBinding: true,
  isForCompliance: false,
};

const USER: VpnProfile = {
  AlwaysOn: true,
  DnsSuffix: ["corp.contoso.com"],
  TrustedNetworkDetection: ["corp.contoso.com", "lab"],
  NativeProfile: {
    Servers: [{ address: "vpn.contoso.com" }],
    RoutingPolicyType: "SplitTunnel",
    NativeProtocolType: "IKEv2",
    Authentication: { UserMethod: "Eap" },
    CryptographySuite: { DHGroup: "Group14" },
    DisableClassBasedDefaultRoute: true,
  },
  Route: [
    { Address: "10.0.0.0", PrefixSize: 8, Metric: 5 },
    { Address: "10.9.0.0", PrefixSize: 16, ExclusionRoute: true },
  ],
  TrafficFilter: [
    {
      App: { Id: "SYSTEM" },
      Protocol: 6,
      RemotePortRanges: [
        { from: 443, to: 443 },
        { from: 5985, to: 5986 },
      ],
      RemoteAddressRanges: ["10.0.0.0/8"],
      RoutingPolicyType: "ForceTunnel",
      Direction: "Outbound",
    },
  ],
  DomainNameInformation: [{ DomainName: ".contoso.com", DnsServers: ["10.0.0.2"] }, { DomainName: "www.contoso.com" }],
  RegisterDNS: true,
  NetworkOutageTime: 60,
  IPv4InterfaceMetric: 3,
  IPv6InterfaceMetric: 3,
  UseRasCredentials: false,
};

const DEVICE: VpnProfile = {
  AlwaysOn: true,
  DeviceTunnel: true,
  NativeProfile: {
    Servers: [{ address: "vpn.contoso.com" }],
    RoutingPolicyType: "SplitTunnel",
    NativeProtocolType: "IKEv2",
    Authentication: { MachineMethod: "Certificate" },
    DisableClassBasedDefaultRoute: true,
  },
  Route: [{ Address: "2001:db8::", PrefixSize: 32 }],
};

function whole(value: VpnProfile, eap: string | null): VpnProfile {
  const parsed = parseXml(newProfileText(value, eap));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return read(parsed.value, at as unknown as Parameters<typeof read>[1]).value as VpnProfile;
}

function thereAndBack(
  tunnel: DpcTunnel,
  profile: VpnProfile,
): { before: VpnProfile; dpc: DpcProfile; after: VpnProfile } {
  const dpc = profileOfFields(tunnel, fieldsOfProfile("Contoso", tunnel, profile));
  return { before: profile, dpc, after: whole(dpc.value, dpc.eap) };
}

function texts(subkey: string, values: Readonly<Record<string, string>>): DpcKey {
  return { subkey, entries: Object.entries(values).map(([name, text]) => ({ name, value: { type: "sz", text } })) };
}

function numbers(subkey: string, values: Readonly<Record<string, number>>): DpcKey {
  return {
    subkey,
    entries: Object.entries(values).map(([name, number]) => ({ name, value: { type: "dword", number } })),
  };
}

describe("fields of DPC", () => {
  it.each<[string, DpcTunnel, VpnProfile, Partial<typeof EAP> | null]>([
    ["a user tunnel", "UserTunnel", USER, {}],
    ["one with a smart card, and no names of servers", "UserTunnel", USER, { isSmartCard: true, usage: null as never }],
    ["one without crypto binding", "UserTunnel", USER, { requiresCryptoBinding: false }],
    ["a backup tunnel", "UserBackupTunnel", { ...USER, AlwaysOn: false }, {}],
    ["a device tunnel", "MachineTunnel", DEVICE, null],
    [
      "SSTP",
      "UserTunnel",
      { ...USER, NativeProfile: { ...USER.NativeProfile, NativeProtocolType: "SSTP" } },
      { serverNames: null as never },
    ],
    [
      "force tunnel with a proxy, a list of protocols and compliance",
      "UserTunnel",
      {
        AlwaysOn: true,
        Proxy: { AutoConfigUrl: "http://pac.contoso.com/p.pac" },
        DeviceCompliance: { Enabled: true, Sso: { Enabled: true, Eku: ["1.3.6.1.5.5.7.3.2"], IssuerHash: [ROOT] } },
        NativeProfile: {
          Servers: [{ address: "vpn.contoso.com" }],
          RoutingPolicyType: "ForceTunnel",
          NativeProtocolType: "ProtocolList",
          ProtocolList: { NativeProtocol: [{ Type: "Ikev2" }, { Type: "Sstp" }] },
          Authentication: { UserMethod: "Eap" },
        },
      },
      { isForCompliance: true },
    ],
  ])("say %s and give it back", (_, tunnel, profile, eap) => {
    const full = whole(profile, eap === null ? null : printDpcEap({ ...EAP, ...eap }));
    const { before, dpc, after } = thereAndBack(tunnel, full);
    expect(dpc.lost).toEqual([]);
    expect(after).toEqual(before);
    expect(dpc.name).toBe("Contoso");
  });

  it("that are missing are added as DPC adds them", () => {
    const { value, notes } = profileOfFields("MachineTunnel", [texts("", { URL: "vpn.contoso.com" })]);
    expect(value.Route?.map(({ Address, PrefixSize }) => `${Address}/${PrefixSize}`)).toEqual([
      "10.0.0.0/8",
      "172.16.0.0/12",
      "192.168.0.0/16",
    ]);
    expect(notes.join(" ")).toContain("RFC 1918");
  });

  it("that a profile cannot say are named", () => {
    const { lost } = profileOfFields(
      "UserTunnel",
      [
        texts("", { SavePath: "C:\\x", ProxyValue: "a:1" }),
        numbers("", { VPNStrategy: 6, ExcludeOffice365: 1, EnableProxy: 1, ProxyType: 2 }),
        texts("DNSRouteList", { "www.contoso.com": "" }),
        texts("DomainNameInfo", { intranet: "10.0.0.1", ".v6.contoso.com": "2001:db8::1" }),
        numbers("TrafficFilters\\TrafficFilter1", { Enabled: 0 }),
      ].reduce<DpcKey[]>(merged, []),
    );
    expect(lost.map(({ path }) => path).sort()).toEqual([
      "DNSRouteList\\www.contoso.com",
      "DomainNameInfo\\.v6.contoso.com",
      "DomainNameInfo\\intranet",
      "ExcludeOffice365",
      "ProxyValue",
      "SavePath",
      "TrafficFilters\\TrafficFilter1",
      "VPNStrategy",
    ]);
  });

  it("take a single address, and the word for nothing", () => {
    const keys = [
      texts("RouteList", { "10.0.0.1": "<EMPTY>", "2001:db8::1": "" }),
      texts("DomainNameInfo", { "a.b": "<empty>" }),
    ];
    expect(profileOfFields("UserTunnel", keys).value).toMatchObject({
      Route: [
        { Address: "10.0.0.1", PrefixSize: 32 },
        { Address: "2001:db8::1", PrefixSize: 128 },
      ],
      DomainNameInformation: [{ DomainName: "a.b" }],
    });
  });
});

function merged(keys: DpcKey[], key: DpcKey): DpcKey[] {
  const known = keys.find(({ subkey }) => subkey === key.subkey);
  return known === undefined
    ? [...keys, key]
    : keys.map((one) => (one === known ? { ...one, entries: [...one.entries, ...key.entries] } : one));
}
