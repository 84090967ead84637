/** `<?fill-in …?>`: the instruction that stands where a person still has to supply something. */
import type { XmlNode } from "./document.ts";

const TARGET = "fill-in";
/** As markup, and as it stands in XML that is escaped. */
const WRITTEN = /(?:<|&lt;)\?fill-in\b([\s\S]*?)\?(?:>|&gt;)/g;

/** The instruction that asks a question. */
export function fillIn(question: string): string {
  return `<?${TARGET} ${question}?>`;
}

/** The question of a node, as written; null when it asks none. */
export function questionOf(node: XmlNode): string | null {
  return node.kind === "instruction" && node.target === TARGET ? node.value : null;
}

/** The questions in a text, in order, also those of XML that stands in it escaped. */
export function questionsIn(text: string): readonly string[] {
  return [...text.matchAll(WRITTEN)].map(([, question = ""]) => question.trim());
}
