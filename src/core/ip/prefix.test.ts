import fc from "fast-check";
import { Address4 } from "ip-address";
import ipaddr from "ipaddr.js";
import { describe, expect, it } from "vitest";
import { type IpAddress, bitsOf, formatIp, parseIp } from "./address.ts";
import {
  type IpPrefix,
  hasHostBits,
  lastAddressOf,
  maskToLength,
  networkOf,
  parsePrefix,
  rangeToPrefixes,
} from "./prefix.ts";

const address = fc
  .constantFrom(4 as const, 6 as const)
  .chain((family) =>
    fc.bigInt({ min: 0n, max: (1n << BigInt(bitsOf(family))) - 1n }).map((value): IpAddress => ({ family, value })),
  );
const prefix = address.chain((at) =>
  fc.nat({ max: bitsOf(at.family) }).map((length): IpPrefix => ({ address: at, length })),
);
const anyIpv4 = fc.bigInt({ min: 0n, max: 2n ** 32n - 1n });
const ipv4Pair = fc.tuple(anyIpv4, fc.bigInt({ min: 0n, max: 70_000n })).map(([first, size]) => ({
  first: { family: 4 as const, value: first },
  last: { family: 4 as const, value: first + size > 0xffffffffn ? 0xffffffffn : first + size },
}));
const cidr = ({ address: at, length }: IpPrefix) => `${formatIp(at)}/${length}`;
const ip = (text: string) => parseIp(text) as IpAddress;

describe("parsePrefix", () => {
  it("reads back CIDR notation, host bits included", () => {
    fc.assert(
      fc.property(prefix, (given) => {
        expect(parsePrefix(cidr(given))).toEqual(given);
      }),
    );
  });

  it.each([
    "10.0.0.0",
    "10.0.0.0/",
    "10.0.0.0/33",
    "10.0.0.0/08",
    "10.0.0.0/+8",
    "10.0.0.0/8/8",
    "::/129",
    "/8",
    "10/8",
  ])("refuses %s", (text) => {
    expect(parsePrefix(text)).toBeNull();
  });
});

describe("networks", () => {
  it("start where a library says", () => {
    fc.assert(
      fc.property(prefix, (given) => {
        const library = given.address.family === 4 ? ipaddr.IPv4 : ipaddr.IPv6;
        const expected = library.networkAddressFromCIDR(cidr(given)).toString();
        expect(networkOf(given.address, given.length)).toEqual(parseIp(expected));
      }),
    );
  });

  it("end where a library says", () => {
    fc.assert(
      fc.property(prefix, (given) => {
        fc.pre(given.address.family === 4);
        expect(lastAddressOf(given.address, given.length).value).toBe(new Address4(cidr(given)).endAddress().bigInt());
      }),
    );
  });

  it("tell host bits from network addresses", () => {
    expect(hasHostBits(ip("172.21.12.0"), 21)).toBe(true);
    expect(hasHostBits(ip("172.21.8.0"), 21)).toBe(false);
    expect(hasHostBits(ip("2001:db8::1"), 128)).toBe(false);
  });
});

describe("maskToLength", () => {
  it("agrees with a library on every mask", () => {
    for (let length = 0; length <= 32; length += 1) {
      expect(maskToLength(ipaddr.IPv4.subnetMaskFromPrefixLength(length).toString())).toBe(length);
    }
  });

  it.each(["255.0.255.0", "0.0.0.255", "10.0.0.0", "24", "ffff::"])("refuses %s", (text) => {
    expect(maskToLength(text)).toBeNull();
  });
});

describe("rangeToPrefixes", () => {
  it("covers exactly the range, in order and without overlap", () => {
    fc.assert(
      fc.property(ipv4Pair, ({ first, last }) => {
        let next = first.value;
        for (const { address: at, length } of rangeToPrefixes(first, last)) {
          expect(at.value).toBe(next);
          expect(hasHostBits(at, length)).toBe(false);
          next = lastAddressOf(at, length).value + 1n;
        }
        expect(next).toBe(last.value + 1n);
      }),
    );
  });

  it("uses the fewest networks: no two neighbours make a larger one", () => {
    fc.assert(
      fc.property(ipv4Pair, ({ first, last }) => {
        const prefixes = rangeToPrefixes(first, last);
        prefixes.slice(1).forEach((right, index) => {
          const left = prefixes[index] as IpPrefix;
          expect(left.length === right.length && !hasHostBits(left.address, left.length - 1)).toBe(false);
        });
      }),
    );
  });

  it("gives one network for one network, and all of IPv6 for all of it", () => {
    expect(rangeToPrefixes(ip("10.0.0.0"), ip("10.255.255.255")).map(cidr)).toEqual(["10.0.0.0/8"]);
    expect(rangeToPrefixes(ip("::"), ip("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")).map(cidr)).toEqual(["::/0"]);
  });

  it("gives nothing for a range that runs backwards or mixes families", () => {
    expect(rangeToPrefixes(ip("10.0.0.2"), ip("10.0.0.1"))).toEqual([]);
    expect(rangeToPrefixes(ip("10.0.0.2"), ip("::1"))).toEqual([]);
  });
});
