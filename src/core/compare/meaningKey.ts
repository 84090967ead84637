import { formatIp } from "../ip/address.ts";
import { parseRange } from "../ip/range.ts";
import type { Path } from "../profile/ref.ts";

/** Lists of addresses, whose notation does not matter: one address is a network of its full length. */
const ADDRESS_RANGES: readonly string[] = ["LocalAddressRanges", "RemoteAddressRanges"];

/** A text that is equal for values that mean the same at a place. */
export function meaningKey(path: Path, value: unknown): string {
  const isRanges = ADDRESS_RANGES.includes(path.at(-1)?.name ?? "") && Array.isArray(value);
  return JSON.stringify(isRanges ? (value as readonly unknown[]).map((one) => spanOf(String(one))) : inOrder(value));
}

function spanOf(range: string): string {
  const span = parseRange(range);
  return span === null ? range : `${formatIp(span.first)}-${formatIp(span.last)}`;
}

/** Objects with their names in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, inOrder(inner)] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
