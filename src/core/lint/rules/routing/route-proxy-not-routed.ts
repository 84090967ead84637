import { at } from "../../../profile/at.ts";
import { inProfile, xml } from "../../examples.ts";
import { proxyOf, routeTo } from "../../facts/addressesInUse.ts";
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
    <WebProxyServers>10.10.0.5:8080</WebProxyServers>
  </DomainNameInformation>`;

const open = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>
  <Route>
    <Address>172.16.0.0</Address>
    <PrefixSize>12</PrefixSize>
  </Route>`;

export const routeProxyNotRouted = defineRule({
  id: "route-proxy-not-routed",
  severity: "warning",
  title: "A route leads to each internal proxy of a split tunnel",
  why: "Without a route, the browser looks for the proxy on the physical network, and the names of the rule do not open.",
  source: [sources.routing, sources.conclusion],
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
        ${open}
        ${rule}`,
      context: { addressPool: "10.8.0.0/16" },
    },
  ],
  bad: [
    inProfile`
    ${native}
    <Route>
      <Address>172.16.0.0</Address>
      <PrefixSize>12</PrefixSize>
    </Route>
    ${rule}`,
  ],

  check(look) {
    const { profile, report } = look;
    const rows = profile.DomainNameInformation;
    if (rows === undefined || !saysWhatItTakes(profile)) return;
    const isLeftOut = leftOutFinder(look);
    rows.forEach((row, index) => {
      const [missed] = proxyOf(row).filter((proxy) => isPrivate(proxy) && isLeftOut(proxy));
      if (missed === undefined) return;
      report(at.DomainNameInformation.at(index).WebProxyServers, {
        message: `No route of the split tunnel leads to ${missed.text}.`,
        fix: fix(`Route ${missed.text}`, routeTo([missed], profile)),
      });
    });
  },
});
