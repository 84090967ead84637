import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { nameTableOf } from "../../facts/nameRules.ts";
import { safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptTrailingDot = defineRule({
  id: "nrpt-trailing-dot",
  severity: "warning",
  title: "The name of a rule does not end with a dot",
  why: "DNS knows a dot at the end of a name, and no page says that name rules do: such a rule may match nothing.",
  source: [sources.conclusion, sources.csp],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com.</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],

  check(look) {
    for (const { index, name, kind } of nameTableOf(look).rules) {
      if (kind === "any" || !name.endsWith(".")) continue;
      const { DomainName } = at.DomainNameInformation.at(index);
      const meant = name.slice(0, -1);
      look.report(DomainName, {
        message: `${name} ends with a dot.`,
        fix: safeFix(`Write ${meant}`, set(DomainName, meant)),
      });
    }
  },
});
