import { z } from "zod";
import { type Result, fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";
import { textCodec } from "./textCodec.ts";

const SHA1_DIGITS = 40;
const SHA256_DIGITS = 64;

const says = "SHA-1 thumbprint of 40 hexadecimal digits";

/** A SHA-1 thumbprint as 40 lower-case digits; written as EAP configurations are: pairs with one blank between. */
export const thumbprint: Scalar<string> = {
  codec: textCodec(z.string().regex(/^[0-9a-f]{40}$/), decode, (digits) => digits.replace(/..(?=.)/g, "$& ")),
  says,
  control: "text",
  clean,
};

/** The same value, written without blanks, as DeviceCompliance/Sso/IssuerHash wants it. */
export const compactThumbprint: Scalar<string> = {
  codec: canonicalText(decode),
  says,
  control: "text",
  clean,
};

function decode(text: string): Result<string, string> {
  const digits = text.replace(/[ \t\r\n]/g, "").toLowerCase();
  const { length } = digits;
  if (/[^0-9a-f]/.test(digits)) return fail("Only hexadecimal digits and blanks between them are expected.");
  if (length === SHA1_DIGITS) return succeed(digits);
  if (length === SHA256_DIGITS) return fail("This looks like SHA-256; the SHA-1 thumbprint of 40 digits is expected.");
  return fail(`A thumbprint of 40 hexadecimal digits is expected; this one has ${length}.`);
}

/** Thumbprints come from certificate windows (a hidden mark in front), scripts and scanners (colons, dashes). */
function clean(pasted: string) {
  const visible = removeHiddenCharacters(pasted);
  const text = visible.text.replace(/[:-]/g, "").toLowerCase();
  const separators = visible.text.length - text.length;
  const removed = separators === 0 ? "" : `Removed ${separators} ${separators === 1 ? "separator" : "separators"}.`;
  const note = [visible.note, removed].filter(Boolean).join(" ");
  return note === "" ? { text } : { text, note };
}
