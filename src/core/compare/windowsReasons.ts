/** Why Windows may have dropped or added something that means something. */
import { obstacleTo } from "../profile/situation.ts";
import { type Scope, WINDOWS_RELEASES, type WindowsRelease, factsOf } from "../vocabulary/spec.ts";
import type { XmlDocument } from "../xml/document.ts";
import type { Reason } from "./difference.ts";
import type { Found } from "./found.ts";
import { type Meaning, partOf } from "./meaning.ts";

/** What reasons are looked for in. */
export interface Designed {
  readonly document: XmlDocument;
  readonly scope: Scope;
}

/** Older releases are gone from the devices that matter. */
const RECENT = WINDOWS_RELEASES.indexOf("11 21H2");

/** A reason that the facts suggest; null when none is known. */
export function windowsReason(found: Found, designed: Designed): Reason | null {
  if (found.after === null) return reasonToDrop(found, designed);
  return found.before === null ? reasonToAdd(found) : null;
}

function reasonToDrop(found: Found, designed: Designed): Reason | null {
  if (found.kind === "unknown")
    return { text: "It is in no list of settings that Microsoft has published.", certainty: "likely" };
  const since = newest(found.before);
  if (since !== null)
    return { text: `It is known since Windows ${since}; an older Windows does not keep it.`, certainty: "likely" };
  const { spec } = found.before ?? {};
  if (spec !== undefined && spec !== null && factsOf(spec).reserved === true)
    return { text: "Microsoft calls it reserved.", certainty: "likely" };
  return obstacle(found, designed);
}

function newest(meaning: Meaning | null): WindowsRelease | null {
  const since = meaning?.spec === undefined || meaning.spec === null ? undefined : factsOf(meaning.spec).since;
  return since !== undefined && WINDOWS_RELEASES.indexOf(since) >= RECENT ? since : null;
}

function obstacle({ places: { before } }: Found, { document, scope }: Designed): Reason | null {
  const applies = before === null ? null : obstacleTo(document, scope, before);
  return applies === null
    ? null
    : { text: `It has no effect in this profile: ${applies.because}`, certainty: "likely" };
}

function reasonToAdd({ after, around }: Found): Reason | null {
  if (after?.path.at(-1)?.name !== "TrustedNetworkDetection" || !Array.isArray(after.value)) return null;
  const rules = [...(around.after?.parts.get("DomainNameInformation") ?? [])];
  const names = new Set(rules.map((rule) => bare(partOf(rule, "DomainName")?.text ?? "")));
  return after.value.every((name) => names.has(bare(String(name))))
    ? { text: "Windows is said to take the names of name rules as trusted networks.", certainty: "reported" }
    : null;
}

function bare(name: string): string {
  return name.trim().replace(/^\./, "").toLowerCase();
}
