import { settingAt } from "../../src/core/vocabulary/settings.ts";
import { OWN_TEXT } from "../../src/core/vocabulary/spec.ts";
import type { XmlDocument } from "../../src/core/xml/document.ts";
import { parseXml } from "../../src/core/xml/parse.ts";
import { type PlainElement, type PlainNode, plainTreeOf } from "../../src/core/xml/plainTree.ts";

/** What one element or attribute of a text says. */
export interface Statement {
  /** "NativeProfile/Servers": local names below the root. */
  readonly path: string;
  readonly value: string;
}

/**
 * All that a text says, in its order, without layout; elements that only hold other nodes, or attributes, say nothing
 * themselves.
 */
export function statementsOf(text: string): readonly Statement[] {
  const [root] = plainTreeOf(parsed(text)).nodes.filter(isElement);
  return root === undefined ? [] : root.nodes.filter(isElement).flatMap((element) => statementsBelow(element, ""));
}

/** What `after` says and `before` does not. */
export function added(before: readonly Statement[], after: readonly Statement[]): readonly Statement[] {
  const left = before.map(keyOf);
  return after.filter((statement) => {
    const at = left.indexOf(keyOf(statement));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function parsed(text: string): XmlDocument {
  const document = parseXml(text);
  if (!document.ok) throw new Error(`The page holds broken XML: ${document.error.message}\n${text}`);
  return document.value;
}

function statementsBelow(element: PlainElement, prefix: string): readonly Statement[] {
  const path = prefix + localName(element.name);
  const attributes = element.attributes
    .filter(([name]) => !name.startsWith("xmlns"))
    .map(([name, value]) => ({ path: `${path}/@${localName(name)}`, value }));
  return [...attributes, ...contentOf(element, path).filter(({ value }) => value !== "" || attributes.length === 0)];
}

function contentOf({ nodes }: PlainElement, path: string): readonly Statement[] {
  const elements = nodes.filter(isElement);
  if (elements.length > 0 || nodes.some((node) => "comment" in node))
    return elements.flatMap((element) => statementsBelow(element, `${path}/`));
  return [{ path: ownPath(path), value: nodes.map((node) => ("text" in node ? node.text : "")).join("") }];
}

/** Text beside attributes is a setting of its own. */
function ownPath(path: string): string {
  return settingAt([...path.split("/"), OWN_TEXT]) === null ? path : `${path}/${OWN_TEXT}`;
}

function isElement(node: PlainNode): node is PlainElement {
  return "name" in node;
}

function localName(name: string): string {
  return name.replace(/^.*:/, "");
}

function keyOf({ path, value }: Statement): string {
  return `${path}=${value}`;
}
