import { formatIp, parseIp } from "../../../ip/address.ts";
import { at } from "../../../profile/at.ts";
import { insert } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { programOf } from "../../facts/appPaths.ts";
import { type FilterFact, type Traffic, admits, filtersOf } from "../../facts/filters.ts";
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
  ],
  bad: [
    profile("<RemoteAddressRanges>10.2.0.0/16</RemoteAddressRanges>"),
    profile(`<App>
  <Id>C:\\Program Files\\Contoso\\app.exe</Id>
</App>`),
  ],

  check(look) {
    const filters = filtersOf(look);
    if (filters.length === 0) return;
    const forDns = filters.map(ofResolver).filter((filter) => admits({ ...filter, remote: undefined }, QUERY));
    const blocked = serversOf(look).filter((server) => {
      const address = parseIp(server);
      if (address?.family !== 4) return false;
      const to = { first: address, last: address };
      return !forDns.some((filter) => admits(filter, { ...QUERY, to }));
    });
    if (blocked.length > 0)
      reportBlocked(
        look,
        blocked,
        filters.every(({ app }) => app !== undefined),
      );
  },
});

const QUERY: Traffic = { protocol: UDP, port: DNS };

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

/** With filters for apps alone, names may have been left out on purpose. */
function reportBlocked({ profile, report }: Look, servers: readonly string[], areForApps: boolean): void {
  const RemoteAddressRanges = servers.flatMap((server) => singleOf(server));
  const RemotePortRanges = [{ from: DNS, to: DNS }];
  const filters = [UDP, TCP].map((Protocol) => ({ Protocol, RemotePortRanges, RemoteAddressRanges }));
  report(at.TrafficFilter, {
    severity: areForApps ? "advice" : "warning",
    message: `No filter lets DNS through to ${new Intl.ListFormat("en").format(servers)}.`,
    fix: fix("Add filters for DNS", insert(at.TrafficFilter, profile.TrafficFilter?.length ?? 0, filters)),
  });
}

function singleOf(server: string): readonly string[] {
  const address = parseIp(server);
  return address === null ? [] : [`${formatIp(address)}/32`];
}
