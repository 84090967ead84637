import { at } from "../../../profile/at.ts";
import { listed } from "../../../phrases.ts";
import { inProfile, xml } from "../../examples.ts";
import { dnsServersOf, routeTo } from "../../facts/addressesInUse.ts";
import { isPrivate } from "../../facts/knownNetworks.ts";
import { leftOutFinder, saysWhatItTakes } from "../../facts/splitTunnel.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const native = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>`;

const rule = xml`
  <DomainNameInformation>
    <DomainName>.corp.contoso.com</DomainName>
    <DnsServers>10.10.0.2,10.10.0.3</DnsServers>
  </DomainNameInformation>`;

const open = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>`;

const elsewhere = xml`
  <Route>
    <Address>172.16.0.0</Address>
    <PrefixSize>12</PrefixSize>
  </Route>`;

export const routeDnsServerNotRouted = defineRule({
  id: "route-dns-server-not-routed",
  severity: "error",
  title: "A route leads to each internal DNS server of a split tunnel",
  why: "Without a route, queries for internal names leave by the physical network, where no such server answers them.",
  source: [sources.routing, sources.nameResolution, sources.conclusion],
  context: ["addressPool"],
  good: [
    inProfile`
    ${native}
    <Route>
      <Address>10.10.0.0</Address>
      <PrefixSize>16</PrefixSize>
    </Route>
    ${rule}`,
    {
      xml: inProfile`
        ${native}
        ${elsewhere}
        ${rule}`,
      others: [
        {
          xml: inProfile`
            <DeviceTunnel>true</DeviceTunnel>
            <Route>
              <Address>10.10.0.0</Address>
              <PrefixSize>24</PrefixSize>
            </Route>`,
        },
      ],
    },
    {
      xml: inProfile`
        ${open}
        ${elsewhere}
        ${rule}`,
      context: { addressPool: "10.8.0.0/16" },
    },
    inProfile`
    ${native}
    ${elsewhere}
    <DomainNameInformation>
      <DomainName>www.contoso.com</DomainName>
      <DnsServers>9.9.9.9</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    ${native}
    <Route>
      <Address>172.16.0.0</Address>
      <PrefixSize>12</PrefixSize>
    </Route>
    ${rule}`,
    inProfile`
    ${native}
    <Route>
      <Address>10.10.0.2</Address>
      <PrefixSize>32</PrefixSize>
    </Route>
    ${rule}`,
    {
      xml: inProfile`
        ${open}
        ${elsewhere}
        ${rule}`,
      context: { addressPool: "192.168.8.0/24" },
    },
    {
      xml: inProfile`
        ${native}
        ${elsewhere}
        ${rule}`,
      others: [
        {
          xml: inProfile`
            <DeviceTunnel>true</DeviceTunnel>
            <Route>
              <Address>10.20.0.0</Address>
              <PrefixSize>24</PrefixSize>
            </Route>`,
        },
      ],
    },
  ],

  check(look) {
    const { profile, others, report } = look;
    const rows = profile.DomainNameInformation;
    if (rows === undefined || !saysWhatItTakes(profile)) return;
    const isLeftOut = leftOutFinder(look);
    // A device tunnel that nobody has opened here may lead to them.
    const severity = others.length === 0 ? "warning" : "error";
    rows.forEach((row, index) => {
      const missed = dnsServersOf(row).filter((server) => isPrivate(server) && isLeftOut(server));
      if (missed.length === 0) return;
      const names = listed(missed.map(({ text }) => text));
      report(at.DomainNameInformation.at(index).DnsServers, {
        severity,
        message: `No route of the ${others.length === 0 ? "split tunnel" : "profiles here"} leads to ${names}.`,
        fix: fix(`Route ${names}`, () => routeTo(missed, profile)),
      });
    });
  },
});
