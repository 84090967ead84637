/** Reads a text with both XML readers, away from the page, and answers what they read differently. */
import { parseXml } from "../core/xml/parse.ts";
import { readersAgree } from "../core/xml/secondReader.ts";

export interface Question {
  readonly id: number;
  readonly text: string;
}

export interface Answer {
  readonly id: number;
  /** The first difference as a sentence; null when both readers agree, or when the text is not well-formed. */
  readonly disagreement: string | null;
}

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  postMessage({ id: data.id, disagreement: disagreementOn(data.text) } satisfies Answer);
});

function disagreementOn(text: string): string | null {
  const parsed = parseXml(text);
  if (!parsed.ok) return null;
  const agreement = readersAgree(parsed.value);
  return agreement.ok ? null : agreement.error.message;
}
