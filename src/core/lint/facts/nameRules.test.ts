import { describe, expect, test } from "vitest";
import { exampleSubject } from "../exampleSubject.ts";
import { watch } from "../watch.ts";
import { type NameTable, nameTableOf, ruleAround, ruleBelow, ruleFor } from "./nameRules.ts";

describe("ruleFor", () => {
  const table = tableOf(".contoso.com", ".lab.contoso.com", "www.contoso.com", "intranet");

  test.each([
    ["host.contoso.com", ".contoso.com"],
    ["contoso.com", ".contoso.com"],
    ["CONTOSO.com.", ".contoso.com"],
    ["a.b.lab.contoso.com", ".lab.contoso.com"],
    ["www.contoso.com", "www.contoso.com"],
    ["a.www.contoso.com", ".contoso.com"],
    ["intranet", "intranet"],
  ])("%s follows %s", (name, rule) => {
    expect(ruleFor(name, table)?.name).toBe(rule);
  });

  test("a name that only ends alike follows no rule", () => {
    expect(ruleFor("mycontoso.com", table)).toBeUndefined();
  });

  test("a rule for every name takes what is left", () => {
    expect(ruleFor("mycontoso.com", tableOf(".contoso.com", "."))?.name).toBe(".");
  });

  test("of two rules with one name, the first is taken", () => {
    expect(ruleFor("contoso.com", tableOf(".contoso.com", ".Contoso.com"))?.index).toBe(0);
  });
});

describe("ruleAround", () => {
  test("is the next broader suffix, for a suffix and for a full name", () => {
    const table = tableOf(".contoso.com", ".lab.contoso.com", "www.lab.contoso.com", "lab.contoso.com");
    const around = table.rules.map((rule) => ruleAround(rule, table)?.name);
    expect(around).toEqual([undefined, ".contoso.com", ".lab.contoso.com", ".lab.contoso.com"]);
  });

  test("nothing is broader than every name", () => {
    const table = tableOf(".", ".com");
    expect(table.rules.map((rule) => ruleAround(rule, table)?.name)).toEqual([undefined, "."]);
  });
});

describe("ruleBelow", () => {
  test("a rule for exactly one name does not hold below it", () => {
    expect(ruleBelow("contoso.com", tableOf("contoso.com"))).toBeUndefined();
    expect(ruleBelow(".contoso.com", tableOf(".contoso.com"))?.name).toBe(".contoso.com");
  });
});

describe("nameTableOf", () => {
  test("servers that do not decode make no exemption", () => {
    const { rules } = tableFor("<DomainName>a.example</DomainName><DnsServers>dc1</DnsServers>");
    expect(rules).toMatchObject([{ servers: [], isExemption: false, isReadable: false }]);
  });

  test("a rule without servers and proxy is an exemption", () => {
    expect(tableFor("<DomainName>a.example</DomainName>").rules).toMatchObject([{ isExemption: true }]);
  });
});

function tableOf(...names: readonly string[]): NameTable {
  return tableFor(...names.map((name) => `<DomainName>${name}</DomainName><DnsServers>10.0.0.2</DnsServers>`));
}

function tableFor(...rows: readonly string[]): NameTable {
  const rules = rows.map((row) => `<DomainNameInformation>${row}</DomainNameInformation>`);
  const xml = `<VPNProfile>${rules.join("")}</VPNProfile>`;
  const subject = exampleSubject(xml);
  if (subject === null) throw new Error("It is not well-formed.");
  return nameTableOf(watch(subject).look);
}
