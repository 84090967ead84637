import type { VpnProfile } from "../../profile/at.ts";
import { appIdKind } from "../../vocabulary/scalars/appId.ts";
import type { PortRange } from "../../vocabulary/scalars/portRange.ts";
import type { Leaf } from "../../vocabulary/spec.ts";
import { trafficFilter } from "../../vocabulary/trafficFilter.ts";
import { type JsonObject, objectsAt, odataType, propertyOf, textAt } from "../graphObject.ts";
import { plainRange, rangeFromGraph, rangeToGraph } from "./addressRange.ts";
import { APP_TYPES } from "./apps.ts";
import { decodeAs, decodeEach, shown } from "./decode.ts";
import { defined } from "./defined.ts";
import type { Report, Section } from "./section.ts";

type Filter = NonNullable<VpnProfile["TrafficFilter"]>[number];

const { children } = trafficFilter;

const ROUTING = { SplitTunnel: "splitTunnel", ForceTunnel: "forceTunnel" } as const;
const DIRECTIONS = { Outbound: "outbound", Inbound: "inbound" } as const;
const PORTS = { LocalPortRanges: "localPortRanges", RemotePortRanges: "remotePortRanges" } as const;
const ADDRESSES = { LocalAddressRanges: "localAddressRanges", RemoteAddressRanges: "remoteAddressRanges" } as const;

/**
 * Traffic filters. One that cannot be said as a whole is left out as a whole: without one of its conditions it would
 * let more through.
 */
export const trafficRules: Section = {
  properties: ["trafficRules"],
  toGraph({ TrafficFilter = [] }) {
    const rules = TrafficFilter.flatMap((filter, index) => ruleOf(filter, index) ?? []);
    return rules.length === 0 ? {} : { trafficRules: rules };
  },
  fromGraph(policy, report) {
    const filters = objectsAt(policy, "trafficRules").map(([rule, index]) =>
      filterOf(rule, `trafficRules[${index}]`, report),
    );
    return filters.length === 0 ? {} : { TrafficFilter: filters };
  },
};

/** The profile with its address ranges spelled as they come back from a policy. */
export function withPlainRanges(profile: VpnProfile): VpnProfile {
  if (profile.TrafficFilter === undefined) return profile;
  const TrafficFilter = profile.TrafficFilter.map((filter) => ({
    ...filter,
    ...defined({
      LocalAddressRanges: filter.LocalAddressRanges?.map(plainRange),
      RemoteAddressRanges: filter.RemoteAddressRanges?.map(plainRange),
    }),
  }));
  return { ...profile, TrafficFilter };
}

function ruleOf(filter: Filter, index: number): JsonObject | null {
  const { App, Claims, Protocol, RoutingPolicyType, Direction } = filter;
  const appType = App?.Id === undefined ? undefined : APP_TYPES[appIdKind(App.Id)];
  const local = filter.LocalAddressRanges?.map(rangeToGraph);
  const remote = filter.RemoteAddressRanges?.map(rangeToGraph);
  if (appType === null || [...(local ?? []), ...(remote ?? [])].includes(null)) return null;
  return {
    "@odata.type": odataType("vpnTrafficRule"),
    name: `Traffic filter ${index + 1}`,
    ...defined({
      protocols: Protocol,
      localPortRanges: filter.LocalPortRanges?.map(portsToGraph),
      remotePortRanges: filter.RemotePortRanges?.map(portsToGraph),
      localAddressRanges: local,
      remoteAddressRanges: remote,
      appId: App?.Id,
      appType,
      routingPolicyType: RoutingPolicyType && ROUTING[RoutingPolicyType],
      claims: Claims,
      vpnTrafficDirection: Direction && DIRECTIONS[Direction],
    }),
  };
}

function portsToGraph({ from, to }: PortRange): JsonObject {
  return { "@odata.type": odataType("numberRange"), lowerNumber: from, upperNumber: to };
}

function filterOf(rule: JsonObject, where: string, report: Report): Filter {
  const id = decodeAs(children.App.children.Id, textAt(rule, "appId"), `${where}.appId`, report);
  return defined({
    App: id === undefined ? undefined : { Id: id },
    Claims: decodeAs(children.Claims, textAt(rule, "claims"), `${where}.claims`, report),
    Protocol: decodeAs(children.Protocol, propertyOf(rule, "protocols"), `${where}.protocols`, report),
    LocalPortRanges: portsOf("LocalPortRanges", rule, where, report),
    RemotePortRanges: portsOf("RemotePortRanges", rule, where, report),
    LocalAddressRanges: addressesOf("LocalAddressRanges", rule, where, report),
    RemoteAddressRanges: addressesOf("RemoteAddressRanges", rule, where, report),
    RoutingPolicyType: routingOf(rule, where, report),
    Direction: directionOf(rule, where, report),
  });
}

function routingOf(rule: JsonObject, where: string, report: Report) {
  const word = textAt(rule, "routingPolicyType");
  return wordOf(children.RoutingPolicyType, ROUTING, word, `${where}.routingPolicyType`, report);
}

function directionOf(rule: JsonObject, where: string, report: Report) {
  const word = textAt(rule, "vpnTrafficDirection");
  return wordOf(children.Direction, DIRECTIONS, word, `${where}.vpnTrafficDirection`, report);
}

function portsOf(name: keyof typeof PORTS, rule: JsonObject, where: string, report: Report) {
  const property = PORTS[name];
  const ranges = objectsAt(rule, property).map(
    ([range]) => `${String(propertyOf(range, "lowerNumber"))}-${String(propertyOf(range, "upperNumber"))}`,
  );
  return decodeEach(children[name], ranges, `${where}.${property}`, report);
}

function addressesOf(name: keyof typeof ADDRESSES, rule: JsonObject, where: string, report: Report) {
  const property = ADDRESSES[name];
  const ranges = objectsAt(rule, property).map(([range]) => rangeFromGraph(range));
  return decodeEach(children[name], ranges, `${where}.${property}`, report);
}

/** The word of a profile for one of a policy; "none" says nothing. */
function wordOf<T>(
  leaf: Leaf<T>,
  words: Readonly<Record<string, string>>,
  value: string | null,
  where: string,
  report: Report,
): T | undefined {
  if (value === null || value.toLowerCase() === "none") return undefined;
  const [found] = Object.entries(words).find(([, word]) => word.toLowerCase() === value.toLowerCase()) ?? [];
  if (found === undefined) report(where, `ProfileXML has no word for ${shown(value)}.`);
  return decodeAs(leaf, found, where, report);
}
