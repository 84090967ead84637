import type { TextEdit, XmlDocument } from "../../xml/document.ts";

const WRONG = /https:\/\/www\.microsoft\.com\/provisioning\//g;

/** The edits that give Microsoft's provisioning namespaces the `http://` that Windows knows; none when they have it. */
export function correctedNamespaces({ text }: Pick<XmlDocument, "text">): readonly TextEdit[] {
  return [...text.matchAll(WRONG)].map(({ index }) => {
    const start = index + "http".length;
    return { range: { start, end: start + 1 }, text: "" };
  });
}
