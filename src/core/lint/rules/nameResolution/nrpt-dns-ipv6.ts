import { at } from "../../../profile/at.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { nameTableOf } from "../../facts/nameRules.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptDnsIpv6 = defineRule({
  id: "nrpt-dns-ipv6",
  severity: "advice",
  title: "DNS servers of name rules have IPv4 addresses",
  why:
    "IPv6 addresses are allowed here, yet less tried: a tool that is in wide use takes IPv4 only. A client without IPv6 " +
    "in the tunnel cannot reach them.",
  source: [sources.dpc, sources.conclusion],
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
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2,2001:db8::2</DnsServers>
    </DomainNameInformation>`,
  ],

  check(look) {
    for (const { index, name, servers } of nameTableOf(look).rules) {
      const sixes = servers.filter((server) => server.includes(":"));
      if (sixes.length === 0) continue;
      look.report(at.DomainNameInformation.at(index).DnsServers, {
        message: `For ${name}, ${listed(sixes)} ${sixes.length === 1 ? "is" : "are"} asked over IPv6: try it before you rely on it.`,
      });
    }
  },
});
