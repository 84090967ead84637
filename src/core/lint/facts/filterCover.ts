import type { IpRange } from "../../ip/range.ts";
import type { PortRange } from "../../vocabulary/scalars/portRange.ts";
import type { FilterFact } from "./filters.ts";
import { holdsRange } from "./rangeRelations.ts";
import { type Nest, type Span, nestOf } from "./spanNest.ts";

/** A filter, and another that allows all that it allows. */
export interface Covered {
  readonly filter: FilterFact;
  readonly by: FilterFact;
}

/** Filters that add nothing to another one; of two that say the same, the later. Filters that cannot be read are left out. */
export function coveredFilters(filters: readonly FilterFact[]): readonly Covered[] {
  const readable = filters.filter(({ isReadable }) => isReadable);
  const groups = groupsOf(readable);
  return readable.flatMap((filter) => {
    const by = findCover(filter, groups);
    return by === null ? [] : [{ filter, by }];
  });
}

/** Filters by their remote addresses, and then by their remote ports. */
type Shelf = Nest<Nest<readonly FilterFact[]>>;

/** Filters that agree in direction, policy, claims, app and protocol. */
interface Group {
  readonly filters: FilterFact[];
  shelf: Shelf | null;
}

type Groups = ReadonlyMap<string, Group>;

function groupsOf(filters: readonly FilterFact[]): Groups {
  const groups = new Map<string, Group>();
  for (const filter of filters) {
    const key = keyOf(settingsOf(filter), filter.app, filter.protocol);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { filters: [filter], shelf: null });
    else group.filters.push(filter);
  }
  return groups;
}

function settingsOf({ isInbound, policy, claims }: FilterFact): string {
  return `${isInbound} ${policy ?? "any"} ${claims === undefined ? "" : JSON.stringify(claims)}`;
}

function keyOf(settings: string, app: string | undefined, protocol: number | undefined): string {
  return `${settings} ${protocol ?? "any"} ${app === undefined ? "" : `=${app.toLowerCase()}`}`;
}

function findCover(filter: FilterFact, groups: Groups): FilterFact | null {
  const settings = settingsOf(filter);
  for (const app of orAny(filter.app))
    for (const protocol of orAny(filter.protocol)) {
      const group = groups.get(keyOf(settings, app, protocol));
      const by = group === undefined ? null : coverIn(group, filter);
      if (by !== null) return by;
    }
  return null;
}

function orAny<T>(value: T | undefined): readonly (T | undefined)[] {
  return value === undefined ? [undefined] : [value, undefined];
}

/** Most apps have one filter, which needs no shelf. */
function coverIn(group: Group, filter: FilterFact): FilterFact | null {
  if (group.filters.length === 1 && group.filters[0] === filter) return null;
  group.shelf ??= nestOf(group.filters, addressSpan, (same) => nestOf(same, portSpan, (equal) => equal));
  return coverOn(group.shelf, filter);
}

function coverOn(shelf: Shelf, filter: FilterFact): FilterFact | null {
  for (const ports of shelf(addressSpan(filter)))
    for (const candidates of ports(portSpan(filter))) {
      const by = candidates.find((one) => covers(one, filter));
      if (by !== undefined) return by;
    }
  return null;
}

function covers(one: FilterFact, other: FilterFact): boolean {
  if (one.index === other.index || !holdsConditions(one, other)) return false;
  return one.index < other.index || !holdsConditions(other, one);
}

/** App and protocol are settled by the shelf. */
function holdsConditions(one: FilterFact, other: FilterFact): boolean {
  return (
    (one.app === undefined || other.app !== undefined) &&
    (one.protocol === undefined || other.protocol !== undefined) &&
    holdAll(one.remotePorts, other.remotePorts, holdsPorts) &&
    holdAll(one.localPorts, other.localPorts, holdsPorts) &&
    holdAll(one.remote, other.remote, holdsRange) &&
    holdAll(one.local, other.local, holdsRange)
  );
}

function holdsPorts(outer: PortRange, inner: PortRange): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

/** Whether each of the inner things lies in one of the outer; none given means all there are. */
function holdAll<T>(
  outer: readonly T[] | undefined,
  inner: readonly T[] | undefined,
  holds: (outer: T, inner: T) => boolean,
): boolean {
  if (outer === undefined) return true;
  return inner !== undefined && inner.every((one) => outer.some((other) => holds(other, one)));
}

const HIGHEST_PORT = 65_535n;
/** IPv6 addresses are counted behind those of IPv4. */
const FAMILY_6 = 1n << 32n;
const HIGHEST_ADDRESS = FAMILY_6 + (1n << 128n);

function addressSpan({ remote }: FilterFact): Span {
  if (remote === undefined) return { start: 0n, end: HIGHEST_ADDRESS };
  return hullOf(remote.map(placed));
}

function placed({ first, last }: IpRange): Span {
  const offset = first.family === 6 ? FAMILY_6 : 0n;
  return { start: first.value + offset, end: last.value + offset };
}

function portSpan({ remotePorts }: FilterFact): Span {
  if (remotePorts === undefined) return { start: 0n, end: HIGHEST_PORT };
  return hullOf(remotePorts.map(({ from, to }) => ({ start: BigInt(from), end: BigInt(to) })));
}

/** From the lowest start to the highest end. */
function hullOf(spans: readonly Span[]): Span {
  return spans.reduce((hull, { start, end }) => ({
    start: start < hull.start ? start : hull.start,
    end: end > hull.end ? end : hull.end,
  }));
}
