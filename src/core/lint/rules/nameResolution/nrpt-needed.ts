import { formatIp, parseIp } from "../../../ip/address.ts";
import { at } from "../../../profile/at.ts";
import { listed } from "../../../phrases.ts";
import { itemsOf } from "../../context.ts";
import { inProfile } from "../../examples.ts";
import { type NameRule, nameTableOf } from "../../facts/nameRules.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptNeeded = defineRule({
  id: "nrpt-needed",
  severity: "advice",
  title: "Name rules ask other DNS servers than those of the connection",
  why:
    "Clients ask the DNS servers that the gateway hands out anyway. Rules with the same servers are needed only where a " +
    "name exists inside and outside, or where the local network must not be asked.",
  source: [sources.hicksUser],
  context: ["gatewayDnsServers"],
  good: [
    {
      xml: inProfile`
      <DomainNameInformation>
        <DomainName>.corp.contoso.com</DomainName>
        <DnsServers>10.0.0.2</DnsServers>
      </DomainNameInformation>`,
      context: { gatewayDnsServers: "10.0.0.53" },
    },
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    {
      xml: inProfile`
      <DomainNameInformation>
        <DomainName>.corp.contoso.com</DomainName>
        <DnsServers>10.0.0.2</DnsServers>
        <AutoTrigger>true</AutoTrigger>
      </DomainNameInformation>`,
      context: { gatewayDnsServers: "10.0.0.2" },
    },
  ],
  bad: [
    {
      xml: inProfile`
      <DomainNameInformation>
        <DomainName>.corp.contoso.com</DomainName>
        <DnsServers>10.0.0.2</DnsServers>
      </DomainNameInformation>`,
      context: { gatewayDnsServers: "10.0.0.2, 10.0.0.3" },
    },
  ],

  check(look) {
    const { rules } = nameTableOf(look);
    const [first] = rules;
    if (first === undefined || !rules.every(onlyAsks)) return;
    const handedOut = new Set(itemsOf(look.ask("gatewayDnsServers") ?? "").map(respelled));
    if (!rules.every(({ servers }) => servers.every((server) => handedOut.has(server)))) return;
    look.report(at.DomainNameInformation.at(first.index).DnsServers, {
      message: `The gateway hands out ${listed(first.servers)} already, so the rules are usually not needed.`,
      fix: fix("Remove the rules", {
        kind: "remove",
        ref: at.DomainNameInformation,
        indexes: rules.map(({ index }) => index),
      }),
    });
  },
});

/** It names DNS servers and does nothing else. */
function onlyAsks({ servers, proxy, autoTrigger, persistent }: NameRule): boolean {
  return servers.length > 0 && proxy === undefined && !autoTrigger && !persistent;
}

function respelled(address: string): string {
  const ip = parseIp(address);
  return ip === null ? address : formatIp(ip);
}
