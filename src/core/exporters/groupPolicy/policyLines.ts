import type { XmlElement } from "../../xml/document.ts";
import { toLf } from "../../xml/lines.ts";
import { DECLARATION_REMOVED, withoutDeclaration } from "../declaration.ts";
import { documentOf } from "../documentOf.ts";
import type { ExportJob } from "../exporter.ts";
import { nodesOf } from "../nodesOf.ts";

/** A ProfileXML as the strings of a list in the registry. */
export interface PolicyLines {
  /** None is blank; joined with LF they are the text that arrives. */
  readonly lines: readonly string[];
  /** What differs from the text as written, one sentence each. */
  readonly changes: readonly string[];
  readonly notes: readonly string[];
}

/** What a line may be long in the editor of policies: 1023 characters are reported, so there is some room left. */
const LONGEST_LINE = 1000;

/**
 * A profile line by line. Blank lines are left out, because an empty string ends a list for many programs; lines that
 * are too long for the editor of policies are broken between elements, where blanks mean nothing.
 */
export function policyLines(job: ExportJob): PolicyLines {
  const { text } = job;
  const broken = breakLongLines(job);
  const whole = toLf(withoutDeclaration(broken));
  const all = whole.replace(/\n$/, "").split("\n");
  const lines = all.filter((line) => line.trim() !== "");
  return {
    lines,
    changes: [
      ...(withoutDeclaration(text) === text ? [] : [DECLARATION_REMOVED]),
      ...(text.includes("\r") ? ["Lines end with LF: the text is kept line by line, and put together with LF."] : []),
      ...(lines.length === all.length ? [] : ["Blank lines are left out: an empty string would end the list."]),
      ...(broken === text ? [] : [`Lines of more than ${LONGEST_LINE} characters are broken between elements.`]),
    ],
    notes: lines.some((line) => line.length > LONGEST_LINE) ? [STILL_LONG] : [],
  };
}

const STILL_LONG =
  `A line has more than ${LONGEST_LINE} characters and cannot be broken. The Group Policy editor is reported to cut ` +
  "such lines off: do not change the setting there.";

function breakLongLines(job: ExportJob): string {
  const { text } = job;
  const places = [...placesBetweenElements(job)].sort((one, other) => one - other);
  let result = "";
  let done = 0;
  for (const { start, end } of longLines(text)) {
    for (const place of places.filter((offset) => offset > start && offset < end)) {
      result += `${text.slice(done, place)}\n`;
      done = place;
    }
  }
  return result + text.slice(done);
}

function longLines(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.length > LONGEST_LINE)
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

/** Where tags begin in elements that hold nothing but elements. */
function* placesBetweenElements(job: ExportJob): Generator<number> {
  const document = documentOf(job);
  yield document.root.content?.end ?? document.root.range.end;
  for (const { node, range, parent } of nodesOf(document)) {
    if (node.kind !== "element") continue;
    if (parent === document.root) yield range.start;
    yield* placesWithin(node, range.start - node.range.start);
  }
}

function* placesWithin(element: XmlElement, base: number): Generator<number> {
  const children = element.nodes.filter((node) => node.kind === "element");
  const hasText = element.nodes.some(
    (node) => node.kind === "cdata" || (node.kind === "text" && node.value.trim() !== ""),
  );
  if (children.length === 0 || hasText) return;
  for (const { range } of children) yield base + range.start;
  yield base + (element.content?.end ?? element.range.end);
}
