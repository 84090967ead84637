import { at } from "../../core/profile/at.ts";
import type { Filter } from "../../core/profile/overview/describeFilter.ts";
import { read } from "../../core/profile/read.ts";
import type { XmlDocument } from "../../core/xml/document.ts";

const DNS = 53;
const TCP = 6;
const UDP = 17;

/** True when there are filters, and none of them lets DNS out over UDP, as far as protocol and remote port say. */
export function lacksDns(document: XmlDocument): boolean {
  const filters = read(document, at.TrafficFilter).value ?? [];
  return filters.length > 0 && !filters.some(mayLetDnsOut);
}

/** The two filters that let DNS out, to the servers of the name rules when there are any. */
export function dnsFilters(document: XmlDocument): readonly Filter[] {
  const rules = read(document, at.DomainNameInformation).value ?? [];
  const servers = [...new Set(rules.flatMap((rule) => rule.DnsServers ?? []))];
  const common = {
    RemotePortRanges: [{ from: DNS, to: DNS }],
    ...(servers.length === 0 ? {} : { RemoteAddressRanges: servers }),
  };
  return [
    { Protocol: UDP, ...common },
    { Protocol: TCP, ...common },
  ];
}

function mayLetDnsOut({
  Direction: direction,
  Protocol: protocol,
  RemotePortRanges: ports,
  LocalPortRanges: local,
}: Filter): boolean {
  const isProtocol = protocol === undefined || protocol === UDP;
  const isPort = ports === undefined ? local === undefined : ports.some(({ from, to }) => from <= DNS && DNS <= to);
  return direction !== "Inbound" && isProtocol && isPort;
}
