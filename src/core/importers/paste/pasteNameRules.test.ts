import { describe, expect, it } from "vitest";
import { pasteNameRules } from "./pasteNameRules.ts";

const RULE = { DomainName: ".corp.contoso.com", DnsServers: ["10.10.0.2", "10.10.0.3"] };

describe("pasted name rules", () => {
  it.each([
    ".corp.contoso.com = 10.10.0.2, 10.10.0.3",
    ".corp.contoso.com -> 10.10.0.2 10.10.0.3",
    ".corp.contoso.com → 10.10.0.2;10.10.0.3",
    ".corp.contoso.com: 10.10.0.2,10.10.0.3",
    ".corp.contoso.com,10.10.0.2,10.10.0.3",
    ".corp.contoso.com\t10.10.0.2\t10.10.0.3",
    "*.corp.contoso.com 10.10.0.2 , 10.10.0.3",
  ])("reads a line: %s", (line) => {
    expect(pasteNameRules(line)).toEqual({ rows: [RULE], refused: [] });
  });

  it.each(["vpn.contoso.com", "vpn.contoso.com = ", "vpn.contoso.com = exempt", "vpn.contoso.com -"])(
    "reads an exemption: %s",
    (line) => {
      expect(pasteNameRules(line)).toEqual({ rows: [{ DomainName: "vpn.contoso.com" }], refused: [] });
    },
  );

  it("reads servers with IPv6 addresses", () => {
    expect(pasteNameRules(".a.example = 2001:db8::53").rows).toEqual([
      { DomainName: ".a.example", DnsServers: ["2001:db8::53"] },
    ]);
  });

  it("reads a table by its headings, in any order", () => {
    const text =
      "DnsServers;DomainName;Persistent;AutoTrigger\n10.10.0.2,10.10.0.3;.corp.contoso.com;True;\n;vpn.contoso.com;;false";
    expect(pasteNameRules(text)).toEqual({
      rows: [
        { ...RULE, Persistent: true },
        { DomainName: "vpn.contoso.com", AutoTrigger: false },
      ],
      refused: [],
    });
  });

  it("reads a table whose cells are quoted", () => {
    expect(pasteNameRules('"DomainName","DnsServers"\r\n".corp.contoso.com","10.10.0.2,10.10.0.3"').rows).toEqual([
      RULE,
    ]);
  });

  it("reads what Get-DnsClientNrptRule prints", () => {
    const text = `
Name                             : {6E6A3C39-6B7C-4A2E-9F0B-6B3F5E1D7C11}
Version                          : 2
Namespace                        : {.corp.contoso.com}
DirectAccessDnsServers           :
NameServers                      : {10.10.0.2,
                                   10.10.0.3}
NameEncoding                     : Disable

Name                             : {0B3F5E1D-6B7C-4A2E-9F0B-6E6A3C391D7C}
Namespace                        : {vpn.contoso.com, www.contoso.com}
NameServers                      :`;
    expect(pasteNameRules(text)).toEqual({
      rows: [RULE, { DomainName: "vpn.contoso.com" }, { DomainName: "www.contoso.com" }],
      refused: [],
    });
  });

  it("says of each refused line why, and keeps the others", () => {
    const { rows, refused } = pasteNameRules(
      ".corp.contoso.com = 10.10.0.2, 10.10.0.3\n\n.lab.contoso.com = 10.10.0.999\nwhat is this? 1",
    );
    expect(rows).toEqual([RULE]);
    expect(refused.map(({ line }) => line)).toEqual([3, 4]);
    for (const { reason } of refused) expect(reason).toMatch(/^[A-Z].*\.$/s);
  });

  it("has nothing to say about nothing", () => {
    expect(pasteNameRules(" \n ")).toEqual({ rows: [], refused: [] });
  });
});
