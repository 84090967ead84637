import { at } from "../../../profile/at.ts";
import { listed } from "../../../phrases.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { connectsByItself } from "../../facts/connectsByItself.ts";
import { type NameRule, nameTableOf } from "../../facts/nameRules.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptAutoTnd = defineRule({
  id: "nrpt-auto-tnd",
  severity: "warning",
  title: "A profile with name rules says which networks are trusted",
  why:
    "When no trusted network is written, Windows is reported to take the names of rules with DNS servers instead, and " +
    "does not connect on a network of such a name.",
  source: [sources.dpc, sources.triggerCmdlets],
  disputed:
    "A published tool reports that names of rules stand in for missing trusted networks; Microsoft does not say so.",
  covers: ["V23"],
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
      <AutoTrigger>true</AutoTrigger>
    </DomainNameInformation>`,
  ],

  check(look) {
    const { profile, read, report } = look;
    if (!connectsByItself(profile) || profile.LockDown === true || read(at.TrustedNetworkDetection).present) return;
    const standIns = nameTableOf(look).rules.filter(({ kind, servers }) => kind !== "any" && servers.length > 0);
    if (standIns.length === 0) return;
    const domains = standIns.filter(({ kind }) => kind === "suffix");
    const meant = domainsOf(domains.length > 0 ? domains : standIns);
    report(at.TrustedNetworkDetection, {
      message: `No trusted network is written. Windows may then trust networks named ${shortened(domainsOf(standIns))}.`,
      fix: fix(`Trust ${shortened(meant)}`, set(at.TrustedNetworkDetection, meant)),
    });
  },
});

function domainsOf(rules: readonly NameRule[]): readonly string[] {
  return [...new Set(rules.map(({ domain }) => domain))];
}

function shortened(names: readonly string[]): string {
  const [first, ...rest] = names;
  if (rest.length === 0) return first ?? "";
  return rest.length < 3 ? listed(names) : `${first} and ${rest.length} others`;
}
