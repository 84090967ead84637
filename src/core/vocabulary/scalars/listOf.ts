import { z } from "zod";
import { type Result, fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";
import { textCodec } from "./textCodec.ts";

interface ListWords {
  /** The format as a noun phrase: "DNS suffixes separated by commas". */
  readonly says: string;
  /** What stands between two items in the XML. */
  readonly separator?: string;
  /** Where a written list is cut, when sources disagree about the separator; else at `separator` only. */
  readonly readAt?: RegExp;
  /** Where pasted text is cut into items; commas, semicolons, tabs and line ends unless told. */
  readonly cutPastedAt?: RegExp;
}

/**
 * Items with a separator between them. Blanks around an item are tolerated when reading and never written, because
 * Windows mis-reads some lists that hold them. An empty list has no text: its element is left out.
 */
export function listOf<T>(item: Scalar<T>, words: ListWords): Scalar<readonly T[]> {
  const { says, separator = ",", readAt = separator, cutPastedAt = /[,;\t\r\n]+/ } = words;
  const parts = (text: string) => text.split(readAt).map((part) => part.trim());
  return {
    codec: textCodec<readonly T[]>(
      z.custom<readonly T[]>((value) => Array.isArray(value) && isWritable(item, value)),
      (text) => decodeItems(item, parts(text)),
      (values) => values.map((value) => z.encode(item.codec, value)).join(separator),
    ),
    says,
    control: "tokens",
    ...(item.suggestions && { suggestions: item.suggestions }),
    clean: (pasted) => cleanItems(item, pasted.split(cutPastedAt), separator),
    list: { item, separator },
  };
}

function isWritable<T>(item: Scalar<T>, values: readonly T[]): boolean {
  return values.length > 0 && values.every((value) => z.safeEncode(item.codec, value).success);
}

function decodeItems<T>(item: Scalar<T>, parts: readonly string[]): Result<readonly T[], string> {
  if (parts.length === 1 && parts[0] === "") return fail("At least one entry is expected.");
  const values: T[] = [];
  for (const [index, part] of parts.entries()) {
    if (part === "") return fail(`Entry ${index + 1} of the list is empty.`);
    const decoded = z.safeDecode(item.codec, part);
    if (!decoded.success) return fail(`Entry ${index + 1} ("${part}") does not fit. ${firstMessage(decoded.error)}`);
    values.push(decoded.data);
  }
  return succeed(values);
}

function firstMessage(error: z.ZodError): string {
  return error.issues[0]?.message ?? "It cannot be read.";
}

function cleanItems<T>(item: Scalar<T>, parts: readonly string[], separator: string): { text: string; note?: string } {
  const clean = item.clean ?? removeHiddenCharacters;
  const cleaned = parts.map((part) => clean(part.trim())).filter(({ text }) => text !== "");
  const notes = [...new Set(cleaned.flatMap(({ note }) => note ?? []))];
  const text = cleaned.map((part) => part.text).join(separator);
  return notes.length === 0 ? { text } : { text, note: notes.join(" ") };
}
