import { vpnProfile } from "../vocabulary/profile.ts";
import { type Applicability, type Scope, type Situation, factsOf } from "../vocabulary/spec.ts";
import type { XmlDocument } from "../xml/document.ts";
import { readAny } from "./read.ts";
import { type AnyRef, type Path, refsAlong, specsAlong } from "./ref.ts";

/** What a setting may ask about its profile; inside a row, paths of the same list mean the same row. */
export function situationOf(document: XmlDocument, scope: Scope, path: Path = []): Situation {
  const row = path.find((step) => step.index !== undefined);
  return {
    scope,
    value: (text) => {
      const names = text.split("/");
      const refs = refsAlong(vpnProfile, names, names[0] === row?.name ? row?.index : undefined);
      return refs.map((ref) => readAny(document, ref).value).find((value) => value !== undefined);
    },
  };
}

/** Why a setting, or an element that holds it, has no effect here; null when it applies. */
export function obstacleTo(document: XmlDocument, scope: Scope, ref: AnyRef): Applicability | null {
  const situation = situationOf(document, scope, ref.path);
  for (const spec of specsAlong(vpnProfile, ref.path)) {
    const { applies } = factsOf(spec);
    if (applies !== undefined && !applies.when(situation)) return applies;
  }
  return null;
}
