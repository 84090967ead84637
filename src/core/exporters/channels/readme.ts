import { madeFrom, titleOf } from "../about.ts";
import { exportedFile } from "../exportedFile.ts";
import type { CardRow, Export, ExportedFile, ExportJob } from "../exporter.ts";
import { markdownCode, markdownText } from "./markdown.ts";

/** What the README of an archive says, as a small tree; parts that are empty are left out. */
export interface Readme {
  readonly title: string;
  readonly opening: readonly string[];
  readonly sections: readonly Section[];
}

export type Section =
  | { readonly kind: "steps" | "list"; readonly title: string; readonly sentences: readonly string[] }
  | { readonly kind: "values"; readonly title: string; readonly rows: readonly CardRow[] };

/** The README of an archive that holds a profile in one form, such as "as a Win32 app". */
export function readmeOf(job: ExportJob, form: string, said: Said): ExportedFile {
  return readmeFile({
    title: `${titleOf(job)} ${form}`,
    opening: [`${madeFrom(job)}.`],
    sections: sectionsOf(said),
  });
}

type Said = Omit<Export, "files" | "profileXml">;

/** Its values, its steps, and what to know of it. */
function sectionsOf({ card, steps, changes, losses, notes }: Said): readonly Section[] {
  return [
    { kind: "steps", title: "What to do", sentences: steps },
    { kind: "values", title: "Values to enter", rows: card },
    { kind: "list", title: "What this way of delivery leaves out", sentences: losses },
    { kind: "list", title: "What differs from the text as written", sentences: changes },
    { kind: "list", title: "What to know", sentences: notes },
  ];
}

/** The README as Markdown with CRLF: Notepad of every Windows shows it in lines. */
export function readmeFile({ title, opening, sections }: Readme): ExportedFile {
  const blocks = [
    `# ${markdownText(title)}`,
    ...opening.map(markdownText),
    ...sections.map(print).filter((block) => block !== ""),
  ];
  return exportedFile("README.md", "text/markdown", `${blocks.join("\r\n\r\n")}\r\n`);
}

function print(section: Section): string {
  const lines = section.kind === "values" ? section.rows.map(row) : section.sentences.map(item(section.kind));
  return lines.length === 0 ? "" : [`## ${markdownText(section.title)}`, "", ...lines].join("\r\n");
}

function row({ label, value }: CardRow): string {
  return `- ${markdownText(label)}: ${markdownCode(value)}`;
}

function item(kind: "steps" | "list"): (sentence: string, index: number) => string {
  return (sentence, index) => `${kind === "steps" ? `${index + 1}.` : "-"} ${markdownText(sentence)}`;
}
