/**
 * The second reader: an independent library reads the text too, and both trees must agree. Loaded lazily, off the
 * typing path; nothing else in this folder imports that library.
 */

import { XMLParser, XMLValidator } from "fast-xml-parser";
import { fail, succeed, type Result } from "../result.ts";
import type { SyntaxProblem, XmlDocument } from "./document.ts";
import { unescapeOnce } from "./escape.ts";
import { MAX_DEPTH } from "./grammar.ts";
import { indexLines, offsetAt } from "./lines.ts";
import { joinTexts, plainTreeOf, sortAttributes, type PlainElement, type PlainNode } from "./plainTree.ts";

/** Where and how the readers differ. */
export interface Disagreement {
  /** One sentence. */
  readonly message: string;
  /** Names as written, from the root down to the element that differs. */
  readonly path: readonly string[];
}

/** One node as the library gives it: one key that is the name, and `:@` for the attributes. */
type LibraryNode = Readonly<Record<string, unknown>>;

const TEXT = "#text";
const CDATA = "#cdata";
const COMMENT = "#comment";
const ATTRIBUTES = ":@";
const DECLARATION = "?xml";
const VERBATIM = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>/g;
const UNKNOWN_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);)/;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // References are resolved here, not there: it has its own limits and lets undefined ones pass.
  processEntities: false,
  textNodeName: TEXT,
  cdataPropName: CDATA,
  commentPropName: COMMENT,
  maxNestedTags: MAX_DEPTH,
  onDangerousProperty: (name: string) => name,
});

/** The text as the second reader understands it; a problem when it cannot read it. */
export function secondReading(text: string): Result<PlainElement, SyntaxProblem> {
  const problem = validate(text);
  if (problem !== null) return fail(problem);
  try {
    const nodes = parser.parse(withoutInstructionData(text)) as readonly LibraryNode[];
    return succeed(toPlainDocument(nodes));
  } catch (thrown) {
    return fail(unreadable(text, thrown instanceof Error ? thrown.message : String(thrown)));
  }
}

/** Whether the second reader reads in a document what the first one did; else the first difference. */
export function readersAgree(document: XmlDocument): Result<true, Disagreement> {
  const second = secondReading(document.text);
  if (!second.ok) return fail({ message: `The second reader refuses the text: ${second.error.message}`, path: [] });
  const difference = differenceOf(plainTreeOf(document), second.value, []);
  return difference === null ? succeed(true) : fail(difference);
}

function validate(text: string): SyntaxProblem | null {
  const markup = withoutVerbatim(text);
  if (markup.includes("<!DOCTYPE")) return unreadable(text, "A document type is not accepted.");
  if (UNKNOWN_REFERENCE.test(markup)) return unreadable(text, "A reference is not defined.");
  const result = XMLValidator.validate(withoutInstructionData(text));
  if (result === true) return null;
  const { msg, line, col } = result.err;
  const start = offsetAt(indexLines(text), line, col);
  return { code: "second-reader", message: msg, range: { start, end: Math.min(start + 1, text.length) } };
}

function unreadable(text: string, message: string): SyntaxProblem {
  return { code: "second-reader", message, range: { start: 0, end: text.length } };
}

/** The text without what holds neither markup nor references. */
function withoutVerbatim(text: string): string {
  return text.replace(VERBATIM, "");
}

/** The library looks for quotes in the data of instructions, which nothing here compares. Lines stay where they are. */
function withoutInstructionData(text: string): string {
  return text.replace(VERBATIM, (markup) => {
    if (!markup.startsWith("<?") || /^<\?xml\s/.test(markup)) return markup;
    const target = /^<\?[^\s?]*/.exec(markup)?.[0] ?? "<?";
    return target + markup.slice(target.length, -2).replace(/[^\r\n]/g, " ") + "?>";
  });
}

function toPlainDocument(nodes: readonly LibraryNode[]): PlainElement {
  const plain = toPlainNodes(nodes).filter((node) => !isBlankText(node));
  if (plain.filter(isElement).length !== 1) throw new Error("There is not exactly one outermost element.");
  return { name: "", attributes: [], nodes: plain };
}

function toPlainNodes(nodes: readonly LibraryNode[]): readonly PlainNode[] {
  return joinTexts(nodes.filter((node) => !(DECLARATION in node)).map(toPlainNode));
}

function toPlainNode(node: LibraryNode): PlainNode {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? "";
  const inner = node[name];
  if (name === TEXT) return { text: unescapeOnce(String(inner)).text };
  if (name === CDATA) return { text: verbatimOf(inner) };
  if (name === COMMENT) return { comment: verbatimOf(inner) };
  if (name.startsWith("?")) return { instruction: name.slice(1) };
  return { name, attributes: toPlainAttributes(node[ATTRIBUTES]), nodes: toPlainNodes(nodesOf(inner)) };
}

function verbatimOf(inner: unknown): string {
  return nodesOf(inner)
    .map((node) => String(node[TEXT] ?? ""))
    .join("");
}

function nodesOf(inner: unknown): readonly LibraryNode[] {
  return Array.isArray(inner) ? inner : [];
}

function toPlainAttributes(attributes: unknown): PlainElement["attributes"] {
  return sortAttributes(
    Object.entries(attributes ?? {}).map(([name, raw]) => [name, unescapeOnce(normalised(String(raw))).text]),
  );
}

function normalised(raw: string): string {
  return raw.replace(/\r\n|[\t\n\r]/g, " ");
}

function isElement(node: PlainNode): node is PlainElement {
  return "name" in node;
}

function isBlankText(node: PlainNode): boolean {
  return "text" in node && node.text.trim() === "";
}

function differenceOf(first: PlainElement, second: PlainElement, path: readonly string[]): Disagreement | null {
  if (first.name !== second.name) return { message: `One reader has ${first.name}, the other ${second.name}.`, path };
  const here = first.name === "" ? path : [...path, first.name];
  if (JSON.stringify(first.attributes) !== JSON.stringify(second.attributes)) {
    return { message: "The readers have different attributes.", path: here };
  }
  if (first.nodes.length !== second.nodes.length) {
    return { message: "The readers have different numbers of nodes.", path: here };
  }
  for (const [index, node] of first.nodes.entries()) {
    const difference = nodeDifference(node, second.nodes[index], here);
    if (difference !== null) return difference;
  }
  return null;
}

function nodeDifference(first: PlainNode, second: PlainNode | undefined, path: readonly string[]): Disagreement | null {
  if (second !== undefined && isElement(first) && isElement(second)) return differenceOf(first, second, path);
  if (JSON.stringify(first) === JSON.stringify(second)) return null;
  const message = `One reader has ${JSON.stringify(first)}, the other ${JSON.stringify(second)}.`;
  return { message, path };
}
