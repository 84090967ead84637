import type { Unwrapped } from "../importer.ts";
import type { Source } from "../source.ts";
import { linePlaces } from "./linePlaces.ts";

/** One wrapping around all of a text taken off. */
export function unwrapWhole(text: string, source: Source, how: string): Unwrapped {
  const where = linePlaces(text)({ start: 0, end: text.trimEnd().length });
  return { parts: [{ source, where, how }], finds: [], remarks: [] };
}
