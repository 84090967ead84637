import type { Range } from "../../../xml/document.ts";
import type { Template } from "../template.ts";

/** A word of PowerShell, as far as strings and what is done with them need it. */
export type Token = StringToken | PlainToken;

/** A string, with its quotes. */
export interface StringToken extends Range {
  readonly kind: "string";
  readonly quote: "single" | "double" | "singleHere" | "doubleHere";
  readonly template: Template;
}

/** Any other word. */
export interface PlainToken extends Range {
  readonly kind: "variable" | "word" | "number" | "operator" | "newline";
  /** In lower case; a variable without `$` and braces. */
  readonly text: string;
}
