import { describe, expect, test } from "vitest";
import { entriesOf, hostOf, writeEntries } from "./serverText.ts";

describe("the written list of servers", () => {
  test.each([
    ["https://vpn.contoso.com/", "vpn.contoso.com"],
    ["sstp://vpn.contoso.com:443/sra?x#y", "vpn.contoso.com"],
    ["vpn.contoso.com:4443", "vpn.contoso.com"],
    ["vpn.contoso.com/vpn", "vpn.contoso.com"],
    ["vpn.contoso.com", "vpn.contoso.com"],
    ["2001:db8::1", "2001:db8::1"],
  ])("the host in %s is %s", (written, host) => {
    expect(hostOf(written)).toBe(host);
  });

  test("labels stay with their servers, and blanks go", () => {
    const entries = entriesOf(" vpn1.contoso.com ; Main office,vpn2.contoso.com");
    expect(entries).toEqual([
      { host: "vpn1.contoso.com", label: ";Main office" },
      { host: "vpn2.contoso.com", label: "" },
    ]);
    expect(writeEntries(entries)).toBe("vpn1.contoso.com;Main office,vpn2.contoso.com");
  });

  test("empty entries are not lost", () => {
    expect(writeEntries(entriesOf("a,,b"))).toBe("a,,b");
  });
});
