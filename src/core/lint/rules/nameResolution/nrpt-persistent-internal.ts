import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { dnsServerKind } from "../../facts/dnsServers.ts";
import { nameTableOf } from "../../facts/nameRules.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptPersistentInternal = defineRule({
  id: "nrpt-persistent-internal",
  severity: "warning",
  title: "A rule whose DNS servers lie inside ends with the connection",
  why:
    "A persistent rule holds while disconnected too. Its names then cannot be resolved at all, not even those that " +
    "exist outside.",
  source: [sources.csp2020, sources.intuneVpn, sources.nameResolution],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
      <Persistent>false</Persistent>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>203.0.113.53</DnsServers>
      <Persistent>true</Persistent>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
      <Persistent>true</Persistent>
    </DomainNameInformation>`,
  ],

  check(look) {
    for (const { index, name, servers, persistent } of nameTableOf(look).rules) {
      if (!persistent) continue;
      const inside = servers.find((server) => dnsServerKind(server) === "internal");
      if (inside === undefined) continue;
      const { Persistent } = at.DomainNameInformation.at(index);
      look.report(Persistent, {
        message: `While disconnected, names of ${name} are still asked from ${inside}.`,
        fix: fix("End the rule with the connection", set(Persistent, false)),
      });
    }
  },
});
