import type { Range } from "../../xml/document.ts";
import type { Template } from "./template.ts";

/** A text that a program holds, as it would be when the program runs, with where it stands in the program. */
export interface Literal extends Range {
  readonly template: Template;
  /** How it is written: "a single-quoted string". */
  readonly how: string;
  /** The variable that it is given to, as written. */
  readonly variable?: string;
  /** Where other texts stand that it was made of, such as the lines it was put together from. */
  readonly madeFrom?: readonly Range[];
  /** The variables whose values were put in already. */
  readonly filledIn?: readonly Named[];
  /** Remarks about it alone, made when a profile is found in it. */
  readonly notes: readonly string[];
}

/** A variable as written, and where it is given its value. */
export interface Named {
  readonly written: string;
  readonly start: number;
}
