import { at } from "../../../profile/at.ts";
import { listed } from "../../../phrases.ts";
import { parseIp } from "../../../ip/address.ts";
import { dnsServers } from "../../../vocabulary/scalars/dnsServers.ts";
import { inProfile } from "../../examples.ts";
import { hasOtherSeparators, withCommas } from "../../facts/separators.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptDnsNotIp = defineRule({
  id: "nrpt-dns-not-ip",
  severity: "error",
  title: "DNS servers are IP addresses",
  why: "The device cannot look up the name of the server that it would need for the look-up; only addresses are taken.",
  source: [sources.csp, sources.csp2020],
  covers: ["V22"],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2,2001:db8::2</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2,dc1.corp.contoso.com</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2,,10.0.0.3</DnsServers>
    </DomainNameInformation>`,
  ],

  check({ read, report }) {
    for (const { index, text } of undecodableLeaves(read(at.DomainNameInformation), "DnsServers")) {
      if (text.trim() === "" || hasOtherSeparators(text)) continue;
      const { DnsServers } = at.DomainNameInformation.at(index);
      const mended = withCommas(text);
      const isMended = dnsServers.codec.safeDecode(mended).success;
      report(DnsServers, {
        message: isMended ? "An entry of the list is empty." : sentenceFor(text),
        fix: isMended ? safeFix("Remove the empty entry", replaceText(DnsServers.path, mended)) : [],
      });
    }
  },
});

function sentenceFor(text: string): string {
  const strangers = withCommas(text)
    .split(",")
    .filter((entry) => parseIp(entry) === null);
  return `${listed(strangers)} ${strangers.length === 1 ? "is no IP address" : "are no IP addresses"}.`;
}
