import type { AnyRef, RawRef } from "../../core/profile/ref.ts";
import { raw } from "../../core/vocabulary/spec.ts";

/** The same place, its inner XML as text: for what stands there and is not known more closely. */
export function asRaw({ path, spec }: AnyRef): RawRef {
  if (spec.kind !== "group" && spec.kind !== "choice")
    throw new Error("Only an element that holds others has inner XML.");
  const { title, does, unset, misses, order, csp, namespace } = spec;
  return { path, spec: raw({ title: `${title} (XML)`, does, unset, misses, order, csp, namespace, example: "" }) };
}
