import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formatIp } from "../../ip/address.ts";
import { addressRanges } from "./addressRanges.ts";
import { expectLaws, refusalOf, rewritten } from "./laws.testkit.ts";
import { dnsServers } from "./dnsServers.ts";
import { ipAddress } from "./ipAddress.ts";

const address = fc.oneof(
  fc.bigInt({ min: 0n, max: 2n ** 32n - 1n }).map((value) => formatIp({ family: 4, value })),
  fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }).map((value) => formatIp({ family: 6, value })),
);

describe("ipAddress", () => {
  it("reads back every address it writes", () => expectLaws(ipAddress, address));

  it("respells IPv6 and tolerates blanks around", () => {
    expect(rewritten(ipAddress, " 2001:0DB8::0001\n")).toBe("2001:db8::1");
  });

  it("tells a prefix from a mistyped address", () => {
    expect(refusalOf(ipAddress, "10.0.0.0/8")).toContain("prefix length");
    expect(refusalOf(ipAddress, "172.16.74.289")).toContain("10.0.0.0");
    expect(refusalOf(ipAddress, "server.contoso.com")).toContain("IPv4");
  });

  it("takes the address out of pasted CIDR, and says that the length is left out", () => {
    expect(ipAddress.clean?.(" 10.0.0.0/8 ")).toEqual({
      text: "10.0.0.0",
      note: "Left out the prefix length 8: it has a field of its own.",
    });
  });
});

describe("dnsServers", () => {
  it("reads blanks after commas and writes none", () => {
    expect(rewritten(dnsServers, "10.10.0.2, 10.10.0.3")).toBe("10.10.0.2,10.10.0.3");
  });

  it("refuses names and semicolons", () => {
    expect(refusalOf(dnsServers, "dns1.contoso.com")).toContain("IPv4");
    refusalOf(dnsServers, "10.10.0.2;10.10.0.3");
  });

  it("takes pasted lines", () => {
    expect(dnsServers.clean?.("10.10.0.2\n10.10.0.3").text).toBe("10.10.0.2,10.10.0.3");
  });
});

describe("addressRanges", () => {
  it("keeps each notation, IPv6 included", () => {
    const text = "3.3.3.3/32,1.1.1.1-2.2.2.2,10.0.0.1,2001:db8::/32";
    expect(z.decode(addressRanges.codec, text)).toEqual(text.split(","));
    expect(rewritten(addressRanges, text)).toBe(text);
  });

  it("keeps host bits, which are a finding and not a spelling mistake", () => {
    expect(rewritten(addressRanges, "172.21.12.5/21")).toBe("172.21.12.5/21");
  });

  it("refuses ranges that run backwards and says which entry it is", () => {
    expect(refusalOf(addressRanges, "10.0.0.1,10.0.0.9-10.0.0.1")).toContain("Entry 2");
  });
});
