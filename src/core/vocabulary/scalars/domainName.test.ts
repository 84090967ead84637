import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { expectLaws, refusalOf, rewritten } from "./laws.testkit.ts";
import { dnsSuffixList } from "./dnsSuffixList.ts";
import { domainName, domainNameKind } from "./domainName.ts";
import { networkNameList } from "./networkNameList.ts";
import { webProxyServer } from "./webProxyServer.ts";

describe("domainName", () => {
  it.each([
    [".", "any"],
    [".corp.contoso.com", "suffix"],
    ["www.contoso.com", "exact"],
    ["intranet", "short"],
    ["_ldap._tcp.contoso.com", "exact"],
    [".münchen.example", "suffix"],
  ] as const)("reads %s as %s", (text, kind) => {
    expect(domainNameKind(z.decode(domainName.codec, ` ${text} `))).toBe(kind);
  });

  it("reads back all that it writes", () => expectLaws(domainName, fc.domain()));

  it("says what is wrong", () => {
    expect(refusalOf(domainName, "*.contoso.com")).toContain("leading dot");
    expect(refusalOf(domainName, "https://contoso.com/")).toContain("scheme");
    expect(refusalOf(domainName, "contoso..com")).toContain("DNS name");
    expect(refusalOf(domainName, "..contoso.com")).toContain("DNS name");
    expect(refusalOf(domainName, `${"a".repeat(64)}.com`)).toContain("DNS name");
    expect(refusalOf(domainName, `${"a.".repeat(127)}com`)).toContain("253");
    expect(refusalOf(domainName, "-a.com")).toContain("DNS name");
    refusalOf(domainName, "");
  });

  it("turns a pasted asterisk into a leading dot", () => {
    expect(domainName.clean?.("*.contoso.com")).toEqual({
      text: ".contoso.com",
      note: "Rewrote the asterisk as a leading dot.",
    });
  });
});

describe("dnsSuffixList", () => {
  it("keeps the order, drops blanks and keeps a leading dot", () => {
    expect(rewritten(dnsSuffixList, "corp.contoso.com, .lab.contoso.com")).toBe("corp.contoso.com,.lab.contoso.com");
  });

  it("refuses semicolons", () => {
    expect(refusalOf(dnsSuffixList, "a.example;b.example")).toContain("DNS name");
  });
});

describe("networkNameList", () => {
  it("takes names that are no domains", () => {
    const names = ["Intranet", "Büro Köln", "corp.contoso.com"];
    expect(z.decode(networkNameList.codec, "Intranet, Büro Köln,corp.contoso.com")).toEqual(names);
  });

  it("refuses an empty entry", () => {
    refusalOf(networkNameList, "Intranet,,Lab");
  });
});

describe("webProxyServer", () => {
  it("is one proxy without scheme", () => {
    expect(z.decode(webProxyServer.codec, "192.168.0.100:8888")).toBe("192.168.0.100:8888");
    refusalOf(webProxyServer, "http://proxy.contoso.com:8080");
    refusalOf(webProxyServer, "a.example:80,b.example:80");
  });
});
