import { describe, expect, it } from "vitest";
import { printDpcEap } from "../formats/dpc/eap.ts";
import { parseReg } from "../formats/regFile.ts";
import { openSource } from "../importers/open.ts";
import { sourceOfBytes } from "../importers/source.ts";
import type { VpnProfile } from "../profile/at.ts";
import { newProfileText } from "../profile/newText.ts";
import { parseXml } from "../xml/parse.ts";
import { jobOf } from "./exportJob.testkit.ts";
import { profileIn } from "./groupPolicy/fieldMisfits.ts";
import { groupPolicyDpc as exporter } from "./groupPolicyDpc.ts";

const THUMBPRINT = "0123456789abcdef0123456789abcdef01234567";
const EAP = printDpcEap({
  rootThumbprints: [THUMBPRINT],
  issuerThumbprints: [THUMBPRINT],
  serverNames: ["nps.contoso.com"],
  usage: null,
  isSmartCard: false,
  requiresCryptoBinding: true,
  isForCompliance: false,
});
const USER: VpnProfile = {
  AlwaysOn: true,
  NativeProfile: {
    Servers: [{ address: "vpn.contoso.com", friendlyName: "vpn.contoso.com" }],
    RoutingPolicyType: "SplitTunnel",
    NativeProtocolType: "IKEv2",
    Authentication: { UserMethod: "Eap", MachineMethod: "Eap" },
    DisableClassBasedDefaultRoute: true,
  },
  Route: [{ Address: "10.0.0.0", PrefixSize: 8, Metric: 1 }],
  RegisterDNS: false,
};
const FIELDS = { ...exporter.defaults, form: "fields" } as const;

function job(profile: VpnProfile, eap: string | null = EAP, about = {}) {
  return jobOf(newProfileText(profile, eap), { name: "Contoso", scope: "allUsers", ...about });
}

function lossesOf(profile: VpnProfile, eap: string | null = EAP): readonly string[] {
  return exporter.export(job(profile, eap), FIELDS).losses;
}

function blockersOf(profile: VpnProfile, eap: string | null, about = {}): string {
  const problems = exporter.blockers(job(profile, eap, about), FIELDS);
  return problems.map(({ message }) => message).join("\n");
}

describe("the settings of DPC", () => {
  it("override with the whole text, by tunnel", () => {
    const pathsOf = (about: object, backup = false) => {
      const { files } = exporter.export(jobOf("<VPNProfile/>", about), { ...exporter.defaults, backup });
      return parseReg(files[0]?.text ?? "").keys.map(({ path }) => path.replace(/^.*\\DPCClient/, ""));
    };
    expect(pathsOf({ scope: "allUsers" })).toEqual(["", "\\UserTunnel"]);
    expect(pathsOf({ scope: "allUsers" }, true)).toEqual(["", "\\UserBackupTunnel"]);
    expect(pathsOf({ scope: "device" })).toEqual(["", "\\MachineTunnel"]);
  });

  it("say that a profile of one user becomes one of all users", () => {
    const { losses } = exporter.export(jobOf("<VPNProfile/>"), exporter.defaults);
    expect(losses).toEqual([expect.stringContaining("all users")]);
  });

  it("have no backup of the device tunnel", () => {
    const device = jobOf("<VPNProfile><DeviceTunnel>true</DeviceTunnel></VPNProfile>", { scope: "device" });
    expect(exporter.blockers(device, { ...exporter.defaults, backup: true })).toHaveLength(1);
  });
});

describe("the fields of DPC", () => {
  it("come back from the script whatever the name", () => {
    const name = 'Zürich ‘Süd’ R&D\'s $VPN `n "x"';
    const { files } = exporter.export(job(USER, EAP, { name }), { ...FIELDS, delivery: "script" });
    const { finds } = openSource(sourceOfBytes(null, files[0]?.bytes ?? new Uint8Array()));
    expect(finds).toMatchObject([{ kind: "profile", name }]);
  });

  it.each(["reg", "script"] as const)("come back (%s) as the profile that is announced", (delivery) => {
    const { files, profileXml, losses } = exporter.export(job(USER), { ...FIELDS, delivery });
    expect(losses).toEqual([]);
    const opening = openSource(sourceOfBytes(null, files[0]?.bytes ?? new Uint8Array()));
    expect(opening.finds).toMatchObject([{ kind: "profile", name: "Contoso", scope: "allUsers", isVerbatim: false }]);
    expect(opening.finds.map((find) => find.kind === "profile" && find.source.text)).toEqual([profileXml]);
    expect(opening.remarks).toEqual([]);
    const document = parseXml(profileXml ?? "");
    const servers = document.ok ? profileIn(document.value).NativeProfile?.Servers : null;
    expect(servers).toEqual([{ address: "vpn.contoso.com" }]);
  });

  it("name what does not fit, setting by setting", () => {
    expect(
      lossesOf(
        {
          ...USER,
          RememberCredentials: true,
          NativeProfile: { ...USER.NativeProfile, DisableClassBasedDefaultRoute: false },
          Route: [
            { Address: "10.0.0.0", PrefixSize: 8, Metric: 3 },
            { Address: "10.1.0.0", PrefixSize: 16, Metric: 4 },
          ],
          DomainNameInformation: [{ DomainName: "intranet", DnsServers: ["10.0.0.1"] }],
          IPv4InterfaceMetric: 3,
        },
        EAP.replace("<RequireCryptoBinding>true", "<FastReconnect>true</FastReconnect><RequireCryptoBinding>true"),
      ),
    ).toEqual([
      "RememberCredentials: DPC leaves out true.",
      "Eap/EapType/FastReconnect: DPC leaves out true.",
      "Route: Address 10.0.0.0, PrefixSize 8, Metric 3; Address 10.1.0.0, PrefixSize 16, Metric 4 becomes " +
        "Address 10.0.0.0, PrefixSize 8; Address 10.1.0.0, PrefixSize 16.",
      "DomainNameInformation: DPC leaves out DomainName intranet, DnsServers 10.0.0.1.",
      "NativeProfile/DisableClassBasedDefaultRoute: DPC adds true.",
      "IPv6InterfaceMetric: DPC adds 3.",
    ]);
  });

  it("are refused for what DPC cannot set up at all", () => {
    const native = USER.NativeProfile ?? {};
    expect(blockersOf(USER, EAP)).toBe("");
    expect(blockersOf(USER, null)).toContain("EAP-TLS inside PEAP");
    expect(blockersOf(USER, EAP.replaceAll(/<TrustedRootCA>.*?<\/TrustedRootCA>/g, ""))).toContain("TrustedRootCA");
    expect(blockersOf(USER, EAP.replaceAll(/<IssuerHash>.*?<\/IssuerHash>/g, ""))).toContain("IssuerHash");
    expect(blockersOf({ ...USER, NativeProfile: { ...native, NativeProtocolType: "L2TP" } }, EAP)).toContain("IKEv2");
    expect(blockersOf({ ...USER, NativeProfile: { ...native, Servers: [] } }, EAP)).toContain("exactly one server");
    const byAddress = { ...native, Servers: [{ address: "192.0.2.1" }] };
    expect(blockersOf({ ...USER, NativeProfile: byAddress }, EAP)).toContain("by its full name");
    const device = blockersOf({ ...USER, DeviceTunnel: true }, EAP, { scope: "device" });
    expect(device).toContain("computer's certificate");
  });
});
