import { IP_PROTOCOLS } from "../../vocabulary/scalars/ipProtocol.ts";
import type { PortRange } from "../../vocabulary/scalars/portRange.ts";
import type { Value } from "../../vocabulary/spec.ts";
import type { trafficFilter } from "../../vocabulary/trafficFilter.ts";
import { joined } from "../../phrases.ts";

/** A traffic filter. */
export type Filter = Value<typeof trafficFilter>;

/** A filter in words: whose traffic, to or from where, and what else limits it. */
export function describeFilter(filter: Filter): { readonly main: string; readonly detail: string } {
  const isInbound = filter.Direction === "Inbound";
  const who = filter.App?.Id === undefined ? "any app" : shortApp(filter.App.Id);
  const where = addresses(filter.RemoteAddressRanges);
  return {
    main: `${who}, ${trafficOf(filter)} ${isInbound ? "←" : "→"} ${where}`,
    detail: joined([isInbound ? "inbound" : "outbound", ...limitsOf(filter)]),
  };
}

/** "TCP 443", "UDP", "protocol 99", "any traffic". */
function trafficOf({ Protocol: protocol, RemotePortRanges: ports }: Filter): string {
  const name =
    protocol === undefined
      ? null
      : (IP_PROTOCOLS.find(({ text }) => text === String(protocol))?.label ?? `protocol ${protocol}`);
  if (ports === undefined) return name ?? "any traffic";
  return `${name ?? "any protocol, port"} ${portWords(ports)}`;
}

function limitsOf(filter: Filter): readonly (string | false)[] {
  return [
    filter.LocalPortRanges !== undefined && `local ports ${portWords(filter.LocalPortRanges)}`,
    filter.LocalAddressRanges !== undefined && `local addresses ${filter.LocalAddressRanges.join(", ")}`,
    filter.Claims !== undefined && "only for those in its claims",
    filter.RoutingPolicyType === "ForceTunnel" && "app forced into the tunnel",
    filter.RoutingPolicyType === "SplitTunnel" && "app may leave the tunnel",
  ];
}

function addresses(ranges: readonly string[] | undefined): string {
  if (ranges === undefined) return "any address";
  return ranges.length <= 3 ? ranges.join(", ") : `${ranges.slice(0, 3).join(", ")} and ${ranges.length - 3} more`;
}

function portWords(ports: readonly PortRange[]): string {
  return ports.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(", ");
}

/** The file of a path, which is what people know a program by; package names and SYSTEM as they are. */
function shortApp(id: string): string {
  return id.split("\\").at(-1) ?? id;
}
