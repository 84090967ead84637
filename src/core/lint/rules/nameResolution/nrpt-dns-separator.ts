import { at } from "../../../profile/at.ts";
import { dnsServers } from "../../../vocabulary/scalars/dnsServers.ts";
import { inProfile } from "../../examples.ts";
import { hasOtherSeparators, withCommas } from "../../facts/separators.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptDnsSeparator = defineRule({
  id: "nrpt-dns-separator",
  severity: "error",
  title: "DNS servers are separated by commas",
  why: "The list is cut at commas only; with anything else between them, two addresses are none.",
  source: [sources.csp2020, sources.csp],
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
      <DnsServers>10.0.0.2;10.0.0.3</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2 10.0.0.3</DnsServers>
    </DomainNameInformation>`,
  ],

  check({ read, report }) {
    for (const { index, text } of undecodableLeaves(read(at.DomainNameInformation), "DnsServers")) {
      if (!hasOtherSeparators(text)) continue;
      const { DnsServers } = at.DomainNameInformation.at(index);
      const mended = withCommas(text);
      const isMended = dnsServers.codec.safeDecode(mended).success;
      report(DnsServers, {
        message: `${text.trim()} is not separated by commas.`,
        fix: isMended ? safeFix(`Write ${mended}`, replaceText(DnsServers.path, mended)) : [],
      });
    }
  },
});
