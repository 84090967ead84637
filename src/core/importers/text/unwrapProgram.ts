import type { Unwrapped } from "../importer.ts";
import { nothing } from "../remarks.ts";
import type { Setting } from "./constants.ts";
import type { Literal } from "./literal.ts";
import { piecesRefused } from "./piecesRefused.ts";
import { resolveLiterals } from "./resolveLiterals.ts";
import { unwrapLiterals } from "./unwrapLiterals.ts";

/** A program taken apart: the texts it holds, and the variables it sets. */
export interface Program {
  readonly literals: readonly Literal[];
  readonly settings: readonly Setting[];
}

/** The profiles in the strings of a program, or why it holds none; `what` it is called: "script". */
export function unwrapProgram(text: string, { literals, settings }: Program, what: string): Unwrapped {
  const resolved = resolveLiterals(text, literals, settings);
  const found = unwrapLiterals(text, resolved, { name: null, scope: null });
  if (found.parts.length + found.remarks.length > 0) return found;
  const why = piecesRefused(text, resolved, `The ${what}`) ?? nothing(`No profile stands in the ${what}.`);
  return { ...found, remarks: [why] };
}
