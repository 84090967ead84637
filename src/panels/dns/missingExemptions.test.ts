import { describe, expect, it } from "vitest";
import type { XmlDocument } from "../../core/xml/document.ts";
import { parseXml } from "../../core/xml/parse.ts";
import { missingExemptions } from "./missingExemptions.ts";

describe("servers without an exemption", () => {
  it("are those whose name a rule covers", () => {
    expect(missingExemptions(profile("vpn.contoso.com,vpn.example.net", rule(".contoso.com", "10.0.0.2")))).toEqual([
      "vpn.contoso.com",
    ]);
  });

  it("are all while one rule takes every name", () => {
    expect(missingExemptions(profile("vpn.contoso.com", rule(".", "10.0.0.2")))).toEqual(["vpn.contoso.com"]);
  });

  it("are none once a rule names the server", () => {
    const rules = rule(".contoso.com", "10.0.0.2") + rule("VPN.contoso.com");
    expect(missingExemptions(profile("vpn.contoso.com", rules))).toEqual([]);
  });

  it("are never addresses, and none without rules that have servers", () => {
    expect(missingExemptions(profile("192.0.2.1,2001:db8::1", rule(".", "10.0.0.2")))).toEqual([]);
    expect(missingExemptions(profile("vpn.contoso.com", rule(".contoso.com")))).toEqual([]);
  });
});

function rule(name: string, servers?: string): string {
  const dns = servers === undefined ? "" : `<DnsServers>${servers}</DnsServers>`;
  return `<DomainNameInformation><DomainName>${name}</DomainName>${dns}</DomainNameInformation>`;
}

function profile(servers: string, rules: string): XmlDocument {
  const parsed = parseXml(
    `<VPNProfile><NativeProfile><Servers>${servers}</Servers></NativeProfile>${rules}</VPNProfile>`,
  );
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}
