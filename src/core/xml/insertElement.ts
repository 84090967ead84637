import { commentAbove, commentBehind } from "./comments.ts";
import type { Place, TextEdit, XmlDocument, XmlNode } from "./document.ts";
import { endOf, indentAt, isFirstOnLine, isWrittenInline, layoutOf, startOf, type Layout } from "./layout.ts";
import { adaptLineEnds } from "./lines.ts";
import { absolute, lastChildOf, lastNodesOf } from "./place.ts";
import { openElement } from "./replaceContent.ts";

/** Where among a parent's children a new one goes. */
export type InsertPosition = { readonly after: Place } | { readonly before: Place } | "end";

/** XML to insert, or a function that writes it for the layout it gets (its first line is indented already). */
export type Insertable = string | ((layout: Layout) => string);

const IN_ONE_LINE: Layout = { indent: "", unit: "", lineEnd: "" };

/**
 * Inserts XML as a child of `parent`, set like its siblings: on a line of its own with their indentation, or on the
 * same line where the parent is written in one. `<Parent/>` is opened.
 */
export function insertElement(
  document: XmlDocument,
  parent: Place,
  position: InsertPosition,
  xml: Insertable,
): readonly TextEdit[] {
  if (position !== "end" && "after" in position) return insertAfter(document, position.after, xml);
  if (position !== "end") return insertBefore(document, position.before, xml);
  const last = lastChildOf(document, parent);
  return last === null ? insertOnly(document, parent, xml) : insertAfter(document, last, xml);
}

/** Inserts XML behind an element and the comment on its line. */
export function insertAfter(document: XmlDocument, sibling: Place, xml: Insertable): readonly TextEdit[] {
  const layout = layoutBeside(document, sibling);
  const at = commentBehind(document, sibling)?.range.end ?? endOf(sibling);
  return [insertionAt(at, layout.lineEnd + layout.indent + written(xml, layout))];
}

/** Inserts XML before an element and the comment above it. */
export function insertBefore(document: XmlDocument, sibling: Place, xml: Insertable): readonly TextEdit[] {
  const layout = layoutBeside(document, sibling);
  const at = commentAbove(document, sibling)?.range.start ?? startOf(sibling);
  return [insertionAt(at, written(xml, layout) + layout.lineEnd + layout.indent)];
}

/** How an element beside another is set: on lines of its own only if that one begins its line. */
function layoutBeside(document: XmlDocument, sibling: Place): Layout {
  const first = commentAbove(document, sibling)?.range.start ?? startOf(sibling);
  return isFirstOnLine(document.text, first) ? layoutOf(document, sibling) : IN_ONE_LINE;
}

/** Inserts the first child of an element, behind whatever comments or text it holds. */
function insertOnly(document: XmlDocument, parent: Place, xml: Insertable): readonly TextEdit[] {
  const { content } = parent.element;
  const outer = isWrittenInline(document, parent) ? IN_ONE_LINE : layoutOf(document, parent);
  const inner = { ...outer, indent: outer.indent + outer.unit };
  const before = inner.lineEnd + inner.indent + written(xml, inner);
  if (content === null) return openElement(document, parent, before + outer.lineEnd + outer.indent);
  const { nodes, base } = lastNodesOf(document, parent);
  const last = nodes.findLast((node) => node.kind !== "text" || node.value.trim() !== "");
  if (last !== undefined)
    return insertBehindNode(document, { kind: last.kind, end: base + last.range.end }, inner, xml);
  return [{ range: absolute(parent, content), text: before + outer.lineEnd + outer.indent }];
}

/**
 * Behind a comment that begins its line, the comment's indentation is that of the children. An empty line keeps the
 * comment its own: directly above the new element, it would belong to that.
 */
function insertBehindNode(
  document: XmlDocument,
  { kind, end }: { readonly kind: XmlNode["kind"]; readonly end: number },
  inner: Layout,
  xml: Insertable,
): readonly TextEdit[] {
  const indent = indentAt(document.text, end);
  const layout = inner.lineEnd === "" ? inner : { ...inner, indent: indent === "" ? inner.indent : indent };
  const gap = kind === "comment" ? layout.lineEnd : "";
  return [insertionAt(end, gap + layout.lineEnd + layout.indent + written(xml, layout))];
}

function written(xml: Insertable, layout: Layout): string {
  if (typeof xml !== "string") return xml(layout);
  return layout.lineEnd === "" ? xml : adaptLineEnds(xml, layout.lineEnd);
}

function insertionAt(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}
