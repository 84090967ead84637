import { settings } from "../vocabulary/settings.ts";
import { factsOf } from "../vocabulary/spec.ts";
import type { Range, TextEdit } from "../xml/document.ts";
import { applyEdits } from "../xml/edit.ts";
import { fillIn } from "../xml/fillIn.ts";
import { findElementContents } from "../xml/scanTolerant.ts";

/** XML names of the elements whose content is a secret, and what people call it. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ...settings()
    .filter(({ spec }) => factsOf(spec).privacy === "secret")
    .map(({ path, spec }) => [path.split("/").at(-1) ?? path, factsOf(spec).title] as const),
  // Of wireless profiles, which open for their EAP configuration.
  ["keyMaterial", "Network key"],
]);

export const SECRET_NAMES: readonly string[] = [...TITLES.keys()];

// One expression for each pair of names: engines look for two words at once much faster than for three.
const ANY_NAME: readonly RegExp[] = SECRET_NAMES.flatMap((name, index) =>
  index % 2 === 0 ? [new RegExp([name, ...SECRET_NAMES.slice(index + 1, index + 2)].join("|"), "i")] : [],
);

function mayHoldSecret(text: string): boolean {
  return ANY_NAME.some((names) => names.test(text));
}

/** Where secrets stand in a text, well-formed or not, comments included. */
export function secretRanges(text: string): readonly Range[] {
  // Most texts name no secret at all, and looking for a name is much faster than looking at every tag.
  return mayHoldSecret(text) ? SECRET_NAMES.flatMap((name) => rangesOf(text, name)).sort(byStart) : [];
}

function rangesOf(text: string, name: string): readonly Range[] {
  return findElementContents(text, [name]).filter(({ start, end }) => holdsValue(text.slice(start, end).trim()));
}

function holdsValue(content: string): boolean {
  return content !== "" && !/^<\?fill-in\s[^?]*\?>$/.test(content);
}

function byStart(one: Range, other: Range): number {
  return one.start - other.start;
}

/** The text with a `<?fill-in …?>` in place of every secret: what may be kept on disk or shared. */
export function withoutSecrets(text: string): string {
  if (!mayHoldSecret(text)) return text;
  return SECRET_NAMES.reduce((kept, name) => {
    const edits: readonly TextEdit[] = rangesOf(kept, name).map((range) => ({ range, text: question(name) }));
    return edits.length === 0 ? kept : applyEdits(kept, edits);
  }, text);
}

function question(name: string): string {
  return fillIn(TITLES.get(name) ?? name);
}
