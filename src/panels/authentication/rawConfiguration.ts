import { eapAt } from "../../core/profile/eapAt.ts";
import type { EapMethodInUse } from "../../core/profile/eapMethod.ts";
import type { AnyRef, RawRef } from "../../core/profile/ref.ts";
import { raw } from "../../core/vocabulary/spec.ts";

type OtherMethod = Extract<EapMethodInUse, { readonly kind: "other" }>;

const INNER = asRaw(eapAt.innerEap);
const SETTINGS = asRaw(eapAt.hostConfig.Config);
const EVERYTHING = asRaw(eapAt.configuration);

/** What of a method without typed settings is edited as XML: the smallest part that is not offered otherwise. */
export function rawConfiguration(method: OtherMethod): RawRef {
  if (method.ids === null) return EVERYTHING;
  return method.isInPeap ? INNER : SETTINGS;
}

/** The same place, its inner XML as text. */
function asRaw({ path, spec }: AnyRef): RawRef {
  if (spec.kind !== "group" && spec.kind !== "choice")
    throw new Error("Only an element that holds others has inner XML.");
  const { title, does, unset, misses, order, csp, namespace } = spec;
  return { path, spec: raw({ title: `${title} (XML)`, does, unset, misses, order, csp, namespace, example: "" }) };
}
