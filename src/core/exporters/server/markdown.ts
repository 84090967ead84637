/** Notes for people, as Markdown that also reads well as plain text. */

export interface NoteSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A heading, a paragraph, and sections of list items. Line ends of Windows: it opens in Notepad. */
export function printNotes(title: string, intro: string, sections: readonly NoteSection[]): string {
  const parts = [
    `# ${title}`,
    intro,
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .map((section) => [`## ${section.title}`, "", ...section.lines.map((line) => `- ${line}`)].join("\n")),
  ];
  return `${parts.join("\n\n")}\n`.replaceAll("\n", "\r\n");
}

/** A value as code in Markdown, whatever it holds: on one line, between more backticks than it has in a row. */
export function code(value: string): string {
  const flat = value.replace(/\s+/g, " ");
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = flat.startsWith("`") || flat.endsWith("`") ? " " : "";
  return `${fence}${padding}${flat}${padding}${fence}`;
}
