import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRange } from "../../ip/range.ts";
import type { IpRange } from "../../ip/range.ts";
import { formatIp } from "../../ip/address.ts";
import { cidrOf, prefixIndexOf } from "./prefixIndex.ts";
import { holdsRange, rangesOverlap } from "./rangeRelations.ts";

interface Row {
  readonly Address: string;
  readonly PrefixSize: number;
  readonly ExclusionRoute: boolean;
}

/** Few distinct addresses, so that networks meet, repeat and nest. */
const row: fc.Arbitrary<Row> = fc.constantFrom(4 as const, 6 as const).chain((family) =>
  fc.record({
    Address: fc
      .nat({ max: 7 })
      .map((value) => formatIp({ family, value: BigInt(value) << (family === 4 ? 29n : 125n) })),
    PrefixSize: fc.nat({ max: 4 }),
    ExclusionRoute: fc.boolean(),
  }),
);

const rangeOf = ({ Address, PrefixSize }: Omit<Row, "ExclusionRoute">) =>
  parseRange(`${Address}/${PrefixSize}`) as IpRange;
const range = (text: string) => parseRange(text) as IpRange;
const route = (text: string, ExclusionRoute = false): Row => {
  const [Address = "", length] = text.split("/");
  return { Address, PrefixSize: Number(length), ExclusionRoute };
};

describe("prefixIndexOf", () => {
  it("finds the smallest network that holds a range, as looking at each row does", () => {
    fc.assert(
      fc.property(fc.array(row), row, (rows, asked) => {
        const holding = rows.filter((one) => holdsRange(rangeOf(one), rangeOf(asked)));
        const longest = Math.max(-1, ...holding.map(({ PrefixSize }) => PrefixSize));
        expect(prefixIndexOf({ Route: rows }).innermost(rangeOf(asked))?.length ?? -1).toBe(longest);
      }),
    );
  });

  it("finds whether a way into the tunnel shares addresses with a range, as looking at each row does", () => {
    fc.assert(
      fc.property(fc.array(row), row, (rows, asked) => {
        const isShared = rows.some((one) => !one.ExclusionRoute && rangesOverlap(rangeOf(one), rangeOf(asked)));
        expect(prefixIndexOf({ Route: rows }).included(rangeOf(asked)) !== null).toBe(isShared);
      }),
    );
  });

  it("has each row in exactly one network, that of its prefix", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { networks } = prefixIndexOf({ Route: rows });
        const seen = networks.flatMap(({ includes, exclusions }) => [...includes, ...exclusions]);
        expect(seen.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(rows.map((_, index) => index));
        expect(new Set(networks.map(cidrOf)).size).toBe(networks.length);
      }),
    );
  });

  it("names for each network the smallest that holds it", () => {
    const rows = ["10.1.2.0/24", "10.0.0.0/8", "10.1.0.0/16", "10.1.0.0/16", "192.168.0.0/16"].map((one) => route(one));
    const parents = prefixIndexOf({ Route: rows }).networks.map((one) => one.parent && cidrOf(one.parent));
    expect(parents).toEqual([null, "10.0.0.0/8", "10.1.0.0/16", null]);
  });

  it("tells rows into the tunnel from rows around it", () => {
    const index = prefixIndexOf({ Route: [route("10.0.0.0/8", true), route("10.0.0.0/8")] });
    const network = index.innermost(range("10.2.3.4"));
    expect(network?.includes.map((one) => one.index)).toEqual([1]);
    expect(network?.exclusions.map((one) => one.index)).toEqual([0]);
  });

  it("leaves out rows without a network, and keeps families apart", () => {
    const index = prefixIndexOf({ Route: [{ Address: "10.0.0.0" }, route("0.0.0.0/0"), { PrefixSize: 8 }] });
    expect(index.networks.map(cidrOf)).toEqual(["0.0.0.0/0"]);
    expect(index.innermost(range("2001:db8::1"))).toBeNull();
    expect(index.included(range("2001:db8::/32"))).toBeNull();
  });

  it("is worked out once for one list", () => {
    const Route = [route("10.0.0.0/8")];
    expect(prefixIndexOf({ Route })).toBe(prefixIndexOf({ Route }));
  });
});
