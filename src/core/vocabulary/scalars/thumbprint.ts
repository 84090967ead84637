import { z } from "zod";
import { type Result, fail } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";
import { cleanDigits, digitsOf, inPairs } from "./hexDigits.ts";
import { textCodec } from "./textCodec.ts";

const SHA1_DIGITS = 40;
const SHA256_DIGITS = 64;

const says = "SHA-1 thumbprint of 40 hexadecimal digits";

/** A SHA-1 thumbprint as 40 lower-case digits; written as EAP configurations are: pairs with one blank between. */
export const thumbprint: Scalar<string> = {
  codec: textCodec(z.string().regex(/^[0-9a-f]{40}$/), decode, inPairs),
  says,
  control: "text",
  clean: cleanDigits,
};

/** The same value, written without blanks, as DeviceCompliance/Sso/IssuerHash wants it. */
export const compactThumbprint: Scalar<string> = {
  codec: canonicalText(decode),
  says,
  control: "text",
  clean: cleanDigits,
};

function decode(text: string): Result<string, string> {
  const digits = digitsOf(text);
  const length = digits.ok ? digits.value.length : SHA1_DIGITS;
  if (length === SHA1_DIGITS) return digits;
  if (length === SHA256_DIGITS) return fail("This looks like SHA-256; the SHA-1 thumbprint of 40 digits is expected.");
  return fail(`A thumbprint of 40 hexadecimal digits is expected; this one has ${length}.`);
}
