import { at } from "../../../profile/at.ts";
import { insert } from "../../../profile/changes.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { type NameTable, domainOf, nameTableOf, ruleBelow } from "../../facts/nameRules.ts";
import { type Fix, fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const dnsSuffixNotInNrpt = defineRule({
  id: "dns-suffix-not-in-nrpt",
  severity: "warning",
  title: "Name rules cover each DNS suffix",
  why: "A short name gets the suffix, and the name that this makes is then resolved past the rules.",
  source: [sources.nameResolution, sources.conclusion],
  good: [
    inProfile`
    <DnsSuffix>corp.contoso.com,lab.corp.contoso.com</DnsSuffix>
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DnsSuffix>corp.contoso.com,lab.contoso.com</DnsSuffix>
    <DomainNameInformation>
      <DomainName>.</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`<DnsSuffix>corp.contoso.com</DnsSuffix>`,
  ],
  bad: [
    inProfile`
    <DnsSuffix>corp.contoso.com,lab.contoso.com</DnsSuffix>
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],

  check(look) {
    const table = nameTableOf(look);
    const { report, profile } = look;
    if (!table.rules.some(({ servers }) => servers.length > 0)) return;
    const uncovered = (profile.DnsSuffix ?? []).filter((suffix) => ruleBelow(suffix, table) === undefined);
    if (uncovered.length === 0) return;
    report(at.DnsSuffix, {
      message: `No name rule covers names below ${listed(uncovered)}.`,
      fix: fixFor(uncovered, table, profile),
    });
  },
});

/** Only when all rules name the same servers it is clear which ones are meant. */
function fixFor(uncovered: readonly string[], { rules }: NameTable, profile: Look["profile"]): readonly Fix[] {
  const lists = rules.flatMap(({ servers }) => (servers.length > 0 ? [servers] : []));
  const [DnsServers] = lists;
  if (DnsServers === undefined || lists.some((list) => list.join() !== DnsServers.join())) return [];
  const domains = [...new Set(uncovered.map(domainOf))];
  const rows = domains.map((domain) => ({ DomainName: `.${domain}`, DnsServers }));
  const count = profile.DomainNameInformation?.length ?? 0;
  const title = rows.length === 1 ? `Add a rule for .${domains.join()}` : `Add ${rows.length} rules`;
  return [fix(title, insert(at.DomainNameInformation, count, rows))];
}
