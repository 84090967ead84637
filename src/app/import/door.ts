/** The one door of the page: what is pasted, dropped or chosen is opened at once where that is clear, else asked about. */
import type { Opened, Opening, PlacedRemark } from "../../core/importers/open.ts";
import { type Source, sourceOfBytes, sourceOfText } from "../../core/importers/source.ts";
import { counted } from "../../core/phrases.ts";
import { loadReader } from "../disagreement.ts";

/** One thing that was brought, and what is in it. */
export interface Brought {
  /** "Pasted text", or the file's name. */
  readonly label: string;
  readonly source: Source;
  readonly opening: Opening;
}

export function bringFile(name: string, bytes: Uint8Array): Promise<Brought> {
  return bring(sourceOfBytes(name, bytes));
}

export function bringText(text: string): Promise<Brought> {
  return bring(sourceOfText(null, text));
}

export async function bring(source: Source): Promise<Brought> {
  const { openAside } = await loadReader();
  return { label: source.name ?? PASTED, source, opening: await openAside(source) };
}

/** What a source without a name is called. */
export const PASTED = "Pasted text";

/** The one profile that a thing clearly is, with nothing lost and nothing to choose; else null. */
export function onlyProfile({ opening }: Brought): (Opened & { readonly kind: "profile" }) | null {
  const [find, ...others] = opening.finds;
  const isComplete = opening.remarks.every(({ kind }) => kind === "note" || kind === "nothing");
  return find?.kind === "profile" && others.length === 0 && isComplete ? find : null;
}

/** Where a find stood, from the outside in: "policy.json › omaSettings[0].value (Base64)". */
export function trailWords({ trail }: Pick<Opened, "trail">): string {
  return trail
    .filter(({ where, how }) => where !== "" || how !== "")
    .map(({ title, where, how }) => [title, ", ", how, where === "" ? "" : how === "" ? where : ` (${where})`].join(""))
    .join(" › ");
}

/** Where a find stood, as a sentence; null for plain ProfileXML. */
function openedSentence(find: Opened): string | null {
  const words = trailWords(find);
  return words === "" ? null : `Found in ${words}.`;
}

/** A remark as a sentence with its place, from the outside in: "install.ps1, line 12: …". */
export function remarkWords({ where, text, trail }: PlacedRemark): string {
  const places = [...trail.map((layer) => layer.where), where].filter((place) => place !== "");
  return places.length === 0 ? text : `${places.join(", ").replace(/^line/, "Line")}: ${text}`;
}

/** What to say of a find that was opened without a question: where it stood, and what is to be known about it. */
export function openedSentences(find: Opened, { remarks }: Opening): readonly string[] {
  const others = new Set(remarks.filter(({ kind }) => kind === "nothing").map(remarkWords)).size;
  const sentences = [
    openedSentence(find),
    ...remarks.filter(({ kind }) => kind !== "nothing").map(({ text }) => text),
    others === 0 ? null : `Nothing to open in ${counted(others, "other file", "other files")}.`,
  ];
  return [...new Set(sentences.filter((sentence) => sentence !== null))];
}
