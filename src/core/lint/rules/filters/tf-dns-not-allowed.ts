import { at } from "../../../profile/at.ts";
import { insert } from "../../../profile/changes.ts";
import { firstOf } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { type AddressInUse, dnsServersOf } from "../../facts/addressesInUse.ts";
import { programOf } from "../../facts/appPaths.ts";
import { admits, filtersOf } from "../../facts/filters.ts";
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
    .filter(({ app, isReadable }) => app === undefined || !isReadable || isResolver(app))
    .map((filter) => ({ ...filter, app: undefined }))
    .filter((filter) => admits({ ...filter, remote: undefined }, query));
  const blocked = serversOf(look).filter((to) => !forDns.some((filter) => admits(filter, { ...query, to })));
  return [...new Set(blocked.map(({ text }) => text))];
}

/** The services of Windows ask the DNS servers, out of a host process. */
const RESOLVERS: readonly string[] = ["system", "svchost.exe"];

function isResolver(app: string): boolean {
  return RESOLVERS.includes(programOf(app));
}

function serversOf({ profile }: Look): readonly AddressInUse[] {
  return (profile.DomainNameInformation ?? []).flatMap(dnsServersOf).filter(({ first }) => first.family === 4);
}

interface Blocked {
  readonly byUdp: readonly string[];
  readonly byTcp: readonly string[];
}

/** With filters for apps alone, names may have been left out on purpose. */
function reportBlocked(look: Look, { byUdp, byTcp }: Blocked): void {
  const areForApps = filtersOf(look).every(({ app }) => app !== undefined);
  const missing = byTcp.length === 0 ? "DNS over UDP" : "DNS";
  look.report(at.TrafficFilter, {
    severity: areForApps ? "advice" : "warning",
    message: `No filter lets ${missing} through to ${firstOf(byUdp)}.`,
    fix: fix(
      byTcp.length === 0 ? "Add a filter for it" : "Add filters for DNS",
      insert(at.TrafficFilter, look.profile.TrafficFilter?.length ?? 0, [
        ...filterFor(UDP, byUdp),
        ...filterFor(TCP, byTcp),
      ]),
    ),
  });
}

function filterFor(Protocol: number, servers: readonly string[]) {
  if (servers.length === 0) return [];
  const RemoteAddressRanges = servers.map((server) => `${server}/32`);
  return [{ Protocol, RemotePortRanges: [{ from: DNS, to: DNS }], RemoteAddressRanges }];
}
