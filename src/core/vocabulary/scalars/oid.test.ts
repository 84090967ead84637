import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { expectLaws, refusalOf, rewritten } from "./laws.testkit.ts";
import { oid, oidOrWildcard } from "./oid.ts";
import { oidList } from "./oidList.ts";

const anyOid = fc
  .tuple(fc.nat({ max: 2 }), fc.array(fc.nat(), { minLength: 1, maxLength: 12 }))
  .map(([first, rest]) => [first, ...rest].join("."));

describe("oid", () => {
  it("reads back all that it writes", () => {
    expectLaws(oid, anyOid);
    expectLaws(
      oidOrWildcard,
      anyOid.map((text) => `${text}.*`),
    );
  });

  it.each(["", "1", "1.", "1..2", "3.1", "1.02", "1.3.6.1.*", "Client Authentication"])("refuses %j", (text) => {
    refusalOf(oid, text);
  });

  it("takes a wildcard only where one is allowed, and only at the end", () => {
    expect(z.decode(oidOrWildcard.codec, "1.3.6.1.*")).toBe("1.3.6.1.*");
    refusalOf(oidOrWildcard, "1.*.6");
  });

  it("offers identifiers that it reads", () => {
    for (const { text } of oid.suggestions ?? []) expect(z.decode(oid.codec, text)).toBe(text);
  });

  it("makes comma lists", () => {
    expect(rewritten(oidList, "1.3.6.1.5.5.7.3.2, 1.3.6.1.4.1.311.87")).toBe("1.3.6.1.5.5.7.3.2,1.3.6.1.4.1.311.87");
  });
});
