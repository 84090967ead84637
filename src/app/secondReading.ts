/** The page's side of the second reader: asks its worker, one question at a time or many. */
import workerUrl from "./secondReader.worker.ts?worker&url";
import type { Answer, Question } from "./secondReader.worker.ts";

interface ScriptUrls {
  readonly createScriptURL: (url: string) => string;
}

/** The one address from which this worker may start. */
const ours: ScriptUrls = {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError("Only the second reader's own worker may be started.");
    return url;
  },
};
const { trustedTypes } = globalThis as {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptUrls) => ScriptUrls };
};
const scripts = trustedTypes?.createPolicy("second-reader", ours) ?? ours;

const worker = new Worker(scripts.createScriptURL(workerUrl), { type: "module" });
const waiting = new Map<number, (disagreement: string | null) => void>();
let asked = 0;

worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
  waiting.get(data.id)?.(data.disagreement);
  waiting.delete(data.id);
});

/** What a second, independent reader reads differently in a text: a sentence, or null when both agree. */
export function disagreementOn(text: string): Promise<string | null> {
  const question: Question = { id: asked++, text };
  return new Promise((resolve) => {
    waiting.set(question.id, resolve);
    worker.postMessage(question);
  });
}
