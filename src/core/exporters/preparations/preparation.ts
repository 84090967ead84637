import type { TextEdit, XmlDocument } from "../../xml/document.ts";

/** One thing that is done to the text of a profile: its edits, and a sentence for each kind of change. */
export type Preparation = (document: XmlDocument) => {
  readonly edits: readonly TextEdit[];
  readonly changes: readonly string[];
};
