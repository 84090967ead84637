import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseXml } from "../xml/parse.ts";
import { decodeBytes } from "../xml/encoding.ts";
import { jobOf } from "./exportJob.testkit.ts";
import { intuneNative } from "./intuneNative.ts";

const CORPUS = path.resolve(process.cwd(), "../shared/corpus/profiles");
const EAP =
  '<Eap><Configuration><EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"/></Configuration></Eap>';

/** A profile that a policy can say all of, and what is to stand in it besides. */
function profileWith(beside = "", native = "", signIn = `<UserMethod>Eap</UserMethod>${EAP}`, protocol = "IKEv2") {
  return `<VPNProfile>${beside}<NativeProfile><Servers>vpn.contoso.com</Servers>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType><NativeProtocolType>${protocol}</NativeProtocolType>
    <Authentication>${signIn}</Authentication>${native}</NativeProfile></VPNProfile>`;
}

function exported(text: string, certificateProfile = "") {
  const result = intuneNative.export(jobOf(text), { certificateProfile });
  return { ...result, policy: JSON.parse(result.files[0]?.text ?? "") as Record<string, unknown> };
}

function blockersOf(text: string, certificateProfile = "") {
  return intuneNative.blockers(jobOf(text), { certificateProfile }).map(({ message }) => message);
}

function lossesOf(text: string) {
  return exported(text).losses;
}

const certificate = "<MachineMethod>Certificate</MachineMethod>";

describe("the Intune VPN policy", () => {
  it("loses nothing of a profile that it can say", () => {
    expect(blockersOf(profileWith())).toEqual([]);
    expect(lossesOf(profileWith("<AlwaysOn>true</AlwaysOn><ProfileName>Contoso VPN</ProfileName>"))).toEqual([]);
  });

  it.each([
    ["<LockDown>true</LockDown>", "", "LockDown is left out: true."],
    ["<UseRasCredentials>false</UseRasCredentials>", "", "UseRasCredentials is left out: false."],
    ["<ProfileName>Other</ProfileName>", "", "ProfileName is left out: Other."],
    [
      "",
      "<DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>",
      "NativeProfile/DisableClassBasedDefaultRoute is left out: true.",
    ],
    ["", "<L2tpPsk>hunter2</L2tpPsk>", "NativeProfile/L2tpPsk is left out."],
    [
      "<DeviceCompliance><Enabled>true</Enabled><Sso><Enabled>true</Enabled><Eku>1.2.3,1.2.4</Eku></Sso></DeviceCompliance>",
      "",
      "DeviceCompliance/Sso/Eku is left out: 1.2.4.",
    ],
    ["<Newer>1</Newer>", "", "Newer is left out: it is not an element that the designer knows there."],
    ["<!-- mine -->", "", "1 comment is left out."],
    ["<AlwaysOn>yes</AlwaysOn>", "", expect.stringMatching(/^AlwaysOn is left out: yes\. /)],
  ])("names what it leaves out: %s%s", (beside, native, loss) => {
    expect(lossesOf(profileWith(beside, native))).toEqual([loss]);
  });

  it("does not miss what Windows does anyway", () => {
    const row = "<Address>10.0.0.0</Address><PrefixSize>8</PrefixSize><Metric>1</Metric>";
    const route = `<Route>${row}<ExclusionRoute>false</ExclusionRoute></Route>`;
    const off = "<DeviceCompliance><Enabled>false</Enabled></DeviceCompliance>";
    expect(lossesOf(profileWith(`${route}${off}<LockDown>false</LockDown>`))).toEqual([]);
  });

  it("names each row, and never turns a route past the tunnel into one through it", () => {
    const route = (address: string, rest: string) => `<Route><Address>${address}</Address>${rest}</Route>`;
    const { losses, policy } = exported(
      profileWith(
        route("10.0.0.0", "<PrefixSize>8</PrefixSize><Metric>5</Metric>") +
          route("10.1.0.0", "<PrefixSize>16</PrefixSize><ExclusionRoute>true</ExclusionRoute>") +
          route("fd00::", "<PrefixSize>64</PrefixSize>") +
          route("10.2.0.0", "<PrefixSize>16</PrefixSize><ExclusionRoute>yes</ExclusionRoute>"),
      ),
    );
    expect(policy["routes"]).toHaveLength(1);
    expect(losses).toEqual([
      "Route 1/Metric is left out: 5.",
      "Route 2 is left out: Address 10.1.0.0, PrefixSize 16, ExclusionRoute true.",
      "Route 3 is left out: Address fd00::, PrefixSize 64.",
      "Route 4 is left out, as something in it cannot be read.",
      expect.stringMatching(/^Route\/ExclusionRoute is left out: yes\. /),
    ]);
  });

  it("leaves traffic filters out as a whole, and is stopped when that would leave none", () => {
    const filter = (inside: string) => `<TrafficFilter>${inside}</TrafficFilter>`;
    const kernel = filter("<App><Id>SYSTEM</Id></App><Protocol>6</Protocol>");
    const misread = filter("<Protocol>17</Protocol><RemoteAddressRanges>ten</RemoteAddressRanges>");
    expect(blockersOf(profileWith(kernel + misread))).toEqual([expect.stringContaining("all traffic passes")]);
    const { losses, policy } = exported(profileWith(kernel + filter("<Protocol>6</Protocol>")));
    expect(policy["trafficRules"]).toHaveLength(1);
    expect(losses).toEqual(["TrafficFilter 1 is left out: App/Id SYSTEM, Protocol 6."]);
  });

  it.each([
    ["SSTP", profileWith("", "", undefined, "SSTP"), /no word for the protocol SSTP/],
    ["no protocol", profileWith().replace(/<NativeProtocolType>.*<\/NativeProtocolType>/, ""), /names no protocol/],
    ["no server", profileWith().replace(/<Servers>.*<\/Servers>/, ""), /names no server/],
    ["no way to sign in", profileWith("", "", " "), /names no way to sign in/],
    ["EAP without settings", profileWith("", "", "<UserMethod>Eap</UserMethod>"), /no EAP configuration/],
    [
      "half of the algorithms",
      profileWith("", "<CryptographySuite><PfsGroup>None</PfsGroup></CryptographySuite>"),
      /It has none for .*PfsGroup/,
    ],
    [
      "an unknown app",
      "<VPNProfile><PluginProfile><PluginPackageFamilyName>Contoso.Vpn_0123456789abc</PluginPackageFamilyName></PluginProfile></VPNProfile>",
      /Contoso\.Vpn_0123456789abc is none/,
    ],
  ])("is stopped by %s", (_, text, reason) => {
    expect(blockersOf(text)).toEqual([expect.stringMatching(reason)]);
  });

  it("is stopped by more routes than Graph takes", () => {
    const routes = Array.from({ length: 1001 }, (_, index) => {
      return `<Route><Address>10.${index >> 8}.${index & 255}.0</Address><PrefixSize>24</PrefixSize></Route>`;
    });
    expect(blockersOf(profileWith(routes.join("")))).toEqual([
      expect.stringContaining("at most 1000 entries in routes"),
    ]);
  });

  it("refers to the certificate profile by its id, and says when a placeholder stands there", () => {
    const text = profileWith("", "", certificate);
    const id = "11111111-2222-3333-4444-555555555555";
    expect(exported(text, id).policy["identityCertificate@odata.bind"]).toContain(`('${id}')`);
    expect(exported(text, id).notes.join()).not.toContain("placeholder");
    expect(exported(text).notes.join()).toContain("identityCertificate@odata.bind holds a placeholder");
    expect(blockersOf(text, "my certificates")).toEqual([expect.stringContaining("no id of an Intune profile")]);
  });

  it("names the port of a proxy", () => {
    const { policy, changes, losses } = exported(
      profileWith("<Proxy><Manual><Server>proxy.contoso.com</Server></Manual></Proxy>"),
    );
    expect(policy["proxyServer"]).toMatchObject({ address: "proxy.contoso.com", port: 80 });
    expect(changes).toEqual(["The policy always names the port of the proxy: proxy.contoso.com:80."]);
    const named = "<Proxy><Manual><Server>proxy.contoso.com:8080</Server></Manual></Proxy>";
    expect(exported(profileWith(named)).changes).toEqual([]);
    expect(losses).toEqual([]);
  });

  describe.skipIf(!existsSync(CORPUS))("of real profiles (needs ../shared/corpus)", () => {
    const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((file) => file.endsWith(".xml")) : [];

    it("means a profile that it can say without a loss", () => {
      const sent = files.flatMap((file) => {
        const text = decodeBytes(new Uint8Array(readFileSync(path.join(CORPUS, file)))).text;
        const scope = /<DeviceTunnel>\s*true/i.test(text) ? "device" : "user";
        const job = jobOf(text, { scope });
        if (intuneNative.blockers(job, intuneNative.defaults).length > 0) return [];
        return [{ scope, profileXml: intuneNative.export(job, intuneNative.defaults).profileXml ?? "" } as const];
      });
      expect(sent.length).toBeGreaterThan(3);
      for (const { scope, profileXml } of sent) {
        expect(parseXml(profileXml).ok).toBe(true);
        const again = intuneNative.export(jobOf(profileXml, { scope }), intuneNative.defaults);
        expect(again.losses).toEqual([]);
        expect(again.profileXml).toBe(profileXml);
      }
    });
  });
});
