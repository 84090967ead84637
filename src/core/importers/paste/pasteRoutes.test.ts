import { describe, expect, it } from "vitest";
import { pasteRoutes } from "./pasteRoutes.ts";

const TEN = { Address: "10.0.0.0", PrefixSize: 8 };

describe("pasting routes", () => {
  it.each([
    ["CIDR", "10.0.0.0/8"],
    ["an address and a prefix length", "10.0.0.0 8"],
    ["a prefix length with its slash apart", "10.0.0.0 /8"],
    ["an address and a mask", "10.0.0.0 255.0.0.0"],
    ["a mask behind the slash", "10.0.0.0/255.0.0.0"],
    ["a tab", "10.0.0.0\t8"],
    ["a comma", "10.0.0.0, 8"],
    ["a semicolon", "10.0.0.0;8"],
    ["quotation marks", '"10.0.0.0","8"'],
    ["a hidden character", "\u200b10.0.0.0/8\u00a0"],
    ["a comment behind a number sign", "10.0.0.0/8 # 10.1.0.0 too"],
    ["a comment behind a semicolon", "10.0.0.0/8 ; the office"],
    ["a range", "10.0.0.0-10.255.255.255"],
    ["a range with blanks", "10.0.0.0 – 10.255.255.255"],
    ["route add", "route -p add 10.0.0.0 mask 255.0.0.0 192.168.1.1 if 3"],
    ["ip route add", "ip route add 10.0.0.0/8 via 192.168.1.1"],
    ["the command of PowerShell", "Add-VpnConnectionRoute -ConnectionName 'Cafe' -DestinationPrefix 10.0.0.0/8"],
    ["its single quotes", "Add-VpnConnectionRoute -ConnectionName 'Cafe' -DestinationPrefix '10.0.0.0/8' -PassThru"],
  ])("takes %s", (_, text) => {
    expect(pasteRoutes(text)).toEqual({ rows: [TEN], refused: [] });
  });

  it("takes several networks of a line", () => {
    expect(pasteRoutes("10.0.0.0/8, 172.16.0.0/12; fd00::/8").rows).toEqual([
      TEN,
      { Address: "172.16.0.0", PrefixSize: 12 },
      { Address: "fd00::", PrefixSize: 8 },
    ]);
    expect(pasteRoutes("10.0.0.0/8, 10.0.0.0/99").refused).toMatchObject([
      { reason: expect.stringContaining("at most") },
    ]);
  });

  it("says what is wrong with a line by its beginning", () => {
    expect(pasteRoutes("Add-VpnConnection -Name 'Cafe'").refused[0]?.reason).toContain("is not an IP address");
  });

  it("takes single addresses of both families", () => {
    const { rows } = pasteRoutes("10.1.2.3\r\n2001:DB8::0001\n");
    expect(rows).toEqual([
      { Address: "10.1.2.3", PrefixSize: 32 },
      { Address: "2001:db8::1", PrefixSize: 128 },
    ]);
  });

  it("cuts a range into the networks that hold exactly it", () => {
    expect(pasteRoutes("10.0.0.1-10.0.0.4").rows).toEqual([
      { Address: "10.0.0.1", PrefixSize: 32 },
      { Address: "10.0.0.2", PrefixSize: 31 },
      { Address: "10.0.0.4", PrefixSize: 32 },
    ]);
  });

  it("keeps host bits and duplicates: they are findings, not mistakes of the paste", () => {
    const row = { Address: "172.21.12.5", PrefixSize: 21 };
    expect(pasteRoutes("172.21.12.5/21\n172.21.12.5/21").rows).toEqual([row, row]);
  });

  it("takes exclusion and metric behind the network", () => {
    expect(pasteRoutes("10.0.0.0/8,true,5\n10.0.0.0 8 no").rows).toEqual([
      { ...TEN, ExclusionRoute: true, Metric: 5 },
      { ...TEN, ExclusionRoute: false },
    ]);
  });

  it("takes the metric of a command", () => {
    expect(pasteRoutes("route add 10.0.0.0 mask 255.0.0.0 192.168.1.1 metric 7").rows).toEqual([{ ...TEN, Metric: 7 }]);
  });

  it("reads CSV by its heading, in any order of columns", () => {
    const text = "metric,exclude,prefix,address\n5,true,8,10.0.0.0\n,,24,192.168.7.0";
    expect(pasteRoutes(text).rows).toEqual([
      { ...TEN, ExclusionRoute: true, Metric: 5 },
      { Address: "192.168.7.0", PrefixSize: 24 },
    ]);
  });

  it("reads what Export-Csv writes", () => {
    const text =
      '#TYPE Microsoft.Management.Infrastructure.CimInstance\n"Name","DestinationPrefix","RouteMetric"\n"a, b","10.0.0.0/8","1"';
    expect(pasteRoutes(text)).toEqual({ rows: [{ ...TEN, Metric: 1 }], refused: [] });
  });

  it("reads CSV with semicolons, as a German Excel writes it", () => {
    expect(pasteRoutes("Address;PrefixSize;ExclusionRoute\n10.0.0.0;8;FALSE").rows).toEqual([
      { ...TEN, ExclusionRoute: false },
    ]);
  });

  it.each([
    ["vpn.contoso.com", "“vpn.contoso.com” is not an IP address."],
    ["010.0.0.0/8", "“010.0.0.0” is not an IP address."],
    ["10.0.0.0/33", "The prefix length of an IPv4 network is at most 32."],
    ["10.0.0.0/", "A prefix length is expected after the slash."],
    ["10.0.0.0 255.0.255.0", "“255.0.255.0” is not a network mask."],
    ["10.0.0.0/8 office", "“office” is not understood behind the network; put words behind a # instead."],
    ["10.0.0.9-10.0.0.1", "The range ends before it begins."],
    ["10.0.0.0-fd00::", "A range has two addresses of the same family."],
    ["fd00::/129", "The prefix length of an IPv6 network is at most 128."],
    ["address,metric\n10.0.0.0,low", "“low” is not a metric."],
    ["address,exclude\n10.0.0.0,perhaps", "Whether it is excluded is expected as true or false, not “perhaps”."],
  ])("refuses %j and says why", (text, reason) => {
    expect(pasteRoutes(text)).toMatchObject({ rows: [], refused: [{ reason }] });
  });

  it("names the line that it refuses, and takes the others", () => {
    const { rows, refused } = pasteRoutes("# networks\n\n10.0.0.0/8\nsomewhere\n");
    expect(rows).toEqual([TEN]);
    expect(refused).toMatchObject([{ line: 4, text: "somewhere" }]);
  });
});
