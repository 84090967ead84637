import { MOST_PIECES } from "../../limits.ts";
import { resolveBackslashes } from "../backslashEscapes.ts";
import type { Hole, Template } from "../template.ts";
import { endOfHole } from "./hole.ts";
import type { StringToken } from "./token.ts";

const OPENING = /([$@]{0,8})("+)/y;
const QUOTES = /"+/y;

/** How a string is delimited, escaped and interpolated. */
interface Form {
  readonly how: string;
  /** Where its text begins. */
  readonly from: number;
  readonly kind: "regular" | "verbatim" | "raw";
  /** How many quotes close it. */
  readonly quotes: number;
  /** How many braces begin a hole; 0 when it has none. */
  readonly braces: number;
}

/**
 * Reads the string that begins at an offset with its `$`, `@` and quotes; null when none does, or a line end breaks it.
 * One that does not end goes to the end of the text; behind {@link MOST_PIECES} it stands as it is written.
 */
export function readString(text: string, start: number): StringToken | null {
  const form = formAt(text, start);
  if (form === null) return null;
  const pieces: (string | Hole)[] = [];
  let done = form.from;
  const keep = (end: number): void => void pieces.push(unescape(text.slice(done, end), form));
  for (let at = form.from; at < text.length;) {
    const close = closesAt(text, at, form);
    if (close !== null) {
      keep(at);
      return { kind: "string", how: form.how, template: laidOut(pieces, form), start, end: close };
    }
    const hole = holeAt(text, at, form);
    if (hole === null) {
      const next = skip(text, at, form);
      if (next < 0) return null;
      at = next;
      continue;
    }
    if (pieces.length < MOST_PIECES) {
      keep(at);
      pieces.push(hole.hole);
      done = hole.end;
    }
    at = hole.end;
  }
  keep(text.length);
  return { kind: "string", how: form.how, template: pieces, start, end: text.length };
}

function formAt(text: string, start: number): Form | null {
  OPENING.lastIndex = start;
  const [opening = "", prefix = "", quotes = ""] = OPENING.exec(text) ?? [];
  if (opening === "") return null;
  const dollars = prefix.split("$").length - 1;
  if (quotes.length >= 3 && !prefix.includes("@")) {
    const from = start + opening.length;
    return { how: "a raw string", from, kind: "raw", quotes: quotes.length, braces: dollars };
  }
  const isVerbatim = prefix.includes("@");
  const how = dollars > 0 ? "an interpolated string" : isVerbatim ? "a verbatim string" : "a string";
  const kind = isVerbatim ? "verbatim" : "regular";
  return { how, from: start + prefix.length + 1, kind, quotes: 1, braces: Math.min(dollars, 1) };
}

/** Behind the quotes that close the string, when they stand at an offset. */
function closesAt(text: string, at: number, { kind, quotes }: Form): number | null {
  if (text.charAt(at) !== '"') return null;
  if (kind === "raw") return endOfQuotes(text, at) - at >= quotes ? at + quotes : null;
  return kind === "verbatim" && text.charAt(at + 1) === '"' ? null : at + quotes;
}

/** Behind the character, or the escape, at an offset; -1 where the string cannot go on. */
function skip(text: string, at: number, { kind, braces }: Form): number {
  const character = text.charAt(at);
  if (kind === "regular" && (character === "\n" || character === "\r")) return -1;
  if (kind === "regular" && character === "\\") return at + 2;
  if (kind === "verbatim" && character === '"') return at + 2;
  if (kind === "raw" && character === '"') return endOfQuotes(text, at);
  if (braces === 1 && kind !== "raw" && (character === "{" || character === "}")) return at + 2;
  return at + 1;
}

function endOfQuotes(text: string, at: number): number {
  QUOTES.lastIndex = at;
  return QUOTES.test(text) ? QUOTES.lastIndex : at;
}

function holeAt(
  text: string,
  at: number,
  { kind, braces }: Form,
): { readonly hole: Hole; readonly end: number } | null {
  if (braces === 0 || !text.startsWith("{".repeat(braces), at)) return null;
  if (text.charAt(at + braces) === "{" && (kind !== "raw" || braces === 1)) return null;
  const end = Math.min(endOfHole(text, at + braces) + braces - 1, text.length);
  const source = text.slice(at, end);
  const name = /^\{+\s*([\w.]{1,200})\s*\}+$/.exec(source)?.[1] ?? null;
  return { hole: { source, name }, end };
}

function unescape(raw: string, { kind, braces }: Form): string {
  const unbraced = braces === 1 && kind !== "raw" ? raw.replace(/([{}])\1/g, "$1") : raw;
  if (kind === "regular") return resolveBackslashes(unbraced);
  return kind === "verbatim" ? unbraced.replaceAll('""', '"') : unbraced;
}

/** A raw string over lines has no first and no last line end, and not the indentation of its closing quotes. */
function laidOut(pieces: readonly (string | Hole)[], { kind }: Form): Template {
  const [first] = pieces;
  const last = pieces.at(-1);
  const closing = typeof last === "string" ? /(?:\r\n|\r|\n)([ \t]*)$/.exec(last.slice(-1000)) : null;
  const opening = typeof first === "string" ? /^[ \t]*(?:\r\n|\r|\n)/.exec(first) : null;
  if (kind !== "raw" || closing === null || opening === null) return pieces;
  const indentation = closing[1] ?? "";
  const outer = pieces.map((piece, index) => {
    if (typeof piece !== "string") return piece;
    const end = index === pieces.length - 1 ? Math.max(0, piece.length - closing[0].length) : piece.length;
    const start = index === 0 ? opening[0].length : 0;
    const lines = piece.slice(start, Math.max(start, end)).replaceAll(`\n${indentation}`, "\n");
    return index === 0 && lines.startsWith(indentation) ? lines.slice(indentation.length) : lines;
  });
  return outer;
}
