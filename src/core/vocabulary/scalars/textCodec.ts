import { z } from "zod";
import type { Result } from "../../result.ts";

/**
 * A codec between XML text and a value. `decode` answers with the value, or with one sentence saying what is expected;
 * `value` guards what may be encoded.
 */
export function textCodec<T>(
  value: z.ZodType<T, T>,
  decode: (text: string) => Result<T, string>,
  encode: (value: T) => string,
): z.ZodType<T, string> {
  return z.codec(z.string(), value, {
    decode(text, context) {
      const result = decode(text);
      if (result.ok) return result.value;
      context.issues.push({ code: "custom", input: text, message: result.error });
      return z.NEVER;
    },
    encode,
  });
}
