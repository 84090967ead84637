import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bitsOf, formatIp } from "./address.ts";
import {
  EVERYTHING,
  addressCount,
  aggregateNetworks,
  overlap,
  rangesOf,
  splitNetworks,
  subtractNetworks,
  tidyNetworks,
} from "./networks.ts";
import { nestNetworks } from "./nestNetworks.ts";
import { type IpPrefix, formatPrefix, lastAddressOf, networkOf, parsePrefix, rangeToPrefixes } from "./prefix.ts";

/** Networks that meet often: few leading bits vary, lengths lie close together. */
const network = fc.oneof(
  fc
    .record({ value: fc.nat(0xffff), length: fc.integer({ min: 14, max: 32 }) })
    .map(({ value, length }) => prefix(4, 0x0a000000n + BigInt(value), length)),
  fc
    .record({ value: fc.nat(0xffffffff), length: fc.integer({ min: 0, max: 32 }) })
    .map(({ value, length }) => prefix(4, BigInt(value), length)),
  fc
    .record({ value: fc.nat(0xffff), length: fc.integer({ min: 100, max: 128 }) })
    .map(({ value, length }) => prefix(6, (0xfd00n << 112n) + BigInt(value), length)),
  fc
    .record({ value: fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }), length: fc.integer({ min: 0, max: 128 }) })
    .map(({ value, length }) => prefix(6, value, length)),
  fc
    .record({ value: fc.nat(0xffff), length: fc.integer({ min: 80, max: 128 }) })
    .map(({ value, length }) => prefix(6, 0xffff_0000_0000n + BigInt(value), length)),
);
const networks = fc.array(network, { maxLength: 12 });

describe("networks", () => {
  it("are tidied: host bits cleared, repeats dropped, sorted", () => {
    expect(texts(tidyNetworks(of("fd00::1/8", "10.1.2.3/8", "10.0.0.0/16", "10.0.0.0/8", "9.0.0.0/8")))).toEqual([
      "9.0.0.0/8",
      "10.0.0.0/8",
      "10.0.0.0/16",
      "fd00::/8",
    ]);
  });

  it("are put together to the fewest", () => {
    expect(
      texts(
        aggregateNetworks(of("10.0.0.0/25", "10.0.0.128/25", "10.0.1.0/24", "10.0.0.7/32", "fd00::/9", "fd80::/9")),
      ),
    ).toEqual(["10.0.0.0/23", "fd00::/8"]);
  });

  it("are taken away from others", () => {
    expect(texts(subtractNetworks(of("10.0.0.0/8"), of("10.128.0.0/9", "11.0.0.0/8")))).toEqual(["10.0.0.0/9"]);
    expect(subtractNetworks(of("10.0.0.0/8"), of("0.0.0.0/0"))).toEqual([]);
  });

  it("leave everything except the private networks", () => {
    const left = subtractNetworks([EVERYTHING[4]], of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"));
    expect(texts(left).slice(0, 4)).toEqual(["0.0.0.0/5", "8.0.0.0/7", "11.0.0.0/8", "12.0.0.0/6"]);
    expect(addressCount(left)).toBe((1n << 32n) - (1n << 24n) - (1n << 20n) - (1n << 16n));
  });

  it("become ranges that run on where networks follow one another", () => {
    const ranges = rangesOf(of("10.0.0.0/24", "10.0.1.0/25", "192.168.0.1/32"));
    expect(ranges.map(({ first, last }) => `${formatIp(first)}-${formatIp(last)}`)).toEqual([
      "10.0.0.0-10.0.1.127",
      "192.168.0.1-192.168.0.1",
    ]);
  });

  it("are split to a length; what is small enough stays", () => {
    const split = splitNetworks(of("10.0.0.0/22", "192.168.7.0/28"), 24);
    expect(split.ok && texts(split.value)).toEqual([
      "10.0.0.0/24",
      "10.0.1.0/24",
      "10.0.2.0/24",
      "10.0.3.0/24",
      "192.168.7.0/28",
    ]);
  });

  it("are not split into too many, nor to a length that they cannot have", () => {
    expect(splitNetworks(of("10.0.0.0/8"), 24)).toEqual({
      ok: false,
      error: "That would make 65536 networks; 1024 at most are made.",
    });
    expect(splitNetworks(of("fd00::/8"), 128)).toMatchObject({ error: expect.stringContaining("more than a billion") });
    expect(splitNetworks(of("10.0.0.0/8", "fd00::/8"), 48)).toMatchObject({
      error: "An IPv4 network cannot be split to /48: its length is at most 32.",
    });
  });
});

describe("laws of networks", () => {
  it("aggregating changes no address, and leaves nothing that could be put together", () => {
    fc.assert(
      fc.property(networks, (some) => {
        const sum = aggregateNetworks(some);
        expect(spans(sum)).toEqual(spans(some));
        expect(aggregateNetworks(sum)).toEqual(sum);
        expect(sum.length).toBeLessThanOrEqual(tidyNetworks(some).length);
        expect(nestNetworks(sum).every(({ depth, times }) => depth === 0 && times === 1)).toBe(true);
      }),
    );
  });

  it("what is left and what was taken make the whole again, and do not meet", () => {
    fc.assert(
      fc.property(networks, networks, (base, without) => {
        const left = subtractNetworks(base, without);
        const taken = subtractNetworks(base, left);
        expect(spans([...left, ...taken])).toEqual(spans(base));
        expect(addressCount(left) + addressCount(taken)).toBe(addressCount(base));
        expect(subtractNetworks(left, without)).toEqual(left);
        expect(subtractNetworks(taken, without)).toEqual([]);
      }),
    );
  });

  it("networks overlap others when taking these away changes them", () => {
    fc.assert(
      fc.property(network, networks, (one, others) => {
        const left = subtractNetworks([one], others);
        expect(overlap(one, others)).toBe(addressCount(left) !== addressCount([one]));
      }),
    );
  });

  it("everything except everything except some is these", () => {
    fc.assert(
      fc.property(networks, (some) => {
        const everything = [EVERYTHING[4], EVERYTHING[6]];
        expect(subtractNetworks(everything, subtractNetworks(everything, some))).toEqual(aggregateNetworks(some));
      }),
    );
  });

  it("splitting changes no address and gives parts that are apart", () => {
    fc.assert(
      fc.property(networks, fc.nat(32), (some, length) => {
        const split = splitNetworks(aggregateNetworks(some), length);
        if (!split.ok) return;
        expect(spans(split.value)).toEqual(spans(some));
        expect(split.value.every((part) => part.length >= length)).toBe(true);
        expect(nestNetworks(split.value).every(({ depth }) => depth === 0)).toBe(true);
      }),
    );
  });

  it("ranges and networks say the same", () => {
    fc.assert(
      fc.property(networks, (some) => {
        const back = rangesOf(some).flatMap(({ first, last }) => rangeToPrefixes(first, last));
        expect(aggregateNetworks(back)).toEqual(aggregateNetworks(some));
        expect(rangesOf(some).map(({ first, last }) => [first.family, first.value, last.value])).toEqual(spans(some));
      }),
    );
  });
});

describe("networks within networks", () => {
  it("stand behind the network that they lie in", () => {
    const nested = nestNetworks(
      of("10.1.2.0/24", "10.0.0.0/8", "10.1.0.0/16", "10.200.0.0/16", "11.0.0.0/8", "10.1.0.9/16"),
    );
    expect(
      nested.map(({ network: one, inside, depth, times }) => [
        formatPrefix(one),
        inside && formatPrefix(inside),
        depth,
        times,
      ]),
    ).toEqual([
      ["10.0.0.0/8", null, 0, 1],
      ["10.1.0.0/16", "10.0.0.0/8", 1, 2],
      ["10.1.2.0/24", "10.1.0.0/16", 2, 1],
      ["10.200.0.0/16", "10.0.0.0/8", 1, 1],
      ["11.0.0.0/8", null, 0, 1],
    ]);
  });

  it("are told apart by family", () => {
    expect(nestNetworks(of("0.0.0.0/0", "::/0", "::1/128")).map(({ depth }) => depth)).toEqual([0, 0, 1]);
  });

  it("agree with comparing every pair", () => {
    fc.assert(
      fc.property(networks, (some) => {
        const tidy = tidyNetworks(some);
        const depths = tidy.map((inner) => tidy.filter((outer) => outer !== inner && holds(outer, inner)).length);
        expect(nestNetworks(some).map(({ depth }) => depth)).toEqual(depths);
      }),
    );
  });
});

function prefix(family: 4 | 6, value: bigint, length: number): IpPrefix {
  return { address: { family, value }, length };
}

function of(...written: readonly string[]): readonly IpPrefix[] {
  return written.map((text) => parsePrefix(text)!);
}

function texts(some: readonly IpPrefix[]): readonly string[] {
  return some.map(formatPrefix);
}

function holds(outer: IpPrefix, inner: IpPrefix): boolean {
  const [one, other] = [ends(outer), ends(inner)];
  return one[0] === other[0] && one[1] <= other[1] && one[2] >= other[2];
}

function ends({ address, length }: IpPrefix): readonly [family: number, first: bigint, last: bigint] {
  expect(length).toBeLessThanOrEqual(bitsOf(address.family));
  return [address.family, networkOf(address, length).value, lastAddressOf(address, length).value];
}

/** The addresses as the fewest spans, by a way of its own. */
function spans(some: readonly IpPrefix[]): readonly (readonly [family: number, first: bigint, last: bigint])[] {
  const sorted = some.map(ends).sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
  const joined: [number, bigint, bigint][] = [];
  for (const [family, first, last] of sorted) {
    const before = joined.at(-1);
    if (before === undefined || before[0] !== family || before[2] + 1n < first) joined.push([family, first, last]);
    else if (before[2] < last) before[2] = last;
  }
  return joined;
}
