import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { resolverOwner } from "../../facts/dnsServers.ts";
import { nameTableOf } from "../../facts/nameRules.ts";
import { publicZone } from "../../facts/publicZones.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptDnsPublic = defineRule({
  id: "nrpt-dns-public",
  severity: "advice",
  title: "Names of your own are asked from DNS servers of your own",
  why: "An open resolver of the Internet does not know names that exist only inside, and it learns which ones are asked for.",
  source: [sources.experience],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.</DomainName>
      <DnsServers>9.9.9.9</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2,8.8.8.8</DnsServers>
    </DomainNameInformation>`,
  ],

  check(look) {
    for (const { index, name, kind, servers } of nameTableOf(look).rules) {
      if (kind === "any" || publicZone(name) !== null) continue;
      const server = servers.find((one) => resolverOwner(one) !== undefined);
      if (server === undefined) continue;
      look.report(at.DomainNameInformation.at(index).DnsServers, {
        message: `${server} is an open resolver of ${resolverOwner(server)}; it knows only public names of ${name}.`,
      });
    }
  },
});
