import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VpnProfile } from "../profile/at.ts";
import { newProfileText } from "../profile/newText.ts";
import { fromGraphVpn, spelledAsGraph, toGraphVpn } from "./graphVpn.ts";

const EVERYTHING: VpnProfile = {
  EdpModeId: "contoso.com",
  RememberCredentials: true,
  AlwaysOn: true,
  DeviceTunnel: false,
  RegisterDNS: true,
  DnsSuffix: ["corp.contoso.com", "lab.contoso.com"],
  TrustedNetworkDetection: ["corp.contoso.com"],
  Proxy: { Manual: { Server: "proxy.contoso.com:8080" }, AutoConfigUrl: "http://proxy.contoso.com/proxy.pac" },
  DeviceCompliance: {
    Enabled: true,
    Sso: { Enabled: true, Eku: ["1.3.6.1.5.5.7.3.2"], IssuerHash: ["cdd4eeae6000ac7f40c3802c171e30148030c072"] },
  },
  NativeProfile: {
    Servers: [{ address: "vpn.contoso.com", friendlyName: "Zürich" }, { address: "vpn2.contoso.com" }],
    RoutingPolicyType: "SplitTunnel",
    NativeProtocolType: "IKEv2",
    Authentication: { UserMethod: "Eap" },
    CryptographySuite: {
      AuthenticationTransformConstants: "SHA256128",
      CipherTransformConstants: "AES256",
      PfsGroup: "PFS2048",
      DHGroup: "Group14",
      IntegrityCheckMethod: "SHA256",
      EncryptionMethod: "AES_GCM_256",
    },
  },
  Route: [
    { Address: "10.0.0.0", PrefixSize: 8 },
    { Address: "2001::", PrefixSize: 16 },
  ],
  AppTrigger: [{ App: { Id: "C:\\Windows\\notepad.exe" } }, { App: { Id: "Contoso.App_0123456789abc" } }],
  TrafficFilter: [
    {
      App: { Id: "C:\\Windows\\notepad.exe" },
      Claims: "O:SYG:SYD:(A;;CC;;;AU)",
      Protocol: 6,
      LocalPortRanges: [{ from: 1, to: 2 }],
      RemotePortRanges: [{ from: 443, to: 443 }],
      LocalAddressRanges: ["10.0.0.1"],
      RemoteAddressRanges: ["10.0.0.0/8", "192.168.1.1-192.168.1.9"],
      RoutingPolicyType: "SplitTunnel",
      Direction: "Inbound",
    },
  ],
  DomainNameInformation: [
    {
      DomainName: ".contoso.com",
      DnsServers: ["10.0.0.2", "2001::2"],
      WebProxyServers: "proxy.contoso.com:8080",
      AutoTrigger: true,
      Persistent: false,
    },
    { DomainName: "www.contoso.com" },
  ],
};

const EAP = "<EapHostConfig/>";

function thereAndBack(profile: VpnProfile, eap: string | null = null): VpnProfile {
  return fromGraphVpn(toGraphVpn(profile, eap, "")).value;
}

function inNative(native: NonNullable<VpnProfile["NativeProfile"]>): VpnProfile {
  return { NativeProfile: native };
}

describe("a VPN policy of Graph", () => {
  it("brings back all that it can say", () => {
    const back = fromGraphVpn(toGraphVpn(EVERYTHING, EAP, ""));
    expect(back.value).toEqual(EVERYTHING);
    expect(back.eap).toBe(EAP);
    expect(back.unsayable).toEqual([]);
  });

  it("says the words of Graph's reference", () => {
    expect(toGraphVpn(EVERYTHING, EAP, "")).toMatchObject({
      connectionType: "ikEv2",
      authenticationMethod: "customEapXml",
      eapXml: "PEVhcEhvc3RDb25maWcvPg==",
      enableSplitTunneling: true,
      servers: [{ "@odata.type": "#microsoft.graph.vpnServer", description: "Zürich", isDefaultServer: true }, {}],
      cryptographySuite: { authenticationTransformConstants: "sha_256_128", integrityCheckMethod: "sha2_256" },
      trafficRules: [
        {
          remotePortRanges: [{ lowerNumber: 443, upperNumber: 443 }],
          remoteAddressRanges: [{ lowerAddress: "10.0.0.0", upperAddress: "10.255.255.255" }, {}],
          appType: "desktop",
          vpnTrafficDirection: "inbound",
        },
      ],
      associatedApps: [{ appType: "desktop" }, { appType: "universal" }],
    });
  });

  it("has no word for SSTP and lists of protocols", () => {
    for (const NativeProtocolType of ["SSTP", "ProtocolList"] as const)
      expect(toGraphVpn(inNative({ NativeProtocolType }), null, "")).not.toHaveProperty("connectionType");
  });

  it("has no word for routes past the tunnel, for whole families and for long prefixes of IPv6", () => {
    const Route = [
      { Address: "10.0.0.0", PrefixSize: 8, ExclusionRoute: true },
      { Address: "0.0.0.0", PrefixSize: 0 },
      { Address: "fd00::", PrefixSize: 64 },
      { Address: "10.1.0.0", PrefixSize: 16, ExclusionRoute: false, Metric: 5 },
    ];
    expect(thereAndBack({ Route })).toEqual({ Route: [{ Address: "10.1.0.0", PrefixSize: 16 }] });
  });

  it("leaves a traffic filter out rather than let more through", () => {
    const TrafficFilter = [
      { App: { Id: "SYSTEM" }, Protocol: 6 },
      { RemoteAddressRanges: ["10.0.0.1", "fd00::/8"] },
      { Protocol: 17 },
    ];
    expect(thereAndBack({ TrafficFilter })).toEqual({ TrafficFilter: [{ Protocol: 17 }] });
  });

  it("has one purpose, one issuer and a port for the proxy", () => {
    const Sso = { Enabled: true, Eku: ["1.2.3", "1.2.4"] };
    expect(thereAndBack({ DeviceCompliance: { Enabled: true, Sso } })).toEqual({
      DeviceCompliance: { Enabled: true, Sso: { Enabled: true, Eku: ["1.2.3"] } },
    });
    const profile = { Proxy: { Manual: { Server: "proxy.contoso.com" } } };
    expect(thereAndBack(profile)).toEqual(spelledAsGraph(profile));
    expect(spelledAsGraph(profile)).toEqual({ Proxy: { Manual: { Server: "proxy.contoso.com:80" } } });
  });

  it("spells address ranges in one way", () => {
    const ranges = (...RemoteAddressRanges: string[]) => ({ TrafficFilter: [{ RemoteAddressRanges }] });
    expect(spelledAsGraph(ranges("10.0.0.5/32", "10.0.0.0-10.0.0.255", "10.0.0.7/24", "fd00::/8"))).toEqual(
      ranges("10.0.0.5", "10.0.0.0/24", "10.0.0.0/24", "fd00::/8"),
    );
  });

  it("refers to the certificate of the computer, quoted", () => {
    const policy = toGraphVpn(inNative({ Authentication: { MachineMethod: "Certificate" } }), null, "a'b/c");
    expect(policy["identityCertificate@odata.bind"]).toBe(
      "https://graph.microsoft.com/beta/deviceManagement/deviceConfigurations('a%27%27b%2Fc')",
    );
    expect(fromGraphVpn(policy)).toMatchObject({
      value: inNative({ Authentication: { MachineMethod: "Certificate" } }),
      unsayable: [{ where: "identityCertificate@odata.bind" }],
    });
  });

  it("lets a device sign in with its certificate, whatever stands beside it", () => {
    const Authentication = { UserMethod: "Eap", MachineMethod: "Certificate" } as const;
    const methodOf = (DeviceTunnel: boolean) =>
      toGraphVpn({ DeviceTunnel, NativeProfile: { Authentication } }, EAP, "")["authenticationMethod"];
    expect(methodOf(true)).toBe("certificate");
    expect(methodOf(false)).toBe("customEapXml");
  });

  it("carries an app's connection with what its maker defines", () => {
    const PluginProfile = {
      ServerUrlList: ["vpn.contoso.com"],
      PluginPackageFamilyName: "951D7986.PulseSecureVPN_qzpvqh70t9a4p",
      CustomConfiguration: '&lt;pulse a="1"/&gt;',
    };
    expect(thereAndBack({ PluginProfile })).toEqual({ PluginProfile });
    expect(toGraphVpn({ PluginProfile: { PluginPackageFamilyName: "Contoso.App_0123456789abc" } }, null, "")).toEqual(
      {},
    );
  });

  it("tells what a profile cannot say", () => {
    const { value, unsayable } = fromGraphVpn({
      connectionType: "microsoftTunnel",
      authenticationMethod: "derivedCredential",
      onlyAssociatedAppsCanUseConnection: true,
      microsoftTunnelSiteId: "x",
      routes: [{ destinationPrefix: "ten", prefixSize: 8 }],
      cryptographySuite: { encryptionMethod: "chaCha20Poly1305" },
    });
    expect(value).toEqual({});
    expect(unsayable.map(({ where }) => where).sort()).toEqual([
      "authenticationMethod",
      "connectionType",
      "cryptographySuite.encryptionMethod",
      "microsoftTunnelSiteId",
      "onlyAssociatedAppsCanUseConnection",
      "routes[0].destinationPrefix",
    ]);
  });

  it("gives a profile that can be written, whatever stands in it", () => {
    const names = Object.keys(toGraphVpn(EVERYTHING, EAP, ""));
    const words = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom("ikEv2", "customEapXml", "certificate", "pulseSecure", true),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), words), (policy) => {
        const { value, eap } = fromGraphVpn(policy);
        expect(newProfileText(value, eap)).toContain("VPNProfile");
      }),
    );
  });
});
