import { at } from "../../../profile/at.ts";
import { type Change, set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { type NameRule, keyOf, nameTableOf, sayTheSame } from "../../facts/nameRules.ts";
import { type Fix, fix, safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptDuplicateName = defineRule({
  id: "nrpt-duplicate-name",
  severity: "warning",
  title: "There is one rule for each name",
  why:
    "Microsoft's samples have a rule with DNS servers and another with a proxy for one name. Which of two rules Windows " +
    "follows is not documented.",
  source: [sources.csp, sources.profileOptions],
  covers: ["V22"],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
      <WebProxyServers>10.0.0.3:8080</WebProxyServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>corp.contoso.com</DomainName>
      <DnsServers>10.0.0.9</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>.Corp.Contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <WebProxyServers>10.0.0.3:8080</WebProxyServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>corp.contoso.com</DomainName>
      <DnsServers>10.0.0.9</DnsServers>
    </DomainNameInformation>`,
  ],

  check(look) {
    const { rules, byName } = nameTableOf(look);
    for (const rule of rules) {
      const first = byName.get(keyOf(rule));
      if (first === undefined || first === rule) continue;
      look.report(at.DomainNameInformation.at(rule.index).DomainName, {
        message: `${rule.name} stands in rules ${first.index + 1} and ${rule.index + 1}.`,
        fix: fixesFor(first, rule),
      });
    }
  },
});

function fixesFor(first: NameRule, second: NameRule): readonly Fix[] {
  const removal: Change = { kind: "remove", ref: at.DomainNameInformation, indexes: [second.index] };
  if (sayTheSame(first, second)) return [safeFix("Remove the repetition", removal)];
  if (!complete(first, second)) return [];
  const { DnsServers, WebProxyServers } = at.DomainNameInformation.at(first.index);
  const servers = first.servers.length > 0 ? first.servers : second.servers;
  const changes = [set(DnsServers, servers), set(WebProxyServers, first.proxy ?? second.proxy), removal];
  return [fix("Put both into one rule", { kind: "several", changes })];
}

/** One has the servers, the other the proxy, and they agree in all else. */
function complete(one: NameRule, other: NameRule): boolean {
  const merged = { servers: [], proxy: undefined };
  const [servers, proxy] = one.proxy === undefined ? [one, other] : [other, one];
  const areApart = servers.servers.length > 0 && proxy.servers.length === 0 && proxy.proxy !== undefined;
  return areApart && servers.proxy === undefined && sayTheSame({ ...one, ...merged }, { ...other, ...merged });
}
