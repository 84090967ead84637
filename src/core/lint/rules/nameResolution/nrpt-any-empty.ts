import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { nameTableOf } from "../../facts/nameRules.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptAnyEmpty = defineRule({
  id: "nrpt-any-empty",
  severity: "error",
  title: "A rule for every name says where to ask",
  why: "Without DNS servers and proxy a rule is an exemption, and there is nothing broader than every name.",
  source: [sources.csp, sources.nameResolution, sources.conclusion],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.</DomainName>
      <WebProxyServers>10.0.0.3:8080</WebProxyServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.</DomainName>
    </DomainNameInformation>`,
  ],

  check(look) {
    for (const { index, kind, isExemption } of nameTableOf(look).rules) {
      if (kind !== "any" || !isExemption) continue;
      look.report(at.DomainNameInformation.at(index), {
        message: "The rule holds for every name, and names neither DNS servers nor a proxy.",
        fix: fix("Remove the rule", { kind: "remove", ref: at.DomainNameInformation, indexes: [index] }),
      });
    }
  },
});
