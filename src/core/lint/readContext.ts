import { CONTEXT_KEYS, type Context, type ContextKey, QUESTIONS } from "./context.ts";

/** Takes what is an answer to a question out of anything, such as a saved file; the rest is left out. */
export function readContext(saved: unknown): Context {
  if (typeof saved !== "object" || saved === null) return {};
  const answers = CONTEXT_KEYS.map((key) => [key, (saved as Readonly<Record<string, unknown>>)[key]] as const);
  return Object.fromEntries(answers.filter(([key, value]) => isAnswer(key, value)));
}

/** Whether a value answers a question. */
export function isAnswer(key: ContextKey, value: unknown): boolean {
  const { answer } = QUESTIONS[key];
  switch (answer.kind) {
    case "flag":
      return typeof value === "boolean";
    case "choice":
      return answer.options.some((option) => option.value === value);
    case "text":
      return typeof value === "string" && value.trim() !== "" && answer.isValid(value);
  }
}
