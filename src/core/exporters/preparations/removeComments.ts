import { counted } from "../../phrases.ts";
import type { Range, TextEdit, XmlDocument, XmlElement } from "../../xml/document.ts";
import { removalOf } from "../../xml/removal.ts";
import { nodesOf } from "../nodesOf.ts";
import type { Preparation } from "./preparation.ts";

/** Removes every comment, with its line where nothing else stands on it: Windows returns none. */
export const removeComments: Preparation = (document) => {
  const comments = [...nodesOf(document)].filter(({ node }) => node.kind === "comment");
  const free = comments.filter(({ parent }) => parent === null || !saysText(parent)).map(({ range }) => range);
  const inText = comments.filter(({ parent }) => parent !== null && saysText(parent)).map(({ range }) => range);
  const edits: readonly TextEdit[] = [
    ...runsOf(document, free).map((range) => removalOf(document.text, range)),
    ...inText.map((range) => ({ range, text: "" })),
  ];
  const count = counted(comments.length, "comment is", "comments are");
  return {
    edits: edits.toSorted((a, b) => a.range.start - b.range.start),
    changes: comments.length === 0 ? [] : [`${count} left out.`],
  };
};

/** Beside words, blanks belong to the value and stay. */
function saysText({ nodes }: XmlElement): boolean {
  return nodes.some((node) => node.kind === "cdata" || (node.kind === "text" && node.value.trim() !== ""));
}

/** Comments with nothing but blanks between them, as one range each, so that their removals do not overlap. */
function runsOf({ text }: XmlDocument, ranges: readonly Range[]): readonly Range[] {
  const runs: Range[] = [];
  for (const range of ranges) {
    const last = runs.at(-1);
    const isNext = last !== undefined && text.slice(last.end, range.start).trim() === "";
    if (isNext) runs[runs.length - 1] = { start: last.start, end: range.end };
    else runs.push(range);
  }
  return runs;
}
