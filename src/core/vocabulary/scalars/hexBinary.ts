import { type Result, fail } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";
import { cleanDigits, digitsOf } from "./hexDigits.ts";

/** Bytes as lower-case hexadecimal digits, two for each (XML Schema `hexBinary`); blanks between them are tolerated. */
export const hexBinary: Scalar<string> = {
  codec: canonicalText(decode),
  says: "bytes as pairs of hexadecimal digits",
  control: "multiline",
  clean: cleanDigits,
};

function decode(text: string): Result<string, string> {
  const digits = digitsOf(text);
  if (!digits.ok) return digits;
  if (digits.value === "") return fail("At least one byte of two hexadecimal digits is expected.");
  return digits.value.length % 2 === 0 ? digits : fail("An even number of hexadecimal digits is expected, two a byte.");
}
