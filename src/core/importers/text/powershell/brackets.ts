import type { Token } from "./token.ts";

/** How the brackets of a script lie in one another, by the index of a token. */
export interface Brackets {
  /** The token that closes the bracket at a token; -1 for any other token, and for a bracket that nothing closes. */
  readonly closing: Int32Array;
  /** The innermost `{` around a token; -1 outside of all. */
  readonly block: Int32Array;
  /** The innermost bracket of any kind around a token; -1 outside of all. */
  readonly innermost: Int32Array;
}

const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["$(", ")"],
  ["@(", ")"],
  ["{", "}"],
  ["@{", "}"],
  ["[", "]"],
]);
const CLOSERS: ReadonlySet<string> = new Set(CLOSED_BY.values());

/** Pairs the brackets of a script; one that fits nothing is passed over. */
export function pairBrackets(tokens: readonly Token[]): Brackets {
  const closing = new Int32Array(tokens.length).fill(-1);
  const block = new Int32Array(tokens.length).fill(-1);
  const innermost = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  const blocks: number[] = [];
  tokens.forEach((token, index) => {
    const text = operatorOf(token);
    const last = open.at(-1) ?? -1;
    if (CLOSERS.has(text) && CLOSED_BY.get(operatorOf(tokens[last])) === text) {
      closing[last] = index;
      open.pop();
      if (blocks.at(-1) === last) blocks.pop();
    }
    block[index] = blocks.at(-1) ?? -1;
    innermost[index] = open.at(-1) ?? -1;
    if (CLOSED_BY.has(text)) open.push(index);
    if (text === "{") blocks.push(index);
  });
  return { closing, block, innermost };
}

/** The text of an operator; "" for any other token. */
export function operatorOf(token: Token | undefined): string {
  return token?.kind === "operator" ? token.text : "";
}
