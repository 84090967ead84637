import { z } from "zod";
import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";
import { textCodec } from "./textCodec.ts";

/** A whole decimal number within bounds, both included. */
export function integer(min: number, max: number): Scalar<number> {
  const says = `whole number from ${min} to ${max}`;
  return {
    codec: textCodec(z.int().min(min).max(max), (text) => decodeInteger(text, min, max, says), String),
    says,
    control: "number",
    clean: removeHiddenCharacters,
  };
}

function decodeInteger(text: string, min: number, max: number, says: string) {
  const digits = text.trim();
  const value = Number(digits);
  const fits = /^-?[0-9]+$/.test(digits) && value >= min && value <= max;
  return fits ? succeed(value === 0 ? 0 : value) : fail(`A ${says} is expected.`);
}
