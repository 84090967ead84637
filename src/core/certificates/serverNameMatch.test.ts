import { describe, expect, it, test } from "vitest";
import type { Certificate } from "./certificate.ts";
import { certificate } from "./certificates.testkit.ts";
import { matchesServerName } from "./serverNameMatch.ts";

const nps = certificate("nps.cer");

const NOT_JUDGED =
  "This cannot be judged: the expression is not well-formed, or uses more than is understood here. It may fit or not.";

describe("an entry of the server names", () => {
  it.each([
    ["nps.contoso.com", "yes", "It is the common name of the certificate."],
    ["nps01.contoso.com", "yes", "It is the DNS name of the certificate."],
    ["nps02.contoso.com", "no", "The certificate names “nps.contoso.com”, “nps01.contoso.com”."],
    ["contoso.com", "no", "The certificate names “nps.contoso.com”, “nps01.contoso.com”."],
    [
      "NPS.contoso.com",
      "differs",
      "It matches the common name “nps.contoso.com” but for upper and lower case, which Windows 11 21H2 tells apart.",
    ],
    ["", "no", "The entry is empty."],
  ])("without an asterisk is literal: %j", (entry, matches, because) => {
    expect(matchesServerName(entry, nps)).toEqual({ matches, because });
  });

  test("without an asterisk is literal even when it looks like an expression", () => {
    expect(matchesServerName("nps\\.contoso\\.com", nps).matches).toBe("no");
    expect(matchesServerName("nps.contoso.co.", nps).matches).toBe("no");
  });

  it.each([
    [".*\\.contoso\\.com", "yes", "The expression matches the common name “nps.contoso.com”."],
    ["nps.*\\.contoso\\.com", "yes", "The expression matches the common name “nps.contoso.com”."],
    ["nps\\d+.*", "yes", "The expression matches the DNS name “nps01.contoso.com”."],
    [
      "nps*",
      "differs",
      "The expression matches only a part of the common name “nps.contoso.com”; whether that is enough is not known.",
    ],
    [
      "NPS.*",
      "differs",
      "It matches the common name “nps.contoso.com” but for upper and lower case, which Windows 11 21H2 tells apart.",
    ],
    ["radius.*", "no", "The expression does not match “nps.contoso.com”, “nps01.contoso.com”."],
    [
      "*.contoso.com",
      "unknown",
      "This cannot be judged: an entry with * is a regular expression, none starts with *, and what Windows makes of " +
        "it is not documented.",
    ],
    ["(?=nps).*", "unknown", NOT_JUDGED],
    ["nps(.*", "unknown", NOT_JUDGED],
  ])("with an asterisk is a regular expression: %s", (entry, matches, because) => {
    expect(matchesServerName(entry, nps)).toEqual({ matches, because });
  });

  test("is not known to match the wildcard of a certificate", () => {
    const wildcard: Certificate = { ...nps, commonName: "*.contoso.com", dnsNames: [] };
    expect(matchesServerName("nps.contoso.com", wildcard).matches).toBe("unknown");
    expect(matchesServerName("a.nps.contoso.com", wildcard).matches).toBe("no");
  });

  test("matches nothing in a certificate without names", () => {
    expect(matchesServerName(".*", { ...nps, commonName: "", dnsNames: [] })).toEqual({
      matches: "no",
      because: "The certificate has no common name and no DNS name.",
    });
  });
});
