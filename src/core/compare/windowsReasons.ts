/** Why Windows may have dropped or added something that means something. */
import { childSpec } from "../profile/ref.ts";
import { obstacleTo } from "../profile/situation.ts";
import { OWN_TEXT, type Scope, WINDOWS_RELEASES, type WindowsRelease, factsOf } from "../vocabulary/spec.ts";
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
  return found.after === null ? reasonToDrop(found, designed) : reasonToAdd(found);
}

function reasonToDrop(found: Found, designed: Designed): Reason | null {
  if (found.kind === "unknown") return { text: whyUnknown(found), certainty: "likely" };
  if (found.before?.state === "undecodable") return { text: whyUnread(found.before), certainty: "likely" };
  const since = newest(found.before);
  if (since !== null)
    return { text: `It is known since Windows ${since}; an older Windows does not keep it.`, certainty: "likely" };
  const { spec } = found.before ?? {};
  if (spec !== undefined && spec !== null && factsOf(spec).reserved === true)
    return { text: "Microsoft calls it reserved.", certainty: "likely" };
  return isOff(found.before)
    ? { text: "Windows leaves out switches that are off.", certainty: "seen" }
    : obstacle(found, designed);
}

function whyUnknown({ before, around }: Found): string {
  const step = before?.path.at(-1);
  const isKnown = step !== undefined && around.before?.spec && childSpec(around.before.spec, step) !== null;
  if (isKnown === true) return "It stands there more than once.";
  return step?.name === OWN_TEXT
    ? "Text between elements is no setting."
    : "It is in no list of settings that Microsoft has published.";
}

function whyUnread({ text }: Meaning): string {
  return text.trim() === "" ? "It holds nothing." : "What it holds is no value of this setting.";
}

/** A switch that is off, or several of them. */
function isOff(meaning: Meaning | null): boolean {
  const leaves = meaning === null ? [] : leavesOf(meaning);
  return leaves.length > 0 && leaves.every(({ value, spec }) => value === false && !isOnByDefault(spec));
}

function isOnByDefault(spec: Meaning["spec"]): boolean {
  return spec?.kind === "leaf" && spec.default === "true";
}

function leavesOf(meaning: Meaning): readonly Meaning[] {
  return meaning.state === "group" ? [...meaning.parts.values()].flat().flatMap(leavesOf) : [meaning];
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

/** What a profile that holds nothing reads back as. */
const TAKEN: Readonly<Record<string, string>> = { NativeProtocolType: "Automatic", UserMethod: "MSChapv2" };

function reasonToAdd(found: Found): Reason | null {
  if (isTakenFromNameRules(found))
    return { text: "Windows is said to take the names of name rules as trusted networks.", certainty: "reported" };
  const isTaken = ({ path, value }: Meaning) => value !== undefined && TAKEN[path.at(-1)?.name ?? ""] === value;
  return found.before === null && found.after !== null && leavesOf(found.after).every(isTaken)
    ? { text: "Windows writes out what it uses where a profile says nothing.", certainty: "seen" }
    : null;
}

/** Whether the names that a list of trusted networks has besides those designed are names of rules. */
function isTakenFromNameRules({ before, after, around }: Found): boolean {
  if (after?.path.at(-1)?.name !== "TrustedNetworkDetection") return false;
  const designed = namesIn(before);
  const added = namesIn(after).filter((name) => !designed.includes(name));
  const rules = [...(around.after?.parts.get("DomainNameInformation") ?? [])];
  const names = new Set(rules.map((rule) => bare(partOf(rule, "DomainName")?.text ?? "")));
  const isKept = designed.every((name) => namesIn(after).includes(name));
  return isKept && added.length > 0 && added.every((name) => names.has(name));
}

function namesIn(list: Meaning | null): readonly string[] {
  return Array.isArray(list?.value) ? list.value.map((name) => bare(String(name))) : [];
}

function bare(name: string): string {
  return name.trim().replace(/^\./, "").toLowerCase();
}
