import type { Change } from "../profile/changes.ts";
import type { AnyRef } from "../profile/ref.ts";
import type { Difference, Place } from "./difference.ts";

/**
 * The change that makes one profile say what the other, at `from`, says about a difference; null when one change of a
 * value, or of a row, does not do it. It is for the profile that was compared, as it was then.
 */
export function takeOver({ kind, places, respelling }: Difference, from: "before" | "after"): Change | null {
  const theirs = places[from];
  const { ref } = places[from === "before" ? "after" : "before"];
  if (kind === "moved" || respelling !== null || ref === null || ref.path.length === 0) return null;
  const isThere = theirs.value !== undefined || !theirs.isWhole;
  if (!isThere) return removal(ref);
  if (!theirs.isWhole) return null;
  return ref.spec.kind === "many" ? addition(ref, theirs) : { kind: "set", ref, value: theirs.value };
}

function removal(ref: AnyRef): Change {
  const list = listOf(ref);
  const index = ref.path.at(-1)?.index;
  return list === null || index === undefined
    ? { kind: "set", ref, value: undefined }
    : { kind: "remove", ref: list, indexes: [index] };
}

function listOf({ path, spec }: AnyRef): AnyRef | null {
  const last = path.at(-1);
  if (last?.index === undefined || (spec.kind !== "leaf" && spec.kind !== "group")) return null;
  const { name, namespace } = last;
  return { path: [...path.slice(0, -1), { name, namespace }], spec: { kind: "many", item: spec } };
}

function addition(ref: AnyRef, { value, index }: Place): Change {
  return { kind: "insert", ref, index: index ?? Number.MAX_SAFE_INTEGER, values: [value] };
}
