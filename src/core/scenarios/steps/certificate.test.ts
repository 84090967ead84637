import { describe, expect, test } from "vitest";
import { tlsProfile } from "../profiles.testkit.ts";
import { issuerFilter, usageFilter } from "./certificate.ts";
import { done } from "./done.testkit.ts";

describe("the filter", () => {
  test("by issuer comes only where there is no filter", () => {
    expect(done(tlsProfile(), issuerFilter).says).toHaveLength(1);
    expect(done(tlsProfile("<AllPurposeEnabled>true</AllPurposeEnabled>"), issuerFilter).says).toEqual([]);
  });

  const TABLE = "<EKUMapping><EKUMap><EKUName>Ours</EKUName><EKUOID>1.2.3.4</EKUOID></EKUMap></EKUMapping>";

  test("by usage takes the one that the table names already, and asks for none", () => {
    const { after, says } = done(tlsProfile(TABLE), usageFilter);
    expect(says.join()).toContain("“Ours”");
    expect(after.text).toMatch(/<ClientAuthEKUList Enabled="true">\s*<EKUMapInList>\s*<EKUName>Ours</);
    expect(after.text).not.toContain("Object identifier");
  });
});
