/** The page's side of the reader: asks its worker, one question at a time or many. */
import type { Opening } from "../core/importers/open.ts";
import type { Source } from "../core/importers/source.ts";
import workerUrl from "./reader.worker.ts?worker&url";
import type { Answers, Question, Reply } from "./reader.worker.ts";

interface ScriptUrls {
  readonly createScriptURL: (url: string) => string;
}

/** The one address from which this worker may start. */
const ours: ScriptUrls = {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError("Only the reader's own worker may be started.");
    return url;
  },
};
const { trustedTypes } = globalThis as {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptUrls) => ScriptUrls };
};
const scripts = trustedTypes?.createPolicy("reader", ours) ?? ours;

const worker = new Worker(scripts.createScriptURL(workerUrl), { type: "module" });
const waiting = new Map<number, (answer: never) => void>();
let asked = 0;

worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
  waiting.get(data.id)?.(data.answer as never);
  waiting.delete(data.id);
});

function ask<Kind extends keyof Answers>(kind: Kind, about: Answers[Kind]["about"]): Promise<Answers[Kind]["answer"]> {
  const question = { id: asked++, kind, about } as Question;
  return new Promise((resolve) => {
    waiting.set(question.id, resolve);
    worker.postMessage(question);
  });
}

/** What a second, independent reader reads differently in a text: a sentence, or null when both agree. */
export function disagreementOn(text: string): Promise<string | null> {
  return ask("readTwice", text);
}

/** What stands in a source. The page stays alive however long it takes. */
export function openAside(source: Source): Promise<Opening> {
  return ask("open", source);
}

/** Everything that can be opened, one sentence each. */
export function openableForms(): Promise<readonly string[]> {
  return ask("forms", null);
}
