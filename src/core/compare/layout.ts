import type { XmlDocument, XmlNode } from "../xml/document.ts";
import { rootNodesOf } from "../xml/place.ts";
import type { Layout } from "./comparison.ts";
import type { Meaning } from "./meaning.ts";
import { titleOf } from "./words.ts";

/** How two texts differ where they mean the same. */
export function layoutOf(
  before: { readonly document: XmlDocument; readonly meaning: Meaning | null },
  after: { readonly document: XmlDocument; readonly meaning: Meaning | null },
): Layout {
  const [was, is] = [commentsIn(before.document), commentsIn(after.document)];
  return {
    isSameText: before.document.text === after.document.text,
    commentsRemoved: missingFrom(is, was),
    commentsAdded: missingFrom(was, is),
    reordered: [...new Set(reorderedIn(before.meaning, after.meaning))],
  };
}

function commentsIn(document: XmlDocument): readonly string[] {
  const { prolog, epilog } = document;
  const comments: string[] = [];
  const waiting: XmlNode[] = [...prolog, ...rootNodesOf(document), ...epilog];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === "comment") comments.push(node.value.trim());
    if (node.kind === "element") for (const inner of node.nodes) waiting.push(inner);
  }
  return comments;
}

/** How many of `those` are not among `these`. */
function missingFrom(these: readonly string[], those: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of these) left.set(one, (left.get(one) ?? 0) + 1);
  return those.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  }).length;
}

function reorderedIn(before: Meaning | null, after: Meaning | null): readonly string[] {
  if (before === null || after === null || before.state !== "group" || after.state !== "group") return [];
  const order = (one: Meaning, other: Meaning) => [...one.parts.keys()].filter((name) => other.parts.has(name)).join();
  const here = order(before, after) === order(after, before) ? [] : [titleOf(before)];
  const below = [...before.parts].flatMap(([name, [part]]) => {
    const isSingle = part?.path.at(-1)?.index === undefined;
    return isSingle ? reorderedIn(part ?? null, after.parts.get(name)?.[0] ?? null) : [];
  });
  return [...here, ...below];
}
