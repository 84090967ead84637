import { describe, expect, test } from "vitest";
import { compareProfiles } from "./compareProfiles.ts";
import { differencesOf, parse, profile, routes } from "./compare.testkit.ts";
import { listOfDifferences } from "./listOfDifferences.ts";
import { summaryOf } from "./summary.ts";

const ROOT = "3f 1c 8e 52 a0 77 4b 9d 10 66 c2 38 5e f4 01 b7 9a 2d 83 6c";

const DESIGNED = profile(`
  <!-- Head office -->
  <ProfileName>Contoso</ProfileName>
  <AlwaysOn>true</AlwaysOn>
  <RegisterDNS>false</RegisterDNS>
  <DeviceCompliance><Enabled>true</Enabled><Sso><Enabled>true</Enabled><IssuerHash>${ROOT.replaceAll(" ", "").toUpperCase()}</IssuerHash></Sso></DeviceCompliance>
  <NativeProfile>
    <Servers>vpn.contoso.com</Servers>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <Authentication><UserMethod>EAP</UserMethod></Authentication>
  </NativeProfile>
  ${routes("10.0.0.0/8", "172.16.0.0/12")}
  <TrafficFilter><RemoteAddressRanges>10.1.2.3</RemoteAddressRanges></TrafficFilter>`);

const REPORTED = profile(
  `<AlwaysOn>true</AlwaysOn>` +
    `<DeviceCompliance><Enabled>true</Enabled><Sso><Enabled>true</Enabled><IssuerHash>${ROOT.replaceAll(" ", "")}</IssuerHash></Sso></DeviceCompliance>` +
    `<NativeProfile><Servers>vpn.contoso.com;vpn.contoso.com</Servers><NativeProtocolType>Ikev2</NativeProtocolType>` +
    `<Authentication><UserMethod>Eap</UserMethod><MachineMethod>Eap</MachineMethod></Authentication></NativeProfile>` +
    routes("172.16.0.0/12/1", "10.0.0.0/8/1") +
    `<TrafficFilter><RemoteAddressRanges>10.1.2.3/32</RemoteAddressRanges></TrafficFilter>`,
);

/** A profile with a text at a path. */
function nested(path: string, text: string): string {
  return profile(path.split("/").reduceRight((inner, name) => `<${name}>${inner}</${name}>`, text));
}

const readBack = { mode: "readBack" } as const;

describe("what Windows reports", () => {
  test("of a profile that it took as it is differs in spelling only", () => {
    const lines = differencesOf(DESIGNED, REPORTED, readBack);
    expect(lines.filter((line) => !line.startsWith("respelled"))).toEqual([]);
    expect(lines.map((line) => line.split(":")[0]?.split(" ")[2]).toSorted()).toEqual([
      "DeviceCompliance/Sso/IssuerHash",
      "NativeProfile/Authentication/MachineMethod",
      "NativeProfile/Authentication/UserMethod",
      "NativeProfile/NativeProtocolType",
      "NativeProfile/Servers",
      "ProfileName",
      "RegisterDNS",
      "Route",
      "Route/Metric",
      "Route/Metric",
      "TrafficFilter/RemoteAddressRanges",
    ]);
  });

  test("is compared strictly between two profiles of ours", () => {
    const meant = differencesOf(DESIGNED, REPORTED).filter((line) => !line.startsWith("respelled"));
    expect(meant).toContain("removed ProfileName: Contoso → –");
    expect(meant.join()).not.toContain("MachineMethod");
  });

  test("another DNS server is no matter of spelling", () => {
    const rule = (server: string) =>
      `<DomainNameInformation><DomainName>.a.example</DomainName><DnsServers>${server}</DnsServers></DomainNameInformation>`;
    const { differences } = compareProfiles(
      parse(profile(rule("10.0.0.1"))),
      parse(profile(rule("10.0.0.9"))),
      readBack,
    );
    expect(differences.map(({ respelling }) => respelling)).toEqual([null]);
  });

  test.each([
    [
      "<NativeProfile><Servers>a.example</Servers></NativeProfile>",
      "<NativeProfile><Servers>a.example;b.example</Servers></NativeProfile>",
    ],
    ["<AlwaysOn>true</AlwaysOn>", ""],
    ["", "<NativeProfile><Authentication><MachineMethod>Certificate</MachineMethod></Authentication></NativeProfile>"],
    [routes("10.0.0.0/8"), routes("10.0.0.0/8/2")],
    ["<RegisterDNS>false</RegisterDNS>", "<RegisterDNS>true</RegisterDNS>"],
  ])("may mean something: %s and %s", (before, after) => {
    const { differences } = compareProfiles(parse(profile(before)), parse(profile(after)), readBack);
    expect(differences.map(({ respelling }) => respelling)).toEqual([null]);
  });

  test("keeps the order of protocols, which means something", () => {
    const list = (...types: readonly string[]) =>
      profile(
        `<NativeProfile><ProtocolList>${types.map((type) => `<NativeProtocol><Type>${type}</Type></NativeProtocol>`).join("")}</ProtocolList></NativeProfile>`,
      );
    const { differences } = compareProfiles(parse(list("Ikev2", "Sstp")), parse(list("Sstp", "Ikev2")), readBack);
    expect(differences.map(({ kind, respelling }) => [kind, respelling])).toEqual([["moved", null]]);
  });

  test.each([
    ["NativeProfile/Servers", "a.example", "a.example;a.example", "Windows appends the address as friendly name."],
    ["NativeProfile/Servers", "a.example;a.example", "a.example", "The same value, written in another way."],
    ["NativeProfile/Servers", " a.example", "a.example", "The same value, written in another way."],
    ["TrafficFilter/RemoteAddressRanges", "10.1.2.3/24", "10.1.2.0/24", "The same value, written in another way."],
    [
      "TrafficFilter/RemoteAddressRanges",
      "10.1.2.0/24,10.2.0.1",
      "10.1.2.0/24,10.2.0.1/32",
      "Windows writes a single address as a network of full length.",
    ],
  ])("is re-spelled for the reason that is true: %s, %s and %s", (path, before, after, reason) => {
    const { differences } = compareProfiles(parse(nested(path, before)), parse(nested(path, after)), readBack);
    expect(differences.map(({ respelling }) => respelling?.text)).toEqual([reason]);
  });

  test.each([
    ["<AlwaysOn>true</AlwaysOn><AlwaysOn>true</AlwaysOn>", "<AlwaysOn>true</AlwaysOn>", /more than once/],
    ["stray", "", /Text between elements/],
    ["<DnsSuffix></DnsSuffix>", "", /holds nothing/],
    ["<AlwaysOn>perhaps</AlwaysOn>", "", /no value of this setting/],
    ["<DeviceCompliance><Enabled>false</Enabled><Sso><Enabled>false</Enabled></Sso></DeviceCompliance>", "", /are off/],
  ])("has dropped %s for a reason that is true", (before, after, reason) => {
    const { differences } = compareProfiles(parse(profile(before)), parse(profile(after)), readBack);
    expect(differences.map(({ kind, reason: why }) => `${kind} ${why?.text}`)).toEqual([
      expect.stringMatching(new RegExp(`^removed .*${reason.source}`)),
    ]);
  });

  test("adds what it uses where a profile says nothing", () => {
    const reported = nested("NativeProfile/Authentication/UserMethod", "Mschapv2");
    const [difference] = compareProfiles(parse(profile("")), parse(reported), readBack).differences;
    expect(difference).toMatchObject({ kind: "added", respelling: null, reason: { certainty: "seen" } });
  });

  test("adds names of rules to trusted networks, and says so beside those that were designed", () => {
    const rule = "<DomainNameInformation><DomainName>.a.example</DomainName></DomainNameInformation>";
    const trusted = (names: string) => profile(`<TrustedNetworkDetection>${names}</TrustedNetworkDetection>${rule}`);
    const reasonFor = (names: string) =>
      compareProfiles(parse(trusted("corp.example")), parse(trusted(names)), readBack).differences[0]?.reason;
    expect(reasonFor("corp.example,a.example")?.certainty).toBe("reported");
    expect(reasonFor("a.example")).toBeNull();
    expect(reasonFor("corp.example,b.example")).toBeNull();
  });

  test("lacks settings that an older Windows does not know, and says so", () => {
    const [difference] = compareProfiles(
      parse(profile("<PrivateNetwork>true</PrivateNetwork>")),
      parse(profile("")),
      readBack,
    ).differences;
    expect(difference?.reason?.text).toMatch(/^It is known since Windows 11 .*; an older Windows does not keep it\.$/);
  });

  test("lacks elements that are in no published list", () => {
    const [difference] = compareProfiles(parse(profile("<Odd/>")), parse(profile("")), readBack).differences;
    expect(difference?.reason?.certainty).toBe("likely");
  });

  test("is not explained where nothing is known", () => {
    const [difference] = compareProfiles(
      parse(profile("<DnsSuffix>corp.example</DnsSuffix>")),
      parse(profile("")),
      readBack,
    ).differences;
    expect(difference).toMatchObject({ kind: "removed", reason: null, respelling: null });
  });
});

describe("in sentences", () => {
  const summary = (before: string, after: string, options = {}) =>
    summaryOf(compareProfiles(parse(before), parse(after), options));

  test("counts rows as rows and the rest as settings", () => {
    const before = profile(`<AlwaysOn>true</AlwaysOn>${routes("10.0.0.0/8/1", "172.16.0.0/12")}`);
    const after = profile(routes("10.0.0.0/8/2", "192.0.2.0/24", "198.51.100.0/24"));
    expect(summary(before, after)).toBe("1 setting and 1 route removed, 1 route changed, 2 routes added.");
  });

  test("says when nothing differs, or only the layout", () => {
    expect(summary(profile(""), profile(""))).toBe("The two texts are identical.");
    expect(summary(profile(""), profile(" "))).toBe("They mean the same; only the layout differs.");
  });

  test("says who re-spelled", () => {
    expect(summary(DESIGNED, REPORTED, readBack)).toBe(
      "They mean the same: 7 settings, 2 routes, 1 list and 1 traffic filter re-spelled by Windows.",
    );
  });

  test("makes a list to hand on", () => {
    const before = profile(`<!--note--><AlwaysOn>true</AlwaysOn>${routes("10.0.0.0/8/1")}`);
    const after = profile(routes("10.0.0.0/8/2"));
    const comparison = compareProfiles(parse(before), parse(after), readBack);
    expect(listOfDifferences(comparison, { before: "Contoso", after: "What Windows reports" })).toBe(
      [
        "# Comparison",
        "",
        "Contoso → What Windows reports",
        "",
        "1 setting dropped by Windows, 1 route changed by Windows.",
        "",
        "## Connection",
        "",
        "- Connect automatically, dropped by Windows: Yes → not configured [AlwaysOn]",
        "",
        "## Routing",
        "",
        "- Metric (10.0.0.0/8), changed by Windows: 1 → 2 [Route/Metric]",
        "",
        "1 comment is missing from what Windows reports (it keeps none).",
        "",
      ].join("\n"),
    );
  });
});
