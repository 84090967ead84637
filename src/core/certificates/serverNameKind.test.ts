import { describe, expect, it } from "vitest";
import { serverNameKind } from "./serverNameKind.ts";
import { matchesServerName } from "./serverNameMatch.ts";

describe("an entry of the server names", () => {
  it.each(["nps1.corp.contoso.com", "nps.corp", "nps\\.corp"])("is literal without an asterisk: %s", (entry) => {
    expect(serverNameKind(entry)).toMatchObject({ kind: "literal", meant: null });
  });

  it.each(["nps.*\\.contoso\\.com", ".*\\.contoso\\.com", "nps[0-9]*\\.corp", "(nps|ras).*"])(
    "is a pattern with one: %s",
    (entry) => {
      expect(serverNameKind(entry)).toEqual({ kind: "pattern", meant: null, domain: null });
    },
  );

  it.each([
    ["nps*.contoso.com", "nps.*\\.contoso\\.com", "nps12.contoso.com"],
    ["*.contoso.com", ".*\\.contoso\\.com", "nps.contoso.com"],
    ["nps-*-eu.contoso.com", "nps-.*-eu\\.contoso\\.com", "nps-7-eu.contoso.com"],
  ])("that reads like a wildcard was most likely meant as an expression: %s", (entry, meant, name) => {
    expect(serverNameKind(entry)).toEqual({ kind: "pattern", meant, domain: null });
    const certificate = { commonName: name, dnsNames: [] };
    expect(matchesServerName(entry, certificate).matches).not.toBe("yes");
    expect(matchesServerName(meant, certificate).matches).toBe("yes");
  });

  it("stands in a domain whose names one expression accepts", () => {
    const { domain } = serverNameKind("nps1.corp.contoso.com");
    expect(domain?.name).toBe("corp.contoso.com");
    const matches = (commonName: string) =>
      matchesServerName(domain?.pattern ?? "", { commonName, dnsNames: [] }).matches;
    expect(matches("nps2.corp.contoso.com")).toBe("yes");
    expect(matches("nps2.corp.fabrikam.com")).toBe("no");
    expect(serverNameKind("contoso.com").domain).toBeNull();
  });
});
