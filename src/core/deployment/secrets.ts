import { settings } from "../vocabulary/settings.ts";
import { factsOf } from "../vocabulary/spec.ts";
import type { Range, TextEdit } from "../xml/document.ts";
import { applyEdits } from "../xml/edit.ts";
import { findElementContents } from "../xml/scanTolerant.ts";

/** XML names of the elements whose content is a secret. */
export const SECRET_NAMES: readonly string[] = settings()
  .filter(({ spec }) => factsOf(spec).privacy === "secret")
  .map(({ path }) => path.split("/").at(-1) ?? path);

/** Where secrets stand in a text, well-formed or not, comments included. */
export function secretRanges(text: string): readonly Range[] {
  // Most texts name no secret at all, and looking for a name is much faster than looking at every tag.
  if (!SECRET_NAMES.some((name) => text.includes(name))) return [];
  return findElementContents(text, SECRET_NAMES).filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

/** The text with every secret emptied: what may be kept on disk or shared. */
export function withoutSecrets(text: string): string {
  const edits: readonly TextEdit[] = secretRanges(text).map((range) => ({ range, text: "" }));
  return edits.length === 0 ? text : applyEdits(text, edits);
}
