import { describe, expect, it } from "vitest";
import type { XmlDocument } from "../../core/xml/document.ts";
import { parseXml } from "../../core/xml/parse.ts";
import { dnsFilters, lacksDns } from "./dnsFilters.ts";

describe("filters that block DNS", () => {
  it("are none without filters, since everything is allowed then", () => {
    expect(lacksDns(profile(""))).toBe(false);
  });

  it.each([
    ["another port", "<Protocol>17</Protocol><RemotePortRanges>443</RemotePortRanges>"],
    ["TCP only", "<Protocol>6</Protocol>"],
    ["inbound only", "<Direction>Inbound</Direction>"],
  ])("are seen: %s", (_, content) => {
    expect(lacksDns(profile(filter(content)))).toBe(true);
  });

  it.each([
    ["every port of an address", "<RemoteAddressRanges>10.0.0.0/8</RemoteAddressRanges>"],
    ["a range of ports", "<Protocol>17</Protocol><RemotePortRanges>50-60</RemotePortRanges>"],
  ])("are not suspected: %s", (_, content) => {
    expect(lacksDns(profile(filter("<Protocol>6</Protocol>") + filter(content)))).toBe(false);
  });

  it("are helped by one for each protocol, to the servers of the name rules", () => {
    const rules =
      "<DomainNameInformation><DomainName>.a.example</DomainName><DnsServers>10.0.0.2,10.0.0.3</DnsServers></DomainNameInformation>";
    expect(dnsFilters(profile(rules))).toEqual(
      [17, 6].map((Protocol) => ({
        Protocol,
        RemotePortRanges: [{ from: 53, to: 53 }],
        RemoteAddressRanges: ["10.0.0.2", "10.0.0.3"],
      })),
    );
    expect(dnsFilters(profile(""))[0]).toEqual({ Protocol: 17, RemotePortRanges: [{ from: 53, to: 53 }] });
  });
});

function filter(content: string): string {
  return `<TrafficFilter>${content}</TrafficFilter>`;
}

function profile(content: string): XmlDocument {
  const parsed = parseXml(`<VPNProfile>${content}</VPNProfile>`);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}
