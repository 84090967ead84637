import type { Range } from "../../../xml/document.ts";
import type { Template } from "../template.ts";

/** A word of C#, as far as strings and their concatenation need it. */
export type Token = StringToken | PlainToken;

/** A string, with its quotes. */
export interface StringToken extends Range {
  readonly kind: "string";
  /** "a verbatim string" and the like. */
  readonly how: string;
  readonly template: Template;
}

/** Any other word. */
export interface PlainToken extends Range {
  /** A word holds its members: `Environment.NewLine`. */
  readonly kind: "word" | "operator";
  readonly text: string;
}
