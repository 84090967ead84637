import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { xml } from "../../examples.ts";
import { domainOf, nameTableOf } from "../../facts/nameRules.ts";
import { allHaveSettingsOf24H2 } from "../../facts/settingsOf24H2.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const dnsInterfaceMetric = defineRule({
  id: "dns-interface-metric",
  severity: "advice",
  title: "Where a domain exists inside and outside, the tunnel's DNS servers come first",
  why:
    "Windows asks the DNS servers of the interface with the lowest metric. On a wired network that may be the local one, " +
    "which answers with the outer addresses. A low metric or a name rule decides it.",
  source: [sources.hicksBlog, thread("MicrosoftDocs/windowsserverdocs", 1527)],
  context: ["oldestWindows"],
  good: [
    xml`
    <VPNProfile>
      <DnsSuffix>contoso.com</DnsSuffix>
      <NativeProfile>
        <Servers>vpn.contoso.com</Servers>
      </NativeProfile>
      <IPv4InterfaceMetric>3</IPv4InterfaceMetric>
    </VPNProfile>`,
    xml`
    <VPNProfile>
      <DnsSuffix>contoso.com</DnsSuffix>
      <NativeProfile>
        <Servers>vpn.contoso.com</Servers>
      </NativeProfile>
      <DomainNameInformation>
        <DomainName>.contoso.com</DomainName>
        <DnsServers>10.0.0.2</DnsServers>
      </DomainNameInformation>
    </VPNProfile>`,
    xml`
    <VPNProfile>
      <DnsSuffix>corp.contoso.com</DnsSuffix>
      <NativeProfile>
        <Servers>vpn.contoso.com</Servers>
      </NativeProfile>
    </VPNProfile>`,
  ],
  bad: [
    {
      xml: xml`
      <VPNProfile>
        <DnsSuffix>contoso.com</DnsSuffix>
        <NativeProfile>
          <Servers>vpn.contoso.com</Servers>
        </NativeProfile>
      </VPNProfile>`,
      context: { oldestWindows: "11 24H2" },
    },
  ],

  check(look) {
    const { context, profile, read, report } = look;
    const shared = sharedDomain(profile);
    if (shared === undefined || nameTableOf(look).rules.length > 0 || read(at.IPv4InterfaceMetric).present) return;
    report(at.DnsSuffix, {
      message: `${shared.server} is a public name in ${shared.suffix}, so that domain exists inside and outside.`,
      fix: allHaveSettingsOf24H2(context)
        ? fix("Set the interface metrics to 3", {
            kind: "several",
            changes: [set(at.IPv4InterfaceMetric, 3), set(at.IPv6InterfaceMetric, 3)],
          })
        : [],
    });
  },
});

/** A suffix in which the VPN server is found from outside. */
function sharedDomain({ DnsSuffix, NativeProfile }: Look["profile"]) {
  for (const suffix of DnsSuffix ?? [])
    for (const { address: server } of NativeProfile?.Servers ?? [])
      if (server.toLowerCase().endsWith(`.${domainOf(suffix)}`)) return { server, suffix };
  return undefined;
}
