/** What takes long on large texts, away from the page: reading twice, and taking apart what was brought. */
import type { Opening } from "../core/importers/open.ts";
import { openSource } from "../core/importers/open.ts";
import type { Source } from "../core/importers/source.ts";
import { parseXml } from "../core/xml/parse.ts";
import { readersAgree } from "../core/xml/secondReader.ts";

/** What the worker can be asked, with the answer to each. */
export interface Answers {
  /** The first difference as a sentence; null when both readers agree, or when the text is not well-formed. */
  readonly readTwice: { readonly about: string; readonly answer: string | null };
  readonly open: { readonly about: Source; readonly answer: Opening };
}

export type Question = {
  readonly [Kind in keyof Answers]: {
    readonly id: number;
    readonly kind: Kind;
    readonly about: Answers[Kind]["about"];
  };
}[keyof Answers];

export interface Reply {
  readonly id: number;
  readonly answer: Answers[keyof Answers]["answer"];
}

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const answer = data.kind === "open" ? opened(data.about) : disagreementOn(data.about);
  postMessage({ id: data.id, answer } satisfies Reply);
});

function disagreementOn(text: string): string | null {
  const parsed = parseXml(text);
  if (!parsed.ok) return null;
  const agreement = readersAgree(parsed.value);
  return agreement.ok ? null : agreement.error.message;
}

/** A mistake of ours must not leave a person waiting. */
function opened(source: Source): Opening {
  try {
    return openSource(source);
  } catch (error) {
    reportError(error);
    const text = "The designer made a mistake while it read this. Nothing was changed.";
    return { finds: [], remarks: [{ kind: "refused", where: "", text, trail: [] }], form: null };
  }
}
