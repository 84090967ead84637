import { z } from "zod";
import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { textCodec } from "./textCodec.ts";

/** `true` or `false`, in lower case as Windows needs it; `1` and `0` are read, and written as words. */
export const boolean: Scalar<boolean> = {
  codec: textCodec(z.boolean(), decodeBoolean, String),
  says: "true or false",
  control: "toggle",
  suggestions: [
    { text: "true", label: "Yes" },
    { text: "false", label: "No" },
  ],
  clean: (pasted) => ({ text: pasted.trim().toLowerCase() }),
};

/** Reads an XML Schema boolean; the sentence tells letter case apart from other mistakes. */
export function decodeBoolean(text: string) {
  const word = text.trim();
  if (word === "true" || word === "1") return succeed(true);
  if (word === "false" || word === "0") return succeed(false);
  const lower = word.toLowerCase();
  if (lower === "true" || lower === "false") return fail(`Windows needs "${lower}" in lower case.`);
  return fail(`Either "true" or "false" is expected.`);
}
