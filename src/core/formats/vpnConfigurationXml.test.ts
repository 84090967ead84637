import { expect, it } from "vitest";
import { parseVpnConfigurationXml } from "./vpnConfigurationXml.ts";

const EAP = '<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"/>';

function configuration(inner: string, eap = "") {
  const text = `<VpnProfile><VpnConfiguration>${inner}</VpnConfiguration>${eap}</VpnProfile>`;
  const parsed = parseVpnConfigurationXml(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

it("gives each name rule the servers that follow it", () => {
  const list =
    "<DnsSuffix>.a</DnsSuffix><DnsServer>10.0.0.1</DnsServer><DnsServer>10.0.0.2</DnsServer><DnsSuffix>b</DnsSuffix>";
  expect(configuration(`<Trigger><NrptRuleList>${list}</NrptRuleList></Trigger>`).nameRules).toEqual([
    { suffix: ".a", servers: ["10.0.0.1", "10.0.0.2"] },
    { suffix: "b", servers: [] },
  ]);
});

it("takes the EAP configuration as XML or as escaped text", () => {
  expect(configuration("", `<EapConfiguration>${EAP}</EapConfiguration>`).eap).toBe(EAP);
  const escaped = EAP.replaceAll("<", "&lt;");
  expect(configuration("", `<EapConfiguration>${escaped}</EapConfiguration>`).eap).toBe(EAP);
});

it("names what it does not read", () => {
  expect(configuration("<Name>A</Name><New/><Trigger><Newer/></Trigger>").others).toEqual(["New", "Newer"]);
});

it("refuses what is something else", () => {
  expect(parseVpnConfigurationXml("<VpnProfile/>").ok).toBe(false);
  expect(parseVpnConfigurationXml("<VpnProfile>").ok).toBe(false);
});
