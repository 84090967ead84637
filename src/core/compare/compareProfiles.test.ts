import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareProfiles } from "./compareProfiles.ts";
import { differencesOf, parse, profile, routes } from "./compare.testkit.ts";
import { layoutSentences, summaryOf } from "./summary.ts";

const fixture = (name: string): string => readFileSync(`src/fixtures/${name}`, "utf8");

describe("lists", () => {
  test("routes are known by their network, wherever they stand", () => {
    const before = profile(routes("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16/1"));
    const after = profile(routes("192.0.2.0/24", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16/5"));
    expect(differencesOf(before, after)).toEqual([
      "changed Route/Metric 192.168.0.0/16: 1 → 5",
      "added Route 192.0.2.0/24: – → 192.0.2.0/24",
    ]);
  });

  test("a route that becomes longer is the same route, one to elsewhere is another", () => {
    expect(differencesOf(profile(routes("10.0.0.0/8")), profile(routes("10.0.0.0/16")))).toEqual([
      "changed Route/PrefixSize 10.0.0.0/16: 8 (255.0.0.0) → 16 (255.255.0.0)",
    ]);
    expect(differencesOf(profile(routes("10.0.0.0/8")), profile(routes("192.168.0.0/16")))).toHaveLength(2);
  });

  test("many exchanged routes are not told as changes of one another", () => {
    const before = profile(routes("10.1.0.0/24", "10.2.0.0/24"));
    const after = profile(routes("10.3.0.0/24", "10.4.0.0/24"));
    expect(compareProfiles(parse(before), parse(after)).differences.map(({ kind }) => kind)).toEqual([
      "removed",
      "removed",
      "added",
      "added",
    ]);
  });

  test("another order is said once for a list", () => {
    const before = profile(routes("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"));
    const after = profile(routes("192.168.0.0/16", "172.16.0.0/12", "10.0.0.0/8"));
    expect(differencesOf(before, after)).toEqual([
      "moved Route: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 → 192.168.0.0/16, 172.16.0.0/12, 10.0.0.0/8",
    ]);
  });

  test("of two routes to one network, each is compared with its like", () => {
    const before = profile(routes("10.0.0.0/8/1", "10.0.0.0/8/2"));
    const after = profile(routes("10.0.0.0/8/2", "10.0.0.0/8/9"));
    expect(differencesOf(before, after)).toContain("changed Route/Metric 10.0.0.0/8: 1 → 9");
  });

  test("name rules are known by their names, filters by what they have in common", () => {
    const rule = (name: string, servers: string) =>
      `<DomainNameInformation><DomainName>${name}</DomainName><DnsServers>${servers}</DnsServers></DomainNameInformation>`;
    const filter = (app: string, ports: string) =>
      `<TrafficFilter><App><Id>${app}</Id></App><Protocol>6</Protocol><RemotePortRanges>${ports}</RemotePortRanges></TrafficFilter>`;
    const before = rule(".a.example", "10.0.0.1") + rule(".b.example", "10.0.0.1") + filter("SYSTEM", "80");
    const after = rule(".b.example", "10.0.0.9") + rule(".a.example", "10.0.0.1") + filter("SYSTEM", "80,443");
    expect(differencesOf(profile(before), profile(after))).toEqual([
      "changed DomainNameInformation/DnsServers .b.example: 10.0.0.1 → 10.0.0.9",
      expect.stringMatching(/^moved DomainNameInformation/),
      expect.stringMatching(/^changed TrafficFilter\/RemotePortRanges .*: 80 → 80, 443$/),
    ]);
  });
});

describe("settings", () => {
  test("are told in words, and not configured is not off", () => {
    const before = profile(
      "<AlwaysOn>true</AlwaysOn><NativeProfile><RoutingPolicyType>SplitTunnel</RoutingPolicyType></NativeProfile>",
    );
    const after = profile(
      "<RegisterDNS>false</RegisterDNS><NativeProfile><RoutingPolicyType>ForceTunnel</RoutingPolicyType></NativeProfile>",
    );
    expect(differencesOf(before, after)).toEqual([
      "removed AlwaysOn: Yes → –",
      "changed NativeProfile/RoutingPolicyType: Split tunnel → Force tunnel",
      "added RegisterDNS: – → No",
    ]);
  });

  test("of an element that is there on one side only are told together", () => {
    const sso = "<DeviceCompliance><Enabled>true</Enabled><Sso><Enabled>true</Enabled></Sso></DeviceCompliance>";
    const [difference] = compareProfiles(parse(profile("")), parse(profile(sso))).differences;
    expect(difference).toMatchObject({ path: "DeviceCompliance", kind: "added", title: "Conditional access" });
    expect(difference?.after?.details).toEqual([
      "Require a compliant device: Yes",
      "Use another certificate for Kerberos: Yes",
    ]);
  });

  test("that cannot be read are compared as written, and questions as questions", () => {
    const before = profile("<AlwaysOn>yes</AlwaysOn><DnsSuffix><?fill-in Which suffix??></DnsSuffix>");
    const after = profile("<AlwaysOn>no</AlwaysOn><DnsSuffix>corp.example</DnsSuffix>");
    expect(differencesOf(before, after)).toEqual([
      "changed AlwaysOn: “yes”, not readable → “no”, not readable",
      "changed DnsSuffix: Still to fill in: Which suffix? → corp.example",
    ]);
  });

  test("that are secret never show their value", () => {
    const key = (value: string) =>
      profile(`<NativeProfile><L2tpPsk>${value}</L2tpPsk><Odd><L2tpPsk>${value}</L2tpPsk></Odd></NativeProfile>`);
    const { differences } = compareProfiles(parse(key("hunter2")), parse(key("swordfish")));
    expect(differences).toHaveLength(2);
    expect(JSON.stringify(differences.map(({ before, after }) => [before, after]))).not.toMatch(/hunter2|swordfish/);
  });

  test("unknown to the vocabulary are compared by content, without blanks, comments and prefixes", () => {
    const before = profile('<Odd><A x="1"> b </A></Odd>');
    expect(differencesOf(before, profile('<Odd>\n  <!-- c -->\n  <A x="1">b</A>\n</Odd>'))).toEqual([]);
    expect(differencesOf(before, profile('<Odd><A x="2">b</A></Odd>'))).toHaveLength(1);
  });
});

describe("EAP", () => {
  test("another method is one difference", () => {
    const [one, other] = ["eap/peap-tls.xml", "eap/tls-filter.xml"].map((name) => parse(fixture(name)));
    if (one === undefined || other === undefined) throw new Error("fixtures");
    const { differences } = compareProfiles(one, other);
    expect(differences.filter(({ path }) => path.includes("EapHostConfig")).map(({ title }) => title)).toEqual([
      "EAP method",
    ]);
  });

  test("thumbprints are compared without blanks and case", () => {
    const text = fixture("eap/tls-filter.xml");
    const compact = text.replace(/(?<=<TrustedRootCA>)[^<]+/g, (hash) => `${hash.replaceAll(" ", "").toUpperCase()} `);
    expect(compact).not.toBe(text);
    const { differences } = compareProfiles(parse(text), parse(compact));
    expect(differences.map(({ respelling }) => respelling === null)).toEqual([false]);
  });

  test("escaped text and elements mean the same", () => {
    const text = fixture("escaped-eap.xml");
    const plain = text
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&");
    expect(plain).not.toBe(text);
    expect(differencesOf(text, plain)).toEqual([]);
  });

  test("alone is compared with the EAP configuration of a profile", () => {
    const alone = parse(fixture("bare-eap-host-config.xml"));
    const { differences, isOfEapOnly } = compareProfiles(alone, parse(fixture("eap/tls-filter.xml")));
    expect(differences.every(({ path }) => path.includes("EapHostConfig"))).toBe(true);
    expect(isOfEapOnly).toBe(false);
  });

  test("alone does not mean the same as a profile around it", () => {
    const alone = fixture("bare-eap-host-config.xml").replace(/^<\?xml.*?\?>\s*/, "");
    const around = `<Authentication><Eap><Configuration>${alone}</Configuration></Eap></Authentication>`;
    const whole = profile(`<AlwaysOn>true</AlwaysOn><NativeProfile>${around}</NativeProfile>`);
    const comparison = compareProfiles(parse(alone), parse(whole));
    expect(summaryOf(comparison)).toBe("Their EAP configurations mean the same; only the layout differs.");
    expect(layoutSentences(comparison)).toEqual([
      "Only the EAP configurations are compared: one of the two texts holds nothing else.",
    ]);
  });
});

describe("layout", () => {
  test("counts comments and tells where the order differs", () => {
    const before = "<VPNProfile><!--a--><AlwaysOn>true</AlwaysOn><RegisterDNS>true</RegisterDNS></VPNProfile>";
    const after = "<VPNProfile><RegisterDNS>true</RegisterDNS><AlwaysOn>true</AlwaysOn><!--b--><!--c--></VPNProfile>";
    const { differences, layout } = compareProfiles(parse(before), parse(after));
    expect(differences).toEqual([]);
    expect(layout).toEqual({ isSameText: false, commentsRemoved: 1, commentsAdded: 2, reordered: ["VPN profile"] });
  });

  test("a text that holds nothing of a profile says nothing", () => {
    expect(compareProfiles(parse("<a/>"), parse("<b/>")).differences).toEqual([]);
  });
});

describe("what preparing for Intune adds, or Windows returns", () => {
  const NATIVE =
    "<NativeProfile><Servers>a.example</Servers><Authentication><UserMethod>Eap</UserMethod></Authentication>";
  const written = profile(`${NATIVE}</NativeProfile>${routes("10.0.0.0/8")}`);
  const prepared = profile(
    `${NATIVE.replace("a.example<", "a.example;a.example<").replace("</UserMethod>", "</UserMethod><MachineMethod>Eap</MachineMethod>")}</NativeProfile>${routes("10.0.0.0/8/1")}`,
  );

  test.each([
    ["there", written, prepared],
    ["back", prepared, written],
  ])("is marked as written differently, %s", (_, one, other) => {
    const { differences } = compareProfiles(parse(one), parse(other));
    expect(differences).toHaveLength(3);
    expect(differences.filter(({ respelling }) => respelling === null)).toEqual([]);
  });

  test("another metric is another meaning", () => {
    const { differences } = compareProfiles(
      parse(profile(routes("10.0.0.0/8"))),
      parse(profile(routes("10.0.0.0/8/5"))),
    );
    expect(differences.map(({ respelling }) => respelling)).toEqual([null]);
  });
});
