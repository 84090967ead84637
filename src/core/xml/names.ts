import { isNameStart } from "./characters.ts";

/** A name as written, and its two halves. */
export interface QualifiedName {
  readonly text: string;
  readonly prefix: string;
  readonly local: string;
  /** Whether its colons obey Namespaces in XML (production QName). */
  readonly isQualified: boolean;
}

const SLOTS = 256;

/**
 * The names met so far. A document repeats few names many times, so that one string serves all their elements;
 * asking with a hash spares cutting the name out of the text to look it up.
 */
export class NameTable {
  readonly #slots: (QualifiedName | undefined)[] = new Array(SLOTS).fill(undefined);

  /** The name between two offsets; `hash` must depend on its characters only. */
  nameAt(text: string, start: number, end: number, hash: number): QualifiedName {
    const slot = hash & (SLOTS - 1);
    const known = this.#slots[slot];
    if (known !== undefined && known.text.length === end - start && text.startsWith(known.text, start)) return known;
    const name = toQualifiedName(text.slice(start, end));
    this.#slots[slot] = name;
    return name;
  }
}

/** Splits a name at its colon. */
export function toQualifiedName(text: string): QualifiedName {
  const colon = text.indexOf(":");
  if (colon < 0) return { text, prefix: "", local: text, isQualified: true };
  const local = text.slice(colon + 1);
  const isQualified = colon > 0 && !local.includes(":") && startsName(local);
  return { text, prefix: text.slice(0, colon), local, isQualified };
}

function startsName(text: string): boolean {
  const code = text.charCodeAt(0);
  return isNameStart(code) || (code >= 0xd800 && code <= 0xdb7f);
}
