import { succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";

/** Text without blanks around it that may also be empty: Windows writes the element empty when it has nothing to say. */
export function optionalText(says: string): Scalar<string> {
  return {
    codec: canonicalText((text) => succeed(text.trim())),
    says,
    control: "text",
    clean: removeHiddenCharacters,
  };
}
