import { type Result, fail, succeed } from "../../result.ts";
import type { Leaf } from "../../vocabulary/spec.ts";

/** The value that a pasted cell means for a setting, or why it means none: one sentence. */
export function readCell<T>(leaf: Leaf<T>, pasted: string): Result<T, string> {
  const text = leaf.scalar.clean?.(pasted).text ?? pasted.trim();
  const decoded = leaf.scalar.codec.safeDecode(text);
  return decoded.success
    ? succeed(decoded.data)
    : fail(decoded.error.issues[0]?.message ?? `Expected: ${leaf.scalar.says}.`);
}

/** The values of several cells by the names of their settings; the first that cannot be read decides. */
export function readCells(
  leaves: Readonly<Record<string, Leaf<any>>>, // eslint-disable-line @typescript-eslint/no-explicit-any
  cells: Readonly<Record<string, string>>,
): Result<Readonly<Record<string, unknown>>, string> {
  const values: Record<string, unknown> = {};
  for (const [name, leaf] of Object.entries(leaves)) {
    const cell = cells[name];
    if (cell === undefined) continue;
    const value = readCell(leaf, cell);
    if (!value.ok) return fail(`${leaf.title}: ${value.error}`);
    values[name] = value.value;
  }
  return succeed(values);
}
