/**
 * Comments by which switching on leaves word of what it did where the text alone could not tell. Switching off reads them
 * and takes them out.
 */
import { locate } from "../../profile/locate.ts";
import type { Path } from "../../profile/ref.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { endOf } from "../../xml/layout.ts";

/** What switching on did to an element: made it, put more into it, or turned what it says. */
type Deed = "added" | "extended" | "switchedOn" | "switchedOff";

/** What was done, or, for an element that held nothing, how it was written before. */
export type Mark = Deed | { readonly former: string };

const WORDS: Readonly<Record<Deed, string>> = {
  added: "Added for conditional access",
  extended: "Extended for conditional access",
  switchedOn: "Switched on for conditional access",
  switchedOff: "Switched off for conditional access",
};
const DEEDS: readonly Deed[] = ["added", "extended", "switchedOn", "switchedOff"];
const FORMER = "Before conditional access: ";
/** How far behind an element a mark may end. */
const LONGEST = 1000;

/** The mark behind an element; null where none stands. */
export function markOf(document: XmlDocument, path: Path): Mark | null {
  return find(document, path)?.mark ?? null;
}

/** Puts a mark behind an element; one that stands there stays. */
export function leaveMark(document: XmlDocument, path: Path, mark: Mark): readonly TextEdit[] {
  const spot = locate(document, path);
  if (spot === null || find(document, path) !== null) return [];
  const end = endOf(spot.place);
  return spot.toHost([{ range: { start: end, end }, text: ` <!-- ${wordsOf(mark)} -->` }]);
}

/** Takes the mark behind an element out again. */
export function takeMark(document: XmlDocument, path: Path): readonly TextEdit[] {
  const spot = locate(document, path);
  const found = find(document, path);
  if (spot === null || found === null) return [];
  const start = endOf(spot.place);
  return spot.toHost([{ range: { start, end: start + found.length }, text: "" }]);
}

function wordsOf(mark: Mark): string {
  return typeof mark === "string" ? WORDS[mark] : FORMER + mark.former;
}

function meantBy(words: string): Mark | null {
  if (words.startsWith(FORMER)) return { former: words.slice(FORMER.length) };
  return DEEDS.find((deed) => WORDS[deed] === words) ?? null;
}

function find(document: XmlDocument, path: Path): { readonly mark: Mark; readonly length: number } | null {
  const spot = locate(document, path);
  if (spot === null) return null;
  const behind = /^\s*<!-- ([^]*?) -->/.exec(spot.document.text.slice(endOf(spot.place), endOf(spot.place) + LONGEST));
  const mark = meantBy(behind?.[1] ?? "");
  return mark === null || behind === null ? null : { mark, length: behind[0].length };
}
