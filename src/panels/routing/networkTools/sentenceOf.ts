import { capitalized } from "../../../core/phrases.ts";

/** Parts as one sentence: "Adds 2 routes, removes 1."; what is false is left out. */
export function sentenceOf(parts: readonly (string | false)[]): string {
  const words = parts.filter((part) => part !== false).join(", ");
  return `${capitalized(words)}.`;
}
