import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptAutotriggerWithoutDns = defineRule({
  id: "nrpt-autotrigger-without-dns",
  severity: "warning",
  title: "A name that starts the connection has DNS servers",
  why: "Asking for a name whose rule has no DNS server does not start the connection.",
  source: [sources.triggerCmdlets],
  covers: ["V22"],
  good: [
    inProfile`
    <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
      <AutoTrigger>true</AutoTrigger>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <AutoTrigger>true</AutoTrigger>
    </DomainNameInformation>`,
  ],

  check({ profile, read, report }) {
    profile.DomainNameInformation?.forEach((row, index) => {
      if (row.AutoTrigger !== true || row.DnsServers !== undefined) return;
      const { AutoTrigger, DnsServers } = at.DomainNameInformation.at(index);
      if (read(DnsServers).present) return;
      report(AutoTrigger, {
        message: `The rule${row.DomainName === undefined ? "" : ` for ${row.DomainName}`} has no DNS servers.`,
        fix: fix("Do not connect for these names", set(AutoTrigger, undefined)),
      });
    });
  },
});
