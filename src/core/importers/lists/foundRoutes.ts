import { type IpPrefix, formatPrefix, networkOf } from "../../ip/prefix.ts";
import { parseIp } from "../../ip/address.ts";
import type { FoundRows, Remark, Unwrapped } from "../importer.ts";
import { note, refusal } from "../remarks.ts";
import { routeRows } from "../paste/routeRows.ts";
import { counted } from "../../phrases.ts";
import type { ListedRoute } from "./listedRoute.ts";
import { refusals } from "./refusals.ts";
import { UNSUITABLE, type Unsuitable, unsuitableRoute } from "./unsuitableRoute.ts";

type Row = FoundRows["rows"][number];

/** Metrics that Windows gives by itself: 1 to a VPN's routes, 256 and 0 to others. */
const OWN_METRICS = ["0", "1", "256"];

interface Sorted {
  /** By interface and destination. */
  readonly rows: Map<string, Map<string, Row>>;
  readonly unsuitable: Map<Unsuitable, number>;
  readonly refused: { readonly where: string; readonly reason: string }[];
}

/**
 * What a routing table holds for a profile: the routes of each interface by themselves, each destination once. Default,
 * multicast, loopback, link-local and broadcast routes are left out and counted.
 */
export function foundRoutes(listed: readonly ListedRoute[], origin: string): Unwrapped {
  const sorted: Sorted = { rows: new Map(), unsuitable: new Map(), refused: [] };
  for (const route of listed) sortIn(sorted, route);
  const finds = [...sorted.rows].map(([through, rows]): FoundRows => ({
    kind: "rows",
    list: "Route",
    rows: [...rows.values()],
    origin: sorted.rows.size > 1 && through !== "" ? `${origin}, ${throughWords(through)}` : origin,
  }));
  return { parts: [], finds, remarks: remarksOn(sorted) };
}

function sortIn(sorted: Sorted, route: ListedRoute): void {
  const read = routeRows({
    network: route.network,
    prefix: route.mask,
    exclude: "",
    metric: OWN_METRICS.includes(route.metric) ? "" : route.metric,
  });
  if (!read.ok) {
    sorted.refused.push({ where: route.where, reason: read.error });
    return;
  }
  for (const row of read.value) place(sorted, route.through, row);
}

function place({ rows, unsuitable }: Sorted, through: string, row: Row): void {
  const network = networkIn(row);
  if (network === null) return;
  const kind = unsuitableRoute(network);
  if (kind !== null) {
    unsuitable.set(kind, (unsuitable.get(kind) ?? 0) + 1);
    return;
  }
  const own = rows.get(through) ?? new Map<string, Row>();
  rows.set(through, own);
  own.set(formatPrefix(network), own.get(formatPrefix(network)) ?? row);
}

function networkIn({ Address, PrefixSize }: Row): IpPrefix | null {
  const address = typeof Address === "string" ? parseIp(Address) : null;
  if (address === null || typeof PrefixSize !== "number") return null;
  return { address: networkOf(address, PrefixSize), length: PrefixSize };
}

function throughWords(through: string): string {
  return /^\d+$|[.]/.test(through) ? `interface ${through}` : through;
}

function remarksOn({ rows, unsuitable, refused }: Sorted): readonly Remark[] {
  const remarks: Remark[] = [...refusals(refused)];
  if (unsuitable.size > 0) remarks.push(note(unsuitableWords(unsuitable)));
  if (rows.size > 1)
    remarks.push(
      note(
        "The list has routes of several interfaces, offered one by one. Those of a VPN stand at its own interface; the others are the device's own networks.",
      ),
    );
  if (rows.size === 0) remarks.push(refusal("It lists no route that a profile can take."));
  return remarks;
}

function unsuitableWords(unsuitable: ReadonlyMap<Unsuitable, number>): string {
  const counts = [...unsuitable].map(([kind, count]) => {
    const [one, many] = UNSUITABLE[kind];
    return counted(count, one, many);
  });
  const hint = unsuitable.has("default") ? " A default route means that all traffic goes through the tunnel." : "";
  return `Left out, because every device has such routes by itself: ${counts.join(", ")}.${hint}`;
}
