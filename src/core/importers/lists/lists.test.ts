import { describe, expect, it } from "vitest";
import type { Find } from "../importer.ts";
import { microsoft365 } from "../microsoft365.ts";
import { netRoute } from "../netRoute.ts";
import { nrptRules } from "../nrptRules.ts";
import { openSource } from "../open.ts";
import { sourceOfText } from "../source.ts";

describe("routing tables", () => {
  it("keep a metric that somebody gave, and none that Windows gives by itself", () => {
    const routes = [1, 256, 0, 23].map((RouteMetric, index) => ({
      DestinationPrefix: `10.${index}.0.0/16`,
      RouteMetric,
    }));
    expect(rowsOf(netRoute.read(sourceOfText(null, JSON.stringify(routes))).finds)).toEqual([
      { Address: "10.0.0.0", PrefixSize: 16 },
      { Address: "10.1.0.0", PrefixSize: 16 },
      { Address: "10.2.0.0", PrefixSize: 16 },
      { Address: "10.3.0.0", PrefixSize: 16, Metric: 23 },
    ]);
  });

  it("tell interfaces apart, by a name with blanks too", () => {
    const text = [
      "DestinationPrefix   InterfaceAlias   RouteMetric",
      "-----------------   --------------   -----------",
      "10.0.0.0/8          Contoso VPN                1",
      "192.168.1.0/24      Wi-Fi                    256",
    ].join("\n");
    expect(openSource(sourceOfText(null, text)).finds).toMatchObject([
      { origin: "routing table, Contoso VPN", rows: [{ Address: "10.0.0.0", PrefixSize: 8 }] },
      { origin: "routing table, Wi-Fi", rows: [{ Address: "192.168.1.0", PrefixSize: 24 }] },
    ]);
  });

  it("give each destination once", () => {
    const line = "10.0.0.0 255.0.0.0 On-link 172.26.34.2 43";
    expect(rowsOf(openSource(sourceOfText(null, `${line}\n${line}`)).finds)).toEqual([
      { Address: "10.0.0.0", PrefixSize: 8 },
    ]);
  });

  it("say so when they hold nothing for a profile", () => {
    const text = JSON.stringify([{ DestinationPrefix: "0.0.0.0/0", RouteMetric: 0 }]);
    expect(openSource(sourceOfText(null, text))).toMatchObject({
      finds: [],
      remarks: [
        { kind: "note", text: expect.stringContaining("1 default route") },
        { kind: "refused", text: "It lists no route that a profile can take." },
      ],
    });
  });

  it("name twenty lines that are none, and count the others", () => {
    const routes = Array.from({ length: 30 }, () => ({ DestinationPrefix: "here" }));
    const { remarks } = netRoute.read(sourceOfText(null, JSON.stringify(routes)));
    expect(remarks.filter(({ text }) => text.includes("“here”"))).toHaveLength(20);
    expect(remarks.map(({ text }) => text)).toContain("10 more lines are not understood.");
  });
});

describe("name rules of Windows", () => {
  it("give one rule for each name, with its servers", () => {
    const text = JSON.stringify({ Namespace: [".a.example", "b.example"], NameServers: ["10.0.0.53", "fd00::53"] });
    expect(rowsOf(nrptRules.read(sourceOfText(null, text)).finds)).toEqual([
      { DomainName: ".a.example", DnsServers: ["10.0.0.53", "fd00::53"] },
      { DomainName: "b.example", DnsServers: ["10.0.0.53", "fd00::53"] },
    ]);
  });

  it("lose values that PowerShell printed as an ellipsis, and say so", () => {
    const text =
      "Namespace : {.a.example, .b.example...}\nNameServers : {10.0.0.53, 10.0.0.54, ...}\nNameEncoding : Disable";
    const { finds, remarks } = nrptRules.read(sourceOfText(null, text));
    expect(remarks).toMatchObject([{ kind: "lost", text: expect.stringContaining("PowerShell left values out") }]);
    expect(rowsOf(finds)).toEqual([
      { DomainName: ".a.example", DnsServers: ["10.0.0.53", "10.0.0.54"] },
      { DomainName: ".b.example", DnsServers: ["10.0.0.53", "10.0.0.54"] },
    ]);
  });
});

describe("Microsoft 365 endpoints", () => {
  it("come as excluded routes, each network once, by category", () => {
    const set = (id: number, ips: readonly string[], category: string, required: boolean) => ({
      id,
      serviceArea: "Common",
      ips,
      category,
      required,
    });
    const list = [
      set(1, ["52.96.0.0/14"], "Default", true),
      set(2, ["40.96.0.0/13", "13.107.6.152/31"], "Optimize", true),
      set(3, ["40.96.0.0/13", "2603:1006::/40"], "Optimize", true),
      set(4, ["198.51.100.7"], "Optimize", false),
    ];
    expect(microsoft365.read(sourceOfText(null, JSON.stringify(list))).finds).toEqual([
      {
        kind: "rows",
        list: "Route",
        origin: "Microsoft 365 endpoints, Optimize, required",
        rows: [
          { Address: "13.107.6.152", PrefixSize: 31, ExclusionRoute: true },
          { Address: "40.96.0.0", PrefixSize: 13, ExclusionRoute: true },
          { Address: "2603:1006::", PrefixSize: 40, ExclusionRoute: true },
        ],
      },
      expect.objectContaining({
        origin: "Microsoft 365 endpoints, Optimize, optional",
        rows: [{ Address: "198.51.100.7", PrefixSize: 32, ExclusionRoute: true }],
      }),
      expect.objectContaining({ origin: "Microsoft 365 endpoints, Default, required" }),
    ]);
  });
});

describe("what is no list", () => {
  it.each([
    [
      "an Intune policy",
      '{"@odata.type":"#microsoft.graph.windows10CustomConfiguration","DestinationPrefix":"10.0.0.0/8"}',
    ],
    ["prose with an address", "Dear all,\nthe server is\n10.0.0.1\nas agreed.\nRegards\nA\nB\nC\nD"],
    ["other JSON", '[{"Namespace":"root/cimv2"}]'],
    ["XML", "<a>10.0.0.0/8</a>"],
    [
      "a script that adds routes",
      "$name = 'VPN'\nAdd-VpnConnectionRoute $name 10.0.0.0/8\nAdd-VpnConnectionRoute $name 10.1.0.0/16",
    ],
    ["a script", "$routes = @('10.0.0.0/8')\nforeach ($r in $routes) {\n  Add-It -DestinationPrefix $r\n}\n"],
  ])("is not taken for one: %s", (_, text) => {
    expect(openSource(sourceOfText(null, text)).finds.filter(({ kind }) => kind === "rows")).toEqual([]);
  });
});

function rowsOf(finds: readonly Find[]): readonly unknown[] {
  return finds.flatMap((find) => (find.kind === "rows" ? find.rows : []));
}
