import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { nameTableOf, ruleAround } from "../../facts/nameRules.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

export const nrptExclusion = defineRule({
  id: "nrpt-exclusion",
  severity: "advice",
  title: "An exemption sends names back to the normal way",
  why:
    "A rule without DNS servers and proxy exempts its names from a broader rule. They are then asked from the DNS " +
    "servers of the preferred interface, which may be those of the VPN.",
  source: [
    page(
      "Always On VPN and the NRPT (Richard Hicks)",
      "https://directaccess.richardhicks.com/2018/04/23/always-on-vpn-and-the-name-resolution-policy-table-nrpt/",
    ),
    sources.nameResolution,
  ],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>www.contoso.com</DomainName>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>www.contoso.com</DomainName>
    </DomainNameInformation>`,
  ],

  check(look) {
    const table = nameTableOf(look);
    for (const rule of table.rules) {
      const around = rule.isExemption ? ruleAround(rule, table) : undefined;
      if (around === undefined || around.isExemption) continue;
      look.report(at.DomainNameInformation.at(rule.index), {
        message: `${rule.name} is exempt from the rule for ${around.name}, and resolved the normal way.`,
      });
    }
  },
});
