import fc from "fast-check";
import { z } from "zod";
import { describe, expect, it } from "vitest";
import { expectLaws, refusalOf, rewritten } from "./laws.testkit.ts";
import type { Server } from "./server.ts";
import { serverList } from "./serverList.ts";

const servers: fc.Arbitrary<Server> = fc.record(
  { address: fc.oneof(fc.domain(), fc.ipV4()), friendlyName: fc.stringMatching(/^[A-Za-z]([A-Za-z ]*[A-Za-z])?$/) },
  { requiredKeys: ["address"] },
);

describe("serverList", () => {
  it("reads back what it writes", () => expectLaws(serverList, fc.array(servers, { minLength: 1 })));

  it("keeps a friendly name that equals the address, as Windows returns it", () => {
    expect(z.decode(serverList.codec, "a.contoso.com;a.contoso.com")).toEqual([
      { address: "a.contoso.com", friendlyName: "a.contoso.com" },
    ]);
    expect(rewritten(serverList, "a.contoso.com;a.contoso.com")).toBe("a.contoso.com;a.contoso.com");
  });

  it("separates servers by commas and friendly names by semicolons", () =>
    expect(z.decode(serverList.codec, "203.0.113.5; Head office, b.contoso.com")).toEqual([
      { address: "203.0.113.5", friendlyName: "Head office" },
      { address: "b.contoso.com" },
    ]));

  it.each([
    ["https://vpn.contoso.com", "without https://"],
    ["vpn.contoso.com:443", "without a port"],
    ["vpn contoso", "A server name such as"],
    ["256.1.1.1", "A server name such as"],
    ["a.contoso.com;", "after the semicolon"],
    ["a;b;c", "One semicolon at most"],
  ])("refuses %j", (text, sentence) => expect(refusalOf(serverList, text)).toContain(sentence));

  it("does not write what would read back as two servers", () => {
    expect(z.safeEncode(serverList.codec, [{ address: "a", friendlyName: "b,c" }]).success).toBe(false);
  });

  it("takes names out of pasted addresses", () =>
    expect(serverList.clean?.("https://vpn1.contoso.com/path\nvpn2.contoso.com:443")).toEqual({
      text: "vpn1.contoso.com,vpn2.contoso.com",
      note: "Kept the server name only, without scheme, port and path.",
    }));
});
