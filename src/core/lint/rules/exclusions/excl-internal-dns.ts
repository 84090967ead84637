import { firstOf } from "../../../phrases.ts";
import { inProfile, xml } from "../../examples.ts";
import { type AddressInUse, dnsServersOf, proxyOf } from "../../facts/addressesInUse.ts";
import { isPrivate } from "../../facts/knownNetworks.ts";
import { type Network, cidrOf, prefixIndexOf } from "../../facts/prefixIndex.ts";
import { proxyAddress } from "../../facts/proxyHost.ts";
import { removeRoutes, routeRow } from "../../facts/routeRows.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const native = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>
  <Route>
    <Address>10.0.0.0</Address>
    <PrefixSize>8</PrefixSize>
  </Route>`;

const rule = xml`
  <DomainNameInformation>
    <DomainName>.corp.contoso.com</DomainName>
    <DnsServers>10.10.0.2</DnsServers>
  </DomainNameInformation>`;

const forced = xml`
  <Proxy>
    <Manual>
      <Server>10.10.0.5:8080</Server>
    </Manual>
  </Proxy>
  <NativeProfile>
    <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
  </NativeProfile>`;

export const exclInternalDns = defineRule({
  id: "excl-internal-dns",
  severity: "warning",
  title: "No exclusion holds an internal DNS server or proxy of the profile",
  why: "The client looks for excluded addresses on the physical network, where these servers are not.",
  source: [sources.csp, sources.conclusion],
  good: [
    inProfile`
    ${native}
    <Route>
      <Address>10.20.0.0</Address>
      <PrefixSize>16</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>
    ${rule}`,
    inProfile`
    ${forced}
    <Route>
      <Address>40.96.0.0</Address>
      <PrefixSize>13</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
  ],
  bad: [
    inProfile`
    ${native}
    <Route>
      <Address>10.10.0.0</Address>
      <PrefixSize>16</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>
    ${rule}`,
    inProfile`
    ${forced}
    <Route>
      <Address>10.10.0.0</Address>
      <PrefixSize>16</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
  ],

  check(look) {
    for (const [network, addresses] of excludedServers(look))
      look.report(routeRow(network.exclusions[0]?.index ?? 0), {
        message: `${cidrOf(network)} keeps ${firstOf([...addresses])} out of the tunnel, which the profile needs.`,
        fix: fix("Remove the exclusion", removeRoutes(network.exclusions)),
      });
  },
});

/** Each exclusion that decides about the way to an internal server, and the addresses of these. */
function excludedServers({ profile }: Look): ReadonlyMap<Network, ReadonlySet<string>> {
  const excluded = new Map<Network, Set<string>>();
  if (profile.Route === undefined) return excluded;
  const { innermost } = prefixIndexOf(profile);
  const note = (address: AddressInUse): void => {
    const network = isPrivate(address) ? innermost(address) : null;
    if (network === null || network.exclusions.length === 0 || network.includes.length > 0) return;
    const texts = excluded.get(network);
    if (texts === undefined) excluded.set(network, new Set([address.text]));
    else texts.add(address.text);
  };
  manualProxyOf(profile).forEach(note);
  for (const rule of profile.DomainNameInformation ?? []) {
    dnsServersOf(rule).forEach(note);
    proxyOf(rule).forEach(note);
  }
  return excluded;
}

function manualProxyOf({ Proxy: proxy }: Look["profile"]): readonly AddressInUse[] {
  const text = proxy?.Manual?.Server ?? "";
  const address = proxyAddress(text);
  return address === null ? [] : [{ text, first: address, last: address }];
}
