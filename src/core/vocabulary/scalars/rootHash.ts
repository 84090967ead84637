import { z } from "zod";
import { type Result, fail } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { cleanDigits, digitsOf, inPairs } from "./hexDigits.ts";
import { textCodec } from "./textCodec.ts";

/** A SHA-256 or SHA-1 thumbprint as 64 or 40 lower-case digits, as TEAP takes them; written in pairs. */
export const rootHash: Scalar<string> = {
  codec: textCodec(z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/), decode, inPairs),
  says: "SHA-256 thumbprint of 64 hexadecimal digits, or SHA-1 of 40",
  control: "text",
  clean: cleanDigits,
};

function decode(text: string): Result<string, string> {
  const digits = digitsOf(text);
  if (!digits.ok || digits.value.length === 64 || digits.value.length === 40) return digits;
  return fail(`A thumbprint of 64 hexadecimal digits (SHA-256) is expected; this one has ${digits.value.length}.`);
}
