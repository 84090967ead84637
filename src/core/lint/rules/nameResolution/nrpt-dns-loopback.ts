import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { type DnsServerKind, dnsServerKind } from "../../facts/dnsServers.ts";
import { type NameRule, nameTableOf } from "../../facts/nameRules.ts";
import { type Fix, fix } from "../../finding.ts";
import { type Report, defineRule } from "../../rule.ts";
import { page } from "../../sources.ts";

export const nrptDnsLoopback = defineRule({
  id: "nrpt-dns-loopback",
  severity: "error",
  title: "DNS servers are addresses of hosts that the tunnel reaches",
  why:
    "No host has an address such as 0.0.0.0, and a loopback address is the device itself: it answers only where a " +
    "resolver of its own runs on it.",
  source: [page("Special-purpose IP address registries (RFC 6890)", "https://www.rfc-editor.org/rfc/rfc6890")],
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
      <DnsServers>10.0.0.2,0.0.0.0</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>127.0.0.1</DnsServers>
    </DomainNameInformation>`,
  ],

  check(look) {
    for (const rule of nameTableOf(look).rules)
      for (const server of rule.servers) {
        const report = reportOn(server, dnsServerKind(server), rule);
        if (report !== null) look.report(at.DomainNameInformation.at(rule.index).DnsServers, report);
      }
  },
});

function reportOn(server: string, kind: DnsServerKind, rule: NameRule): Report | null {
  if (kind === "unusable")
    return { message: `${server} is not the address of a host.`, fix: withoutServer(server, rule) };
  if (kind !== "loopback") return null;
  const message = `${server} is the device itself, so only a resolver on the device can answer for ${rule.name}.`;
  return { message, severity: "warning", fix: withoutServer(server, rule) };
}

/** Without any server the rule would say something else. */
function withoutServer(server: string, { index, servers }: NameRule): readonly Fix[] {
  const rest = servers.filter((one) => one !== server);
  if (rest.length === 0) return [];
  return [fix(`Remove ${server}`, set(at.DomainNameInformation.at(index).DnsServers, rest))];
}
