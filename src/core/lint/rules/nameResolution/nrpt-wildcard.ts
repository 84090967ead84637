import { at } from "../../../profile/at.ts";
import { domainName } from "../../../vocabulary/scalars/domainName.ts";
import { inProfile } from "../../examples.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { type Fix, fix, safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { type Placed, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptWildcard = defineRule({
  id: "nrpt-wildcard",
  severity: "error",
  title: "A rule for a domain is written with a leading dot, not with an asterisk",
  why: "Windows knows no asterisk in name rules: what stands there is taken for a name that no host has.",
  source: [sources.csp2020, sources.dpc],
  covers: ["V22"],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>*.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    {
      xml: inProfile`
      <DomainNameInformation>
        <DomainName>*</DomainName>
        <DnsServers>10.0.0.2</DnsServers>
      </DomainNameInformation>`,
    },
    inProfile`
    <DomainNameInformation>
      <DomainName>vpn*.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],

  check({ read, report }) {
    for (const { index, text } of undecodableLeaves(read(at.DomainNameInformation), "DomainName")) {
      if (!text.includes("*")) continue;
      const { DomainName } = at.DomainNameInformation.at(index);
      report(DomainName, {
        message: `An asterisk stands in ${text.trim()}. A leading dot covers a domain and everything below it.`,
        fix: fixesFor(text.trim(), DomainName),
      });
    }
  },
});

function fixesFor(name: string, { path }: Placed): readonly Fix[] {
  if (name === "*") return [fix("Write a single dot, for every name", replaceText(path, "."))];
  const meant = name.replace(/^\*\.?/, ".");
  if (!domainName.codec.safeDecode(meant).success) return [];
  const change = replaceText(path, meant);
  return [name.startsWith("*.") ? safeFix(`Write ${meant}`, change) : fix(`Write ${meant}`, change)];
}
