import { vpnProfile } from "../vocabulary/profile.ts";
import { type Applicability, type Scope, type Situation, factsOf } from "../vocabulary/spec.ts";
import type { XmlDocument } from "../xml/document.ts";
import { isBeside, mountOf } from "./mount.ts";
import { readAny } from "./read.ts";
import { type AnyRef, type Path, refsAlong, specsAlong } from "./ref.ts";

/** What a setting may ask about its profile; inside a row, paths of the same list mean the same row. */
export function situationOf(document: XmlDocument, scope: Scope, path: Path = []): Situation {
  const row = path.slice(0, path.findIndex((step) => step.index !== undefined) + 1);
  return {
    scope,
    value: (text) => {
      const names = text.split("/");
      const isInRow = row.length > 0 && row.every((step, depth) => step.name === names[depth]);
      const refs = isInRow ? refsAlong(vpnProfile, names, row.at(-1)?.index) : refsOf(text);
      return refs.map((ref) => readAny(document, ref).value).find((value) => value !== undefined);
    },
  };
}

const remembered = new Map<string, readonly AnyRef[]>();

/** Only what rules a setting is asked for: a few dozen paths. */
function refsOf(text: string): readonly AnyRef[] {
  const refs = remembered.get(text) ?? refsAlong(vpnProfile, text.split("/"));
  remembered.set(text, refs);
  return refs;
}

/** Why a setting cannot be set at all in a file that holds an EAP configuration and nothing else of a profile. */
export const ONLY_EAP: Applicability = { when: () => false, because: "This file holds only an EAP configuration." };

/** Why a setting, or an element that holds it, has no effect here; null when it applies. */
export function obstacleTo(document: XmlDocument, scope: Scope, ref: AnyRef): Applicability | null {
  const mount = mountOf(document);
  if (mount !== null && isBeside(mount, ref.path)) return ONLY_EAP;
  const situation = situationOf(document, scope, ref.path);
  // What would hold the mounted element is not in the file, so its rules have nothing to go by.
  for (const spec of specsAlong(vpnProfile, ref.path).slice(mount?.path.length)) {
    const { applies } = factsOf(spec);
    if (applies !== undefined && !applies.when(situation)) return applies;
  }
  return null;
}
