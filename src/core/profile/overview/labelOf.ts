import type { Asked, Place } from "./draft.ts";
import type { Leaf } from "../../vocabulary/spec.ts";

/** What people call the value at a place: the label that menus show for it; null when there is none. */
export function labelOf(asked: Asked, place: Place<Leaf<string>>): string | null {
  const value = asked.value(place);
  if (value === undefined) return null;
  return place.spec.scalar.suggestions?.find(({ text }) => text === value)?.label ?? value;
}

/** A label or title within a sentence: its first letter is small, unless it begins an abbreviation such as DNS or L2TP. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z ]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
