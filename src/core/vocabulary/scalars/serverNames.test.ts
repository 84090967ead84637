import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { expectLaws, refusalOf, rewritten } from "./laws.testkit.ts";
import { eapType } from "./eapType.ts";
import { presence } from "./presence.ts";
import { serverName } from "./serverName.ts";
import { serverNames } from "./serverNames.ts";

describe("serverNames", () => {
  it("reads back all that it writes", () => expectLaws(serverNames, fc.array(fc.domain())));

  it("leaves out empty entries and blanks", () => {
    expect(rewritten(serverNames, " nps1.contoso.com ;; nps2.contoso.com; ")).toBe("nps1.contoso.com;nps2.contoso.com");
  });

  it("reads the empty element that Windows writes", () => {
    expect(z.decode(serverNames.codec, "")).toEqual([]);
  });

  it("keeps patterns as they are", () => {
    const pattern = "nps\\d{1,2}.*\\.contoso\\.com";
    expect(z.decode(serverNames.codec, pattern)).toEqual([pattern]);
    expect(serverNames.clean?.(`${pattern}\nnps.contoso.com`).text).toBe(`${pattern};nps.contoso.com`);
  });

  it("takes one name at a time as an item", () => {
    refusalOf(serverName, "a;b");
    refusalOf(serverName, " ");
  });
});

describe("eapType", () => {
  it("is a number from 0 to 255 in one spelling", () => {
    expect(z.decode(eapType.codec, " 013\n")).toBe("13");
    refusalOf(eapType, "256");
    refusalOf(eapType, "PEAP");
  });
});

describe("presence", () => {
  it("says true by standing there", () => {
    expect(z.decode(presence.codec, "\n  ")).toBe(true);
    expect(rewritten(presence, "")).toBe("");
    refusalOf(presence, "true");
  });
});
