import { parseIp } from "../../../ip/address.ts";
import { at } from "../../../profile/at.ts";
import { insert } from "../../../profile/changes.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { type NameRule, domainOf, nameTableOf, ruleFor } from "../../facts/nameRules.ts";
import { type Fix, fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const SERVER = `<NativeProfile>
  <Servers>vpn.contoso.com</Servers>
</NativeProfile>`;

export const serversPrivateName = defineRule({
  id: "servers-private-name",
  severity: "warning",
  title: "The VPN server's own name is not resolved inside",
  why:
    "While the tunnel is up, its name is then asked from the internal DNS servers. When these do not know it, the " +
    "connection cannot be made anew or move to another server.",
  source: [sources.hicksBlog, sources.nameResolution, sources.conclusion],
  good: [
    inProfile`
    ${SERVER}
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    ${SERVER}`,
    inProfile`
    ${SERVER}
    <DomainNameInformation>
      <DomainName>.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>vpn.contoso.com</DomainName>
    </DomainNameInformation>`,
    inProfile`
    ${SERVER}
    <DomainNameInformation>
      <DomainName>.</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    ${SERVER}
    <DomainNameInformation>
      <DomainName>.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DnsSuffix>contoso.com</DnsSuffix>
    ${SERVER}`,
    inProfile`
    ${SERVER}
    <DomainNameInformation>
      <DomainName>vpn.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],

  check(look) {
    for (const { address } of look.profile.NativeProfile?.Servers ?? []) {
      if (parseIp(address) !== null) continue;
      const rule = ruleFor(address, nameTableOf(look));
      if (rule === undefined) reportSuffix(address, look);
      else reportRule(address, rule, look);
    }
  },
});

/** A rule for every name is no sign that the name is one of the inside. */
function reportRule(address: string, rule: NameRule, look: Look): void {
  if (rule.servers.length === 0 || rule.kind === "any") return;
  look.report(at.NativeProfile.Servers, {
    message: `${address} belongs to the rule for ${rule.name}, so ${listed(rule.servers)} has to know it too.`,
    fix: exempting(address, rule, look),
  });
}

function exempting(address: string, { kind, index }: NameRule, { profile }: Look): Fix {
  const { DomainNameInformation } = at;
  const count = profile.DomainNameInformation?.length ?? 0;
  return kind === "exact"
    ? fix("Remove the rule", { kind: "remove", ref: DomainNameInformation, indexes: [index] })
    : fix(`Exempt ${address} by a rule`, insert(DomainNameInformation, count, [{ DomainName: address }]));
}

function reportSuffix(address: string, { profile, report }: Look): void {
  const name = domainOf(address);
  const suffix = profile.DnsSuffix?.find((one) => name.endsWith(`.${domainOf(one)}`));
  if (suffix === undefined) return;
  report(at.NativeProfile.Servers, {
    severity: "advice",
    message: `${address} lies below the suffix ${suffix}. If the internal DNS holds that zone, it has to know the name too.`,
  });
}
