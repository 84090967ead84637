/** What can be done to the text as a whole. None of it changes what the profile says. */
import type { TextEdit, XmlDocument } from "../xml/document.ts";
import { arrange } from "./arrange.ts";
import { format } from "./format.ts";

export interface TextCommand {
  readonly id: string;
  /** As a menu says it, and the name of the step in the history. */
  readonly title: string;
  /** What it does: one sentence. */
  readonly does: string;
  /** None when the text is so already. */
  readonly edits: (document: XmlDocument) => readonly TextEdit[];
}

export const TEXT_COMMANDS: readonly TextCommand[] = [
  {
    id: "format",
    title: "Format",
    does: "Puts each element on a line of its own, indented by its depth.",
    edits: format,
  },
  {
    id: "windows-order",
    title: "Put in Windows order",
    does: "Orders elements as Windows returns them, which Intune on Windows 11 is reported to need.",
    edits: (document) => arrange(document, "windows").edits,
  },
  {
    id: "schema-order",
    title: "Put in schema order",
    does: "Orders elements as the schema that Microsoft publishes has them.",
    edits: (document) => arrange(document, "schema").edits,
  },
];
