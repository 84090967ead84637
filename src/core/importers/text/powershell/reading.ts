/** What the pieces of an expression are read with. */
import { Code } from "../code.ts";
import type { Expression } from "./expression.ts";
import type { Token } from "./token.ts";
import type { Variables } from "./variables.ts";

/** The expressions of one script being read. */
export interface Reading {
  readonly code: Code<Token>;
  readonly variables: Variables;
  /** Brackets, by their first token, that were passed over as a whole: what stands in them is still to be read. */
  readonly passed: number[];
  /** Reads what may stand in parentheses: a whole expression. */
  readonly inner: (index: number, within: Within) => Expression | null;
}

/** How to read: up to which token, and whether commas and line ends belong to the expression. */
export interface Within {
  readonly end: number;
  readonly hasCommas: boolean;
  readonly isOverLines: boolean;
  /** How deep in parentheses, up to {@link DEEPEST}. */
  readonly depth: number;
}

/** Deeper than anybody writes. */
export const DEEPEST = 24;

const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["$(", ")"],
  ["@(", ")"],
  ["{", "}"],
  ["@{", "}"],
  ["[", "]"],
]);

/** The words of a script, with its brackets paired. */
export function codeOf(text: string, tokens: readonly Token[]): Code<Token> {
  return new Code(text, tokens, CLOSED_BY);
}

/** The first token from an index on, and before `end`, that is no line end. */
export function skipNewlines({ tokens }: Code<Token>, index: number, end = tokens.length): number {
  let at = index;
  while (at < end && tokens[at]?.kind === "newline") at++;
  return at;
}
