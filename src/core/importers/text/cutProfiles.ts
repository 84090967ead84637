import type { Range } from "../../xml/document.ts";
import { MOST_FINDS } from "../limits.ts";
import { type ProfileSpan, profileSpans } from "./profileSpans.ts";

/** A profile, or an EAP configuration, as it stands in a text. */
export interface Cut extends Range {
  readonly text: string;
  readonly root: ProfileSpan["root"];
  readonly isClosed: boolean;
}

/**
 * Takes profiles out of a text, at most one more than the door lets in. Blanks around the only one are kept, since they
 * are part of what was written.
 */
export function cutProfiles(text: string): readonly Cut[] {
  const spans = profileSpans(text);
  const [only] = spans;
  if (only !== undefined && spans.length === 1 && isAllOf(text, only)) {
    return [{ ...only, start: 0, end: text.length, text }];
  }
  return spans.slice(0, MOST_FINDS + 1).map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
}

/** Whether nothing but blanks stands around a range. */
function isAllOf(text: string, { start, end }: Range): boolean {
  return text.slice(0, start).trim() === "" && text.slice(end).trim() === "";
}
