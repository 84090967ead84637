import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { type NameRule, domainOf, nameTableOf, parentOf } from "../../facts/nameRules.ts";
import { looksLikeDomain } from "../../facts/publicZones.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

export const nrptMissingLeadingDot = defineRule({
  id: "nrpt-missing-leading-dot",
  severity: "warning",
  title: "A rule for a domain begins with a dot",
  why: "Without the leading dot a rule holds for exactly one name; the hosts and subdomains below it are resolved past it.",
  source: [
    sources.csp2020,
    page(
      "Always On VPN and the NRPT (Richard Hicks)",
      "https://directaccess.richardhicks.com/2018/04/23/always-on-vpn-and-the-name-resolution-policy-table-nrpt/",
    ),
  ],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DnsSuffix>corp.contoso.com</DnsSuffix>
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>www.corp.contoso.com</DomainName>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>contoso.com</DomainName>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>contoso.com</DomainName>
      <DnsServers>10.0.0.9</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    {
      xml: inProfile`
      <DnsSuffix>corp.contoso.com</DnsSuffix>
      <DomainNameInformation>
        <DomainName>corp.contoso.com</DomainName>
        <DnsServers>10.0.0.2</DnsServers>
      </DomainNameInformation>`,
      alongside: ["dns-suffix-not-in-nrpt"],
    },
    inProfile`
    <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>
    <DomainNameInformation>
      <DomainName>corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>www.corp.contoso.com</DomainName>
    </DomainNameInformation>`,
  ],

  check(look) {
    const { rules, byName } = nameTableOf(look);
    const signs = signsOfDomains(rules, look.profile);
    for (const { index, name, kind, domain, isExemption } of rules) {
      if (kind === "suffix" || kind === "any" || isExemption || byName.has(`.${domain}`)) continue;
      const sign = signs.get(domain) ?? (looksLikeDomain(name) ? "looks like a domain" : null);
      if (sign === null) continue;
      const { DomainName } = at.DomainNameInformation.at(index);
      look.report(DomainName, {
        message: `${name} ${sign}. Without the leading dot the rule holds for that one name only.`,
        fix: fix(`Write .${name}`, set(DomainName, `.${name}`)),
      });
    }
  },
});

/** Why names of this profile are domains and not hosts. */
function signsOfDomains(rules: readonly NameRule[], profile: Look["profile"]): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (const { domain, name } of rules)
    for (let above = parentOf(domain); above; above = parentOf(above)) signs.set(above, `has ${name} below it`);
  for (const name of profile.TrustedNetworkDetection ?? []) signs.set(domainOf(name), "is a trusted network too");
  for (const name of profile.DnsSuffix ?? []) signs.set(domainOf(name), "is a DNS suffix too");
  return signs;
}
