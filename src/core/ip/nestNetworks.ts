import { type IpPrefix, formatPrefix, lastAddressOf } from "./prefix.ts";
import { tidyNetworks } from "./networks.ts";

/** A network among others. Two networks are apart, or one holds the other: what overlaps is a tree. */
export interface NestedNetwork {
  /** Without host bits. */
  readonly network: IpPrefix;
  /** The smallest other network that holds it; null when none does. */
  readonly inside: IpPrefix | null;
  /** How many of the others hold it. */
  readonly depth: number;
  /** How many times it was named. */
  readonly times: number;
}

/** Which networks lie in which, each once, in the order of their addresses; what lies in another stands behind it. */
export function nestNetworks(networks: readonly IpPrefix[]): readonly NestedNetwork[] {
  const times = countNames(networks);
  const around: IpPrefix[] = [];
  return tidyNetworks(networks).map((network) => {
    while (around.length > 0 && !holds(around.at(-1), network)) around.pop();
    const nested = {
      network,
      inside: around.at(-1) ?? null,
      depth: around.length,
      times: times.get(formatPrefix(network)) ?? 1,
    };
    around.push(network);
    return nested;
  });
}

function countNames(networks: readonly IpPrefix[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const network of networks) {
    const [tidy] = tidyNetworks([network]);
    const key = formatPrefix(tidy ?? network);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** Whether a network that begins no later holds the other; networks come in order. */
function holds(outer: IpPrefix | undefined, { address }: IpPrefix): boolean {
  return (
    outer !== undefined &&
    outer.address.family === address.family &&
    lastAddressOf(outer.address, outer.length).value >= address.value
  );
}
