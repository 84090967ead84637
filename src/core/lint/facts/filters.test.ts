import { expect, test } from "vitest";
import { parseRange } from "../../ip/range.ts";
import { at } from "../../profile/at.ts";
import { read } from "../../profile/read.ts";
import { parseXml } from "../../xml/parse.ts";
import { type FilterFact, type Traffic, admits, filtersOf } from "./filters.ts";

function filterIn(content: string): FilterFact {
  const parsed = parseXml(`<VPNProfile><TrafficFilter>${content}</TrafficFilter></VPNProfile>`);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const profile = read(parsed.value, at).value ?? {};
  const [filter] = filtersOf({ profile, read: (ref) => read(parsed.value, ref) });
  if (filter === undefined) throw new Error("There is no filter.");
  return filter;
}

function web(network?: string): Traffic {
  const to = network === undefined ? null : parseRange(network);
  return { protocol: 6, port: 443, ...(to && { to }) };
}

test("a filter without conditions admits everything", () => {
  expect(admits(filterIn(""), web())).toBe(true);
});

test("protocol and port have to fit", () => {
  expect(admits(filterIn("<Protocol>6</Protocol><RemotePortRanges>80,400-450</RemotePortRanges>"), web())).toBe(true);
  expect(admits(filterIn("<Protocol>6</Protocol><RemotePortRanges>80</RemotePortRanges>"), web())).toBe(false);
  expect(admits(filterIn("<Protocol>17</Protocol>"), web())).toBe(false);
});

test("all of the asked addresses have to lie in one range", () => {
  const filter = filterIn("<RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>");
  expect(admits(filter, web("10.1.2.3"))).toBe(true);
  expect(admits(filter, web("10.0.0.0/8"))).toBe(false);
  expect(admits(filter, web())).toBe(false);
});

test("a filter for an app or for inbound traffic admits nothing in general", () => {
  expect(admits(filterIn("<App><Id>SYSTEM</Id></App>"), web())).toBe(false);
  expect(admits(filterIn("<Direction>Inbound</Direction>"), web())).toBe(false);
});

test("a filter with something that does not decode may admit anything", () => {
  expect(admits(filterIn("<Protocol>TCP</Protocol>"), web())).toBe(true);
});
