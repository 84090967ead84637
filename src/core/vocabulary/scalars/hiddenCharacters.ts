import { counted } from "../../phrases.ts";

/** Characters that take no room: invisible, yet not nothing. */
export const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Blanks other than the one on the keyboard. */
export const UNUSUAL_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** What was meant by pasted text: without invisible characters, with plain blanks, and without blanks around it. */
export function removeHiddenCharacters(pasted: string): { readonly text: string; readonly note?: string } {
  const removed = pasted.match(HIDDEN)?.length ?? 0;
  const text = pasted.replace(HIDDEN, "").replace(UNUSUAL_BLANK, " ").trim();
  if (removed === 0) return { text };
  return { text, note: `Removed ${counted(removed, "hidden character", "hidden characters")}.` };
}
