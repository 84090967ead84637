/** The one name that a misspelt one most likely stands for; null when none is near, or several are equally near. */
export function nearestName(written: string, names: readonly string[]): string | null {
  const lower = written.toLowerCase();
  const most = lower.length < 4 ? 0 : lower.length < 8 ? 1 : lower.length < 14 ? 2 : 3;
  const near = names
    .map((name) => ({ name, distance: distanceOf(lower, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance);
  const [best, next] = near;
  return best === undefined || best.distance === next?.distance ? null : best.name;
}

/** Letters added, left out, replaced, or swapped with their neighbour (optimal string alignment). */
function distanceOf(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) row.push(stepCost(one, other, i, j, rows, row));
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

function stepCost(one: string, other: string, i: number, j: number, rows: readonly number[][], row: number[]): number {
  const isSame = one[i - 1] === other[j - 1];
  const cost = Math.min(
    (rows[i - 1]?.[j] ?? 0) + 1,
    (row[j - 1] ?? 0) + 1,
    (rows[i - 1]?.[j - 1] ?? 0) + (isSame ? 0 : 1),
  );
  const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return isSwap ? Math.min(cost, (rows[i - 2]?.[j - 2] ?? 0) + 1) : cost;
}
