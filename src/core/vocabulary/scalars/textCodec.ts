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
  /** Whether a value may be encoded, for what `value` would be too slow to tell each time something is read. */
  isWritable: (value: T) => boolean = () => true,
): z.ZodType<T, string> {
  return z.codec(z.string(), value, {
    decode(text, context) {
      const result = decode(text);
      if (result.ok) return result.value;
      context.issues.push({ code: "custom", input: text, message: result.error });
      return z.NEVER;
    },
    encode(written, context) {
      if (isWritable(written)) return encode(written);
      context.issues.push({ code: "custom", input: written, message: "The value has another spelling." });
      return z.NEVER;
    },
  });
}
