import fc from "fast-check";
import { Address4, Address6 } from "ip-address";
import ipaddr from "ipaddr.js";
import { describe, expect, it } from "vitest";
import { type IpAddress, formatIp, parseIp } from "./address.ts";

const ipv4 = fc.bigInt({ min: 0n, max: 2n ** 32n - 1n }).map((value): IpAddress => ({ family: 4, value }));
const sparseGroup = fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 0xffffn }));
const ipv6 = fc
  .array(sparseGroup, { minLength: 8, maxLength: 8 })
  .map((groups): IpAddress => ({ family: 6, value: groups.reduce((value, group) => (value << 16n) | group, 0n) }));

/** Letters of the alphabet that addresses are made of, so that a fair share is nearly right. */
const ipv6Parts = ["0", "1", "a", "F", "00", "12345", ":", "::", ".", "1.2.3.4", "%", "g"];
const nearlyIpv6 = fc.string({ unit: fc.constantFrom(...ipv6Parts), maxLength: 18 });
const ipv4Parts = ["0", "1", "9", "10", "127", "255", "256", "01", "", " 1", "1e1", "0x1"];
const nearlyIpv4 = fc
  .array(fc.constantFrom(...ipv4Parts), { minLength: 3, maxLength: 5 })
  .map((octets) => octets.join("."));

describe("parseIp", () => {
  it.each([
    ["10.0.0.1", 4, 0x0a000001n],
    ["255.255.255.255", 4, 0xffffffffn],
    ["::", 6, 0n],
    ["::1", 6, 1n],
    ["2001:DB8::a", 6, 0x20010db800000000000000000000000an],
    ["1:2:3:4:5:6:7::", 6, 0x00010002000300040005000600070000n],
    ["::ffff:10.0.0.1", 6, 0xffff0a000001n],
  ] as const)("reads %s", (text, family, value) => {
    expect(parseIp(text)).toEqual({ family, value });
  });

  it.each([
    "",
    "10",
    "10.1",
    "10.0.1",
    "10.0.0.0.1",
    "010.0.0.1",
    "10.0.0.256",
    "10.0.0.-1",
    "0x0a.0.0.1",
    " 10.0.0.1",
    "10.0.0.1 ",
    "10.0.0.1/8",
    "１0.0.0.1",
    ":",
    ":::",
    "1",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4::5:6:7:8",
    "1::2::3",
    ":1::",
    "1:",
    "12345::",
    "g::",
    "fe80::1%12",
    "[::1]",
    "::10.0.0.01",
    "1.2.3.4::",
    "::1.2.3.4:5",
  ])("refuses %j", (text) => {
    expect(parseIp(text)).toBeNull();
  });

  it("reads back what it writes", () => {
    fc.assert(
      fc.property(fc.oneof(ipv4, ipv6), (address) => {
        expect(parseIp(formatIp(address))).toEqual(address);
      }),
    );
  });

  it("agrees with two libraries on the IPv4 texts that both accept in four decimal parts", () => {
    fc.assert(
      fc.property(nearlyIpv4, (text) => {
        expect(parseIp(text) !== null).toBe(ipaddr.IPv4.isValidFourPartDecimal(text));
        if (parseIp(text) !== null) expect(parseIp(text)?.value).toBe(new Address4(text).bigInt());
      }),
    );
  });

  it("never reads an IPv6 text that a library refuses, and reads the same address", () => {
    fc.assert(
      fc.property(fc.oneof(nearlyIpv6, ipv6.map(formatIp)), (text) => {
        const address = parseIp(text);
        if (address?.family !== 6) return;
        expect(ipaddr.IPv6.isValid(text)).toBe(true);
        expect(address.value).toBe(new Address6(text).bigInt());
      }),
      { numRuns: 2_000 },
    );
  });

  it("reads every IPv6 text without zone that both libraries accept", () => {
    fc.assert(
      fc.property(nearlyIpv6, (text) => {
        fc.pre(!text.includes("%") && ipaddr.IPv6.isValid(text) && Address6.isValid(text));
        expect(parseIp(text)).not.toBeNull();
      }),
    );
  });
});

describe("where the libraries are laxer", () => {
  it("ipaddr.js reads short, octal and hexadecimal IPv4 forms", () => {
    for (const text of ["10.1", "0x0a000001", "010.0.0.1", "167772161"]) {
      expect(ipaddr.IPv4.isValid(text)).toBe(true);
      expect(parseIp(text)).toBeNull();
    }
  });

  it("both read an IPv6 zone, which a route cannot have", () => {
    expect(ipaddr.IPv6.isValid("fe80::1%12")).toBe(true);
    expect(Address6.isValid("fe80::1%12")).toBe(true);
    expect(parseIp("fe80::1%12")).toBeNull();
  });

  it("ip-address reads a prefix as part of an address", () => {
    expect(Address4.isValid("10.0.0.1/8")).toBe(true);
    expect(parseIp("10.0.0.1/8")).toBeNull();
  });
});

describe("formatIp", () => {
  it("shortens the first longest run of zeros, never a single zero", () => {
    const respelled = (text: string) => formatIp(parseIp(text) ?? { family: 4, value: 0n });
    expect(respelled("2001:0DB8:0:0:1:0:0:1")).toBe("2001:db8::1:0:0:1");
    expect(respelled("2001:db8:0:1:1:1:1:1")).toBe("2001:db8:0:1:1:1:1:1");
    expect(respelled("::FFFF:0a00:0001")).toBe("::ffff:10.0.0.1");
  });

  it("spells IPv6 as ipaddr.js does, apart from the mapped addresses that RFC 5952 §5 writes with dots", () => {
    fc.assert(
      fc.property(ipv6, (address) => {
        fc.pre(address.value >> 32n !== 0xffffn);
        expect(formatIp(address)).toBe(ipaddr.IPv6.parse(formatIp(address)).toRFC5952String());
      }),
    );
  });
});
