import { expect, test } from "vitest";
import { parseRange } from "../../ip/range.ts";
import { coveredFilters } from "./filterCover.ts";
import type { FilterFact } from "./filters.ts";

const ANYTHING: FilterFact = {
  index: 0,
  app: undefined,
  claims: undefined,
  protocol: undefined,
  localPorts: undefined,
  remotePorts: undefined,
  local: undefined,
  remote: undefined,
  policy: undefined,
  isInbound: false,
  isReadable: true,
};

function filters(...parts: readonly Partial<FilterFact>[]): readonly FilterFact[] {
  return parts.map((part, index) => ({ ...ANYTHING, ...part, index }));
}

function to(...networks: readonly string[]): Pick<FilterFact, "remote"> {
  return { remote: networks.map((network) => parseRange(network)).filter((range) => range !== null) };
}

function pairs(all: readonly FilterFact[]): readonly string[] {
  return coveredFilters(all).map(({ filter, by }) => `${filter.index} by ${by.index}`);
}

test("a filter for a part of a network adds nothing to one for the whole", () => {
  expect(pairs(filters(to("10.1.0.0/16"), to("10.0.0.0/8")))).toEqual(["0 by 1"]);
});

test("of two equal filters, only the later is covered", () => {
  expect(pairs(filters(to("10.0.0.0/8"), to("10.0.0.0/8")))).toEqual(["1 by 0"]);
});

test("an app, a protocol or ports make a filter smaller", () => {
  const ports = { protocol: 6, remotePorts: [{ from: 443, to: 443 }] };
  expect(pairs(filters({ app: "SYSTEM", ...ports }, ports))).toEqual(["0 by 1"]);
  expect(pairs(filters(ports, { protocol: 6 }))).toEqual(["0 by 1"]);
  expect(pairs(filters({ protocol: 6 }, {}))).toEqual(["0 by 1"]);
});

test("an address outside of the other filter's networks makes a difference", () => {
  expect(pairs(filters(to("10.1.0.0/16", "172.16.0.0/12"), to("10.0.0.0/8")))).toEqual([]);
});

test("direction, policy and claims have to be the same", () => {
  const others: readonly Partial<FilterFact>[] = [{ isInbound: true }, { policy: "ForceTunnel" }, { claims: "D:" }];
  for (const other of others) expect(pairs(filters({}, { ...other, ...to("10.0.0.0/8") }))).toEqual([]);
});

test("a filter that cannot be read is left out", () => {
  expect(pairs(filters({ isReadable: false }, to("10.0.0.0/8")))).toEqual([]);
});

test("a wide filter is found behind many narrow ones that begin later", () => {
  const narrow = Array.from({ length: 40 }, (_, index) => to(`10.1.${index}.0/24`));
  expect(pairs(filters(to("10.0.0.0/8"), ...narrow, to("10.1.50.1/32"))).at(-1)).toBe("41 by 0");
});

test("IPv6 and IPv4 do not cover one another", () => {
  expect(pairs(filters(to("::/0"), to("10.0.0.0/8")))).toEqual([]);
});
