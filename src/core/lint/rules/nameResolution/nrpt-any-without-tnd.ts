import { at } from "../../../profile/at.ts";
import { ask, set } from "../../../profile/changes.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { connectsByItself } from "../../facts/connectsByItself.ts";
import { nameTableOf } from "../../facts/nameRules.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptAnyWithoutTnd = defineRule({
  id: "nrpt-any-without-tnd",
  severity: "warning",
  title: "A rule for every name comes with trusted networks",
  why:
    "When no trusted network is written, Windows is reported to take the names of rules with DNS servers instead. What " +
    "it makes of a rule for every name is not documented: the VPN may never connect by itself.",
  source: [sources.dpc, sources.triggerCmdlets],
  disputed:
    "A published tool reports that names of rules stand in for missing trusted networks; Microsoft does not say so.",
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>
    <DomainNameInformation>
      <DomainName>.</DomainName>
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
    <AlwaysOn>true</AlwaysOn>
    <DomainNameInformation>
      <DomainName>.</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    {
      xml: inProfile`
      <AlwaysOn>true</AlwaysOn>
      <DnsSuffix>corp.contoso.com</DnsSuffix>
      <DomainNameInformation>
        <DomainName>.</DomainName>
        <DnsServers>10.0.0.2</DnsServers>
      </DomainNameInformation>`,
    },
  ],

  check(look) {
    const { profile, read, report } = look;
    const rule = nameTableOf(look).byName.get(".");
    if (rule === undefined || rule.servers.length === 0) return;
    if (!connectsByItself(profile) || profile.LockDown === true || read(at.TrustedNetworkDetection).present) return;
    report(at.TrustedNetworkDetection, {
      message: "There is a rule for every name, and no trusted network is written: write the network of the office.",
      fix: fixFor(profile),
    });
  },
});

function fixFor({ DnsSuffix }: Look["profile"]) {
  const { TrustedNetworkDetection } = at;
  const names = DnsSuffix?.map((name) => name.replace(/^\./, ""));
  if (names === undefined)
    return fix("Ask for the network's name", ask(TrustedNetworkDetection, "Name of the office network"));
  return fix(`Trust ${listed(names)}`, set(TrustedNetworkDetection, names));
}
