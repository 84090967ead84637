import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { nameTableOf, ruleAround, sayTheSame } from "../../facts/nameRules.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptSuffixShadow = defineRule({
  id: "nrpt-suffix-shadow",
  severity: "advice",
  title: "A rule inside a broader one says something else",
  why: "The broader rule holds for all names below its suffix, so one that repeats it for some of them changes nothing.",
  source: [sources.csp, sources.nameResolution, sources.conclusion],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>.lab.contoso.com</DomainName>
      <DnsServers>10.9.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>.lab.contoso.com</DomainName>
      <DnsServers>10.9.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>.a.lab.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>.lab.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],

  check(look) {
    const table = nameTableOf(look);
    for (const rule of table.rules) {
      const around = ruleAround(rule, table);
      if (around === undefined || !sayTheSame(rule, around)) continue;
      look.report(at.DomainNameInformation.at(rule.index), {
        message: `The rule for ${around.name} says the same for ${rule.name} already.`,
        fix: fix("Remove the narrower rule", {
          kind: "remove",
          ref: at.DomainNameInformation,
          indexes: [rule.index],
        }),
      });
    }
  },
});
