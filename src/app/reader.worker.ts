/** What takes long on large texts, away from the page: reading twice, and all that needs the importers. */
import { importers } from "../core/importers/index.ts";
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
  /** Everything that can be opened, one sentence each. */
  readonly forms: { readonly about: null; readonly answer: readonly string[] };
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
  postMessage({ id: data.id, answer: answerTo(data) } satisfies Reply);
});

function answerTo(question: Question): Reply["answer"] {
  switch (question.kind) {
    case "readTwice":
      return disagreementOn(question.about);
    case "open":
      return opened(question.about);
    case "forms":
      return importers.map(({ summary }) => summary);
  }
}

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
