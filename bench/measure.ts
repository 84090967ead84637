/** Takes one or more figures of one thing. */
export type Taking = () => Promise<readonly number[]> | readonly number[];

/**
 * Takes figures of several things side by side: every round visits each of them once, in an order drawn anew, so that
 * a slow minute of the machine falls on all alike. A first round warms up and does not count.
 */
export async function interleave<K extends string>(
  rounds: number,
  takings: Readonly<Record<K, Taking>>,
): Promise<Readonly<Record<K, readonly number[]>>> {
  const names = Object.keys(takings) as K[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round <= rounds; round++)
    for (const name of shuffled(names)) {
      const figures = await takings[name]();
      if (round > 0) taken[name].push(...figures);
    }
  return taken;
}

export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/** The value that 95 of 100 figures do not exceed. */
export function p95(figures: readonly number[]): number {
  return quantile(figures, 0.95);
}

function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, draw: Math.random() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ item }) => item);
}
