import { at } from "../../../profile/at.ts";
import { readSpot } from "../../../profile/read.ts";
import { inProfile } from "../../examples.ts";
import { withoutBlanks } from "../../facts/listBlanks.ts";
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

  within: ["DomainNameInformation"],
  meets: (spec) => spec === SERVERS,
  inspect(node, { report }) {
    const mended = withoutBlanks(readSpot(node.spot, SERVERS));
    if (mended === null) return;
    report(node, {
      message: "Blanks stand in the list of DNS servers.",
      fix: safeFix(`Write ${mended}`, replaceText(node.path, mended)),
    });
  },
});

const SERVERS = at.DomainNameInformation.at(0).DnsServers.spec;
