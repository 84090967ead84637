import type { XmlDocument } from "../xml/document.ts";
import { questionsIn } from "../xml/fillIn.ts";

const COMMENT = /<!--[\s\S]*?-->/g;

/** The questions that a profile leaves open, in the order of the text: what stands in its `<?fill-in …?>` instructions. */
export function openQuestions({ text }: Pick<XmlDocument, "text">): readonly string[] {
  return questionsIn(text.replace(COMMENT, ""));
}
