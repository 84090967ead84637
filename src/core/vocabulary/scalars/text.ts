import { type Result, fail, succeed } from "../../result.ts";
import type { ControlKind, Scalar, Suggestion } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";

/** What a text must not be, and the sentence that says so. */
export interface Forbidden {
  readonly pattern: RegExp;
  readonly because: string;
}

interface TextWords {
  /** The format as a noun phrase: "DNS suffix". */
  readonly says: string;
  readonly control?: ControlKind;
  readonly suggestions?: readonly Suggestion[];
  readonly forbid?: readonly Forbidden[];
  readonly clean?: NonNullable<Scalar<string>["clean"]>;
}

/** Text without blanks around it, never empty; the first pattern in `forbid` that matches refuses it. */
export function text({ says, control = "text", suggestions, forbid = [], clean }: TextWords): Scalar<string> {
  return {
    codec: canonicalText((written) => decodeText(written.trim(), forbid)),
    says,
    control,
    ...(suggestions && { suggestions }),
    clean: clean ?? removeHiddenCharacters,
  };
}

function decodeText(value: string, forbid: readonly Forbidden[]): Result<string, string> {
  if (value === "") return fail("A value is expected; an empty element is not the same as none.");
  const broken = forbid.find(({ pattern }) => pattern.test(value));
  return broken === undefined ? succeed(value) : fail(broken.because);
}
