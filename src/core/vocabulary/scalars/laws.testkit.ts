import fc from "fast-check";
import { z } from "zod";
import { expect } from "vitest";
import type { Scalar } from "../spec.ts";

/** The laws of a scalar, over generated values: what is written reads back as itself, also with blanks around it. */
export function expectLaws<T>(scalar: Scalar<T>, values: fc.Arbitrary<T>): void {
  fc.assert(
    fc.property(values, (value) => {
      const written = z.encode(scalar.codec, value);
      expect(z.decode(scalar.codec, written)).toEqual(value);
      if (scalar.control !== "secret") expect(z.decode(scalar.codec, ` ${written}\n`)).toEqual(value);
    }),
  );
}

/** The sentence with which a scalar refuses a text; fails when it takes it. */
export function refusalOf(scalar: Scalar<unknown>, text: string): string {
  const decoded = z.safeDecode(scalar.codec, text);
  expect(decoded.success, `"${text}" decodes`).toBe(false);
  const message = decoded.error?.issues[0]?.message ?? "";
  expect(message, text).toMatch(/^[A-Z"].*\.$/);
  return message;
}

/** A text after reading and writing it. */
export function rewritten(scalar: Scalar<unknown>, text: string): string {
  return z.encode(scalar.codec, z.decode(scalar.codec, text));
}
