/** Where two trees of meaning differ. */
import type { AnyRef } from "../profile/ref.ts";
import { type Spec, factsOf } from "../vocabulary/spec.ts";
import type { Found } from "./found.ts";
import { listKind } from "./lists.ts";
import { matchRows } from "./matchRows.ts";
import type { Meaning } from "./meaning.ts";
import { isOtherMethod } from "./otherMethod.ts";

/** Everything that is not alike, spelling included, in the order in which Windows writes a profile. */
export function findDifferences(before: Meaning | null, after: Meaning | null): readonly Found[] {
  const found: Found[] = [];
  const place = refOf(before ?? after);
  if (before !== null && after !== null) comparePair(found, before, after, NOWHERE);
  else if (before !== null || after !== null)
    found.push({ kind: "single", before, after, places: { before: place, after: place }, ...NOWHERE });
  return found;
}

/** What is around a part. */
type Surrounding = Pick<Found, "around" | "row">;
const NOWHERE: Surrounding = { around: { before: null, after: null }, row: null };

/** Two parts at the same place. */
function comparePair(found: Found[], before: Meaning, after: Meaning, within: Surrounding): void {
  const places = { before: refOf(before), after: refOf(after) };
  if (before.state === "group" && after.state === "group") {
    if (isOtherMethod(before, after)) found.push({ kind: "method", before, after, places, ...within });
    else compareParts(found, before, after, within.row);
    return;
  }
  const isSame = before.state === after.state && before.key === after.key;
  if (isSame && isSpelledAlike(before, after)) return;
  found.push({ kind: "single", before, after, places, ...within });
}

/** The layout of what is kept as XML does not count. */
function isSpelledAlike(before: Meaning, after: Meaning): boolean {
  return before.text === after.text || before.spec?.kind !== "leaf";
}

function compareParts(found: Found[], before: Meaning, after: Meaning, row: Meaning | null): void {
  for (const name of namesInOrder(before, after)) {
    const pair: Pair = { around: { before, after }, rows: [before.parts.get(name) ?? [], after.parts.get(name) ?? []] };
    const [first] = [...pair.rows[0], ...pair.rows[1]];
    if (first === undefined) continue;
    if (first.spec === null) compareUnknown(found, pair, row);
    else if (first.path.at(-1)?.index !== undefined) compareRows(found, pair, row);
    else compareSingle(found, pair, row);
  }
}

interface Pair {
  readonly around: { readonly before: Meaning; readonly after: Meaning };
  readonly rows: readonly [before: readonly Meaning[], after: readonly Meaning[]];
}

function compareSingle(found: Found[], { around, rows: [[before], [after]] }: Pair, row: Meaning | null): void {
  if (before !== undefined && after !== undefined) return comparePair(found, before, after, { around, row });
  const whole = before ?? after;
  if (whole === undefined) return;
  const only = innermost(whole);
  const sides = before === undefined ? { before: null, after: only } : { before: only, after: null };
  found.push({
    kind: "single",
    ...sides,
    places: missingPlaces(only, whole, around, before !== undefined),
    around,
    row,
  });
}

/** As long as an element holds one thing only, that is what is there or not. */
function innermost(meaning: Meaning): Meaning {
  const [only, ...more] = meaning.state === "group" ? [...meaning.parts.values()].flat() : [];
  if (only === undefined || more.length > 0 || only.spec === null) return meaning;
  return only.path.at(-1)?.index === undefined ? innermost(only) : only;
}

/** The place of a part, and the same place below the other profile's element. */
function missingPlaces(part: Meaning, whole: Meaning, around: Pair["around"], isBefore: boolean): Found["places"] {
  const own = refOf(part);
  const other = isBefore ? around.after : around.before;
  const below = part.path.slice(whole.path.length - 1);
  const missing = own === null ? null : { spec: own.spec, path: [...other.path, ...below] };
  return isBefore ? { before: own, after: missing } : { before: missing, after: own };
}

function compareRows(found: Found[], { around, rows: [before, after] }: Pair, outer: Meaning | null): void {
  const name = (before[0] ?? after[0])?.path.at(-1)?.name ?? "";
  const { pairs, removed, added } = matchRows(before, after, listKind(name));
  for (const index of removed) {
    const row = before[index];
    if (row !== undefined) found.push(oneSidedRow(row, null, around, outer));
  }
  for (const [from, to] of pairs) {
    const [one, other] = [before[from], after[to]];
    if (one !== undefined && other !== undefined && !isUntouched(one, other))
      comparePair(found, one, other, { around, row: other });
  }
  for (const index of added) {
    const row = after[index];
    if (row !== undefined) found.push(oneSidedRow(null, row, around, outer));
  }
  compareOrder(found, { around, rows: [before, after] }, pairs, outer);
}

/** Most rows of a long list are the same element read once, or say the same in the same words. */
function isUntouched(one: Meaning, other: Meaning): boolean {
  return one.value === other.value && one.state === "group" && one.value !== undefined;
}

function oneSidedRow(
  before: Meaning | null,
  after: Meaning | null,
  around: Pair["around"],
  outer: Meaning | null,
): Found {
  const row = before ?? after;
  const places = {
    before: before === null ? listRef(row, around.before) : refOf(before),
    after: after === null ? listRef(row, around.after) : refOf(after),
  };
  return { kind: "row", before, after, places, around, row: outer ?? row };
}

/** The list of a row, below the other profile's element. */
function listRef(row: Meaning | null, around: Meaning): AnyRef | null {
  const last = row?.path.at(-1);
  if (last === undefined || row?.spec === null || row === null) return null;
  const item = row.spec;
  if (item.kind !== "leaf" && item.kind !== "group") return null;
  return {
    path: [...around.path, { name: last.name, namespace: last.namespace }],
    spec: { kind: "many", item },
  };
}

function compareOrder(
  found: Found[],
  { around, rows: [before, after] }: Pair,
  pairs: readonly (readonly [number, number])[],
  row: Meaning | null,
): void {
  if (pairs.every(([from], index) => index === 0 || (pairs[index - 1]?.[0] ?? -1) < from)) return;
  const ordered = {
    before: pairs.toSorted(([one], [other]) => one - other).flatMap(([from]) => before[from] ?? []),
    after: pairs.flatMap(([, to]) => after[to] ?? []),
  };
  const [first, second] = [ordered.before[0] ?? null, ordered.after[0] ?? null];
  const places = { before: listRef(first, around.before), after: listRef(second, around.after) };
  found.push({ kind: "order", before: first, after: second, places, around, row, order: ordered });
}

/** Elements of the same name in their order; what is alike is left out first. */
function compareUnknown(found: Found[], { around, rows: [before, after] }: Pair, row: Meaning | null): void {
  const left = [...after];
  const gone = before.filter((one) => {
    const at = left.findIndex((other) => other.key === one.key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  for (let index = 0; index < Math.max(gone.length, left.length); index++)
    found.push({
      kind: "unknown",
      before: gone[index] ?? null,
      after: left[index] ?? null,
      places: { before: null, after: null },
      around,
      row,
    });
}

function refOf(meaning: Meaning | null): AnyRef | null {
  return meaning === null || meaning.spec === null ? null : { path: meaning.path, spec: meaning.spec };
}

/** Known parts in Windows order; what is unknown at the end. */
function namesInOrder(before: Meaning, after: Meaning): readonly string[] {
  const specs = new Map<string, Spec | null>();
  for (const { parts } of [before, after]) for (const [name, [first]] of parts) specs.set(name, first?.spec ?? null);
  const rank = (spec: Spec | null): number => (spec === null ? Number.MAX_VALUE : factsOf(spec).order[0]);
  return [...specs].toSorted(([, one], [, other]) => rank(one) - rank(other)).map(([name]) => name);
}
