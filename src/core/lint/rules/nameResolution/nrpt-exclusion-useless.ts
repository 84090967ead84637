import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { nameTableOf, ruleAround } from "../../facts/nameRules.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptExclusionUseless = defineRule({
  id: "nrpt-exclusion-useless",
  severity: "advice",
  title: "An exemption lies inside a broader rule",
  why: "A rule without DNS servers and proxy exempts its names from a broader rule; without one it changes nothing.",
  source: [sources.csp, sources.nameResolution, sources.conclusion],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>www.contoso.com</DomainName>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>printer</DomainName>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>www.fabrikam.com</DomainName>
    </DomainNameInformation>`,
  ],

  check(look) {
    const table = nameTableOf(look);
    for (const rule of table.rules) {
      if (!rule.isExemption || rule.kind === "any" || ruleAround(rule, table) !== undefined) continue;
      look.report(at.DomainNameInformation.at(rule.index), {
        message: `No broader rule covers ${rule.name}, so there is nothing to exempt it from.`,
        fix: fix("Remove the rule", { kind: "remove", ref: at.DomainNameInformation, indexes: [rule.index] }),
      });
    }
  },
});
