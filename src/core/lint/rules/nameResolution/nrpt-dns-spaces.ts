import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { withoutBlanks } from "../../facts/listBlanks.ts";
import { nameTableOf } from "../../facts/nameRules.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptDnsSpaces = defineRule({
  id: "nrpt-dns-spaces",
  severity: "warning",
  title: "No blanks stand between DNS servers",
  why: "With blanks after the commas, Windows has been seen to ignore the rule.",
  source: [sources.dpc],
  covers: ["V30"],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2,10.0.0.3</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2, 10.0.0.3</DnsServers>
    </DomainNameInformation>`,
  ],

  check(look) {
    for (const { index, servers } of nameTableOf(look).rules) {
      if (servers.length === 0) continue;
      const { DnsServers } = at.DomainNameInformation.at(index);
      const mended = withoutBlanks(look.read(DnsServers));
      if (mended === null) continue;
      look.report(DnsServers, {
        message: "Blanks stand in the list of DNS servers.",
        fix: safeFix(`Write ${mended}`, replaceText(DnsServers.path, mended)),
      });
    }
  },
});
