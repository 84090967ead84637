import { shortened } from "../../../phrases.ts";
import type { Remark } from "../../importer.ts";
import { nothing } from "../../remarks.ts";
import { Constants } from "../constants.ts";
import { linePlaces } from "../linePlaces.ts";
import { piecesRefused } from "../piecesRefused.ts";
import { plainText, writtenText } from "../template.ts";
import type { ReadScript } from "./readScript.ts";
import type { Token } from "./token.ts";

/** What reads a file into a text or an XML document. */
const READERS: ReadonlySet<string> = new Set(["get-content", "gc", "cat", "type", "readalltext", ".load", ".openread"]);
/** How far behind a reader the file may stand. */
const MOST_WORDS = 12;
/** Characters of an address of a file that are shown. */
const MOST_SHOWN = 100;

/** Why a script in which no finished profile stands holds none, when that can be told; else null. */
export function whyNoProfile(script: ReadScript): Remark | null {
  return piecesRefused(script.text, script.literals, "The script") ?? loads(script);
}

function loads(script: ReadScript): Remark | null {
  const { text, tokens } = script;
  const files = tokens.flatMap((token, index) => (isReader(token) ? [fileBehind(script, index)] : []));
  const file =
    files.find((each) => /\.xml\b/i.test(each?.text ?? "")) ??
    files.find((each) => /xml|profile/i.test(each?.text ?? ""));
  if (!file) return null;
  return nothing(
    `The script holds no profile: it reads one from a file, ${file.text}. Open that file.`,
    linePlaces(text)({ start: file.start, end: file.start + 1 }),
  );
}

function isReader(token: Token): boolean {
  return token.kind === "word" && READERS.has(token.text);
}

/** The file that a reader is given: the value of a constant, or the expression as written. */
function fileBehind(script: ReadScript, reader: number): { readonly text: string; readonly start: number } | null {
  const words = script.tokens.slice(reader + 1, reader + MOST_WORDS);
  const line = words.slice(0, endOfCommand(words));
  const word = line.find((token, index) => isFile(token) && !isOtherParameter(line[index - 1]));
  if (word === undefined) return null;
  const written = script.text.slice(word.start, word.end);
  if (word.kind === "string") return { text: shortened(writtenText(word.template), MOST_SHOWN), start: word.start };
  if (word.kind !== "variable") return { text: shortened(written, MOST_SHOWN), start: word.start };
  const constants = new Constants(script.assignments);
  const value = plainText(constants.resolve([{ source: written, name: word.text }], word.start).template);
  return { text: value === null ? written : `${written} (${shortened(value, MOST_SHOWN)})`, start: word.start };
}

function endOfCommand(words: readonly Token[]): number {
  const end = words.findIndex(({ kind }, index) => kind === "newline" && index > 0);
  return end < 0 ? words.length : end;
}

function isFile({ kind }: Token): boolean {
  return kind === "string" || kind === "variable" || kind === "word";
}

function isOtherParameter(token: Token | undefined): boolean {
  return token?.kind === "operator" && /^-(?!path|literalpath|raw)[a-z]/.test(token.text);
}
