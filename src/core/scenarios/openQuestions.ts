import type { XmlDocument } from "../xml/document.ts";

const COMMENT = /<!--[\s\S]*?-->/g;
/** As markup, and as it stands in an escaped island. */
const QUESTION = /(?:<|&lt;)\?fill-in\s+([\s\S]*?)\s*\?(?:>|&gt;)/g;

/** The questions that a profile leaves open, in the order of the text: what stands in its `<?fill-in …?>` instructions. */
export function openQuestions({ text }: Pick<XmlDocument, "text">): readonly string[] {
  return [...text.replace(COMMENT, "").matchAll(QUESTION)].map(([, question = ""]) => question);
}
