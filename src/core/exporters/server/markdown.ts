/** Notes for people, as Markdown that also reads well as plain text. */
import { markdownText } from "../channels/markdown.ts";

export interface NoteSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * A heading, a paragraph, and sections of list items. The title is text, all else is Markdown already. Line ends of
 * Windows: it opens in Notepad.
 */
export function printNotes(title: string, intro: string, sections: readonly NoteSection[]): string {
  const parts = [
    `# ${markdownText(title)}`,
    intro,
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .map((section) => [`## ${section.title}`, "", ...section.lines.map((line) => `- ${line}`)].join("\n")),
  ];
  return `${parts.join("\n\n")}\n`.replaceAll("\n", "\r\n");
}
