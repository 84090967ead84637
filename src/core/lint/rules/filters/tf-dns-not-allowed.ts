import { formatIp, parseIp } from "../../../ip/address.ts";
import { at } from "../../../profile/at.ts";
import { insert } from "../../../profile/changes.ts";
import { firstOf } from "../../../profile/overview/phrases.ts";
import { inProfile } from "../../examples.ts";
import { programOf } from "../../facts/appPaths.ts";
import { type FilterFact, admits, filtersOf } from "../../facts/filters.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const profile = (filter: string) => inProfile`
  <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>
  <TrafficFilter>
    ${filter}
  </TrafficFilter>
  <DomainNameInformation>
    <DomainName>.corp.contoso.com</DomainName>
    <DnsServers>10.1.0.10</DnsServers>
  </DomainNameInformation>`;

const DNS = 53;
const TCP = 6;
const UDP = 17;

export const tfDnsNotAllowed = defineRule({
  id: "tf-dns-not-allowed",
  severity: "warning",
  title: "Filters let questions to the DNS servers of the profile through",
  why:
    "Microsoft describes that what no filter allows is blocked in the tunnel, and names no exception for DNS. Internal " +
    "names can then not be resolved.",
  source: [sources.securityFeatures, sources.conclusion],
  good: [
    profile("<RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>"),
    profile(`<App>
  <Id>C:\\Windows\\System32\\svchost.exe</Id>
</App>`),
    profile("<RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>"),
  ],
  bad: [
    profile("<RemoteAddressRanges>10.2.0.0/16</RemoteAddressRanges>"),
    profile(`<App>
  <Id>C:\\Program Files\\Contoso\\app.exe</Id>
</App>`),
    profile(`<Protocol>6</Protocol>
<RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>`),
  ],

  check(look) {
    if (filtersOf(look).length === 0) return;
    const byUdp = blockedServers(look, UDP);
    if (byUdp.length > 0) reportBlocked(look, { byUdp, byTcp: blockedServers(look, TCP) });
  },
});

/** The DNS servers of the profile to which no filter lets a protocol through. */
function blockedServers(look: Look, protocol: number): readonly string[] {
  const query = { protocol, port: DNS };
  const forDns = filtersOf(look)
    .map(ofResolver)
    .filter((filter) => admits({ ...filter, remote: undefined }, query));
  return serversOf(look).filter((server) => {
    const address = parseIp(server);
    if (address?.family !== 4) return false;
    const to = { first: address, last: address };
    return !forDns.some((filter) => admits(filter, { ...query, to }));
  });
}

/** The services of Windows ask the DNS servers, out of a host process. */
const RESOLVERS: readonly string[] = ["system", "svchost.exe"];

/** The same filter, for any app when it is for the one that asks. */
function ofResolver(filter: FilterFact): FilterFact {
  const isForResolver = filter.app !== undefined && RESOLVERS.includes(programOf(filter.app));
  return isForResolver ? { ...filter, app: undefined } : filter;
}

function serversOf({ profile }: Look): readonly string[] {
  return [...new Set((profile.DomainNameInformation ?? []).flatMap(({ DnsServers }) => DnsServers ?? []))];
}

interface Blocked {
  readonly byUdp: readonly string[];
  readonly byTcp: readonly string[];
}

/** With filters for apps alone, names may have been left out on purpose. */
function reportBlocked(look: Look, { byUdp, byTcp }: Blocked): void {
  const areForApps = filtersOf(look).every(({ app }) => app !== undefined);
  const missing = byTcp.length === 0 ? "DNS over UDP" : "DNS";
  const filters = [...filterFor(UDP, byUdp), ...filterFor(TCP, byTcp)];
  look.report(at.TrafficFilter, {
    severity: areForApps ? "advice" : "warning",
    message: `No filter lets ${missing} through to ${firstOf(byUdp)}.`,
    fix: fix(
      filters.length === 1 ? "Add a filter for it" : "Add filters for DNS",
      insert(at.TrafficFilter, look.profile.TrafficFilter?.length ?? 0, filters),
    ),
  });
}

function filterFor(Protocol: number, servers: readonly string[]) {
  const RemoteAddressRanges = servers.flatMap(singleOf);
  if (RemoteAddressRanges.length === 0) return [];
  return [{ Protocol, RemotePortRanges: [{ from: DNS, to: DNS }], RemoteAddressRanges }];
}

function singleOf(server: string): readonly string[] {
  const address = parseIp(server);
  return address === null ? [] : [`${formatIp(address)}/32`];
}
