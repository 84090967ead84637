import { z } from "zod";
import type { Result } from "../../result.ts";
import { textCodec } from "./textCodec.ts";

/** A codec for text that has one spelling: `decode` finds it, and only text in that spelling may be encoded. */
export function canonicalText(decode: (text: string) => Result<string, string>): z.ZodType<string, string> {
  const isCanonical = (value: string) => {
    const decoded = decode(value);
    return decoded.ok && decoded.value === value;
  };
  return textCodec(z.string(), decode, (value) => value, isCanonical);
}
