/** System.Text.StringBuilder, with which scripts put texts together. */
import type { Code } from "../code.ts";
import type { Token } from "./token.ts";

/** Brackets by their tokens. */
export interface Brackets {
  readonly open: number;
  readonly close: number;
}

/** A call of a member of a builder that adds to its text. */
export interface Append {
  readonly member: "append" | "appendline" | "appendformat";
  readonly brackets: Brackets;
}

/** Where a builder is made: what is in its brackets, if there are any, and the index behind. */
export interface NewBuilder {
  readonly brackets: Brackets | null;
  readonly next: number;
}

const TYPE = /^(?:system\.)?text\.stringbuilder$/;
const APPENDS: ReadonlySet<string> = new Set(["append", "appendline", "appendformat"]);

/** The builder that is made from a token on; null when none is. */
export function builderAt(code: Code<Token>, at: number): NewBuilder | null {
  if (isWord(code, at, /^new-object$/)) return newObject(code, isNamed(code, at + 1) ? at + 2 : at + 1);
  const isStatic = code.operator(at) === "[" && isWord(code, at + 1, TYPE) && code.operator(at + 2) === "]";
  if (!isStatic || code.operator(at + 3) !== "::" || !isWord(code, at + 4, /^new$/)) return null;
  const brackets = bracketsAt(code, at + 5);
  return brackets && { brackets, next: brackets.close + 1 };
}

/** What adds to a builder, call behind call, from the token of a member on; and the index behind the last call. */
export function appendsAt(
  code: Code<Token>,
  from: number,
): { readonly appends: readonly Append[]; readonly next: number } {
  const appends: Append[] = [];
  let at = from;
  for (;;) {
    const token = code.tokens[at];
    const member = token?.kind === "word" ? token.text.replace(/^\./, "") : "";
    const brackets = bracketsAt(code, at + 1);
    if (!isAppend(member) || brackets === null) return { appends, next: at };
    appends.push({ member, brackets });
    at = brackets.close + 1;
  }
}

function isAppend(member: string): member is Append["member"] {
  return APPENDS.has(member);
}

function newObject(code: Code<Token>, at: number): NewBuilder | null {
  if (!isWord(code, at, TYPE)) return null;
  const brackets = bracketsAt(code, at + 1);
  return { brackets, next: (brackets?.close ?? at) + 1 };
}

function isNamed(code: Code<Token>, at: number): boolean {
  return code.operator(at) === "-typename";
}

function bracketsAt(code: Code<Token>, open: number): Brackets | null {
  const close = code.operator(open) === "(" ? code.closing(open) : -1;
  return close < 0 ? null : { open, close };
}

function isWord(code: Code<Token>, at: number, text: RegExp): boolean {
  const token = code.tokens[at];
  return token?.kind === "word" && text.test(token.text);
}
