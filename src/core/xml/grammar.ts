/**
 * The productions of XML 1.0 that a document without DTD needs, one function each, from comment to element.
 * Each expects the scanner at its first character and leaves it behind its last one.
 */

import { isBlank, isPair, isPlain } from "./characters.ts";
import type {
  Range,
  XmlAttribute,
  XmlCData,
  XmlComment,
  XmlElement,
  XmlInstruction,
  XmlNode,
  XmlText,
} from "./document.ts";
import { lineNumberAt, toLf } from "./lines.ts";
import type { QualifiedName } from "./names.ts";
import {
  checkDeclaration,
  checkDuplicates,
  isDeclaration,
  namespaceOfAttribute,
  resolveElementName,
  scopeWithin,
  type RawAttribute,
  type Scope,
} from "./namespaces.ts";
import { consumeReference } from "./references.ts";
import type { Scanner } from "./scan.ts";

/** Elements in one another beyond this are refused. */
export const MAX_DEPTH = 256;

const TAB = 9;
const LF = 10;
const CR = 13;
const EXCLAMATION = 33;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS_THAN = 60;
const EQUALS = 61;
const GREATER_THAN = 62;
const QUESTION = 63;
const CLOSING_BRACKET = 93;

const NO_ATTRIBUTES: readonly XmlAttribute[] = Object.freeze([]);
const NO_RAW_ATTRIBUTES: readonly RawAttribute[] = Object.freeze([]);
const NO_NODES: readonly XmlNode[] = Object.freeze([]);

/** Everything of a start tag that the element and its end tag need. */
export interface StartTag {
  readonly name: QualifiedName;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  /** What prefixes mean inside the element. */
  readonly scope: Scope;
  /** Absolute offsets of the `<` and behind the `>`. */
  readonly start: number;
  readonly end: number;
  readonly isSelfClosed: boolean;
}

/** Whether the next thing is an end tag. */
export function isAtEndTag(scanner: Scanner): boolean {
  return scanner.code === LESS_THAN && scanner.codeAhead(1) === SLASH;
}

/** Whether the next thing is a start tag, given a `<`. */
export function isAtStartTag(scanner: Scanner): boolean {
  const next = scanner.codeAhead(1);
  return next !== EXCLAMATION && next !== QUESTION && next !== SLASH;
}

/** Reads one node of an element's content; not at an end tag, nor at the end. */
export function consumeNode(scanner: Scanner, scope: Scope): XmlNode {
  if (scanner.code !== LESS_THAN) return consumeText(scanner);
  const next = scanner.codeAhead(1);
  if (next === EXCLAMATION) return consumeExclamation(scanner);
  if (next === QUESTION) return consumeInstruction(scanner);
  return consumeElement(scanner, scope);
}

/** Reads an element with everything in it. */
export function consumeElement(scanner: Scanner, outer: Scope): XmlElement {
  const tag = consumeStartTag(scanner, outer);
  if (tag.isSelfClosed) return toElement(scanner, tag, NO_NODES, null);
  const nodes = consumeContent(scanner, tag.scope);
  const content = scanner.rangeFrom(tag.end);
  consumeEndTag(scanner);
  return toElement(scanner, tag, nodes, content);
}

/** Puts an element together whose end the scanner has just passed. */
export function toElement(
  scanner: Scanner,
  tag: StartTag,
  nodes: readonly XmlNode[],
  content: Range | null,
): XmlElement {
  const { name, namespace, attributes, start, end } = tag;
  return {
    kind: "element",
    name: name.local,
    prefix: name.prefix,
    namespace,
    attributes,
    nodes,
    range: scanner.rangeFrom(start),
    startTag: { start: start - scanner.base, end: end - scanner.base },
    content,
  };
}

/** Reads `<Name …>` or `<Name …/>`, resolves its names, and notes the element as open unless closed at once. */
export function consumeStartTag(scanner: Scanner, outer: Scope): StartTag {
  const start = scanner.position;
  scanner.position++;
  const name = consumeElementName(scanner);
  const raw = consumeAttributes(scanner, name);
  const scope = raw.length === 0 ? outer : scopeOf(scanner, raw, outer);
  const namespace = resolveElementName(scanner, name, scope, start + 1);
  const attributes = raw.length === 0 ? NO_ATTRIBUTES : resolveAttributes(scanner, raw, scope);
  const isSelfClosed = consumeTagEnd(scanner, name, start);
  if (!isSelfClosed) openElement(scanner, name, start);
  return { name, namespace, attributes, scope, start, end: scanner.position, isSelfClosed };
}

/** Reads the end tag of the element that is open. */
export function consumeEndTag(scanner: Scanner): void {
  const expected = scanner.openNames.pop() ?? "";
  const opened = scanner.openStarts.pop() ?? 0;
  if (scanner.isAtEnd) return refuseUnclosed(scanner, expected, opened);
  const start = scanner.position;
  const isExpected = scanner.text.startsWith(expected, start + 2);
  if (isExpected && scanner.codeAhead(2 + expected.length) === GREATER_THAN) {
    scanner.position = start + expected.length + 3;
    return;
  }
  consumeOtherEndTag(scanner, expected, opened);
}

/** Reads `<!-- … -->`. */
export function consumeComment(scanner: Scanner): XmlComment {
  const start = scanner.position;
  const dashes = scanner.text.indexOf("--", start + 4);
  if (dashes < 0) scanner.refuse("unclosed-comment", "The comment is never closed by `-->`.", start, start + 4);
  else if (scanner.text.charCodeAt(dashes + 2) !== GREATER_THAN) {
    scanner.refuse("dashes-in-comment", "A comment cannot hold `--`, nor end in `--->`.", dashes, dashes + 2);
  }
  const value = consumeVerbatim(scanner, start + 4, dashes, 3);
  return { kind: "comment", value, range: scanner.rangeFrom(start) };
}

/** Reads `<?target value?>`. */
export function consumeInstruction(scanner: Scanner): XmlInstruction {
  const start = scanner.position;
  scanner.position += 2;
  const target = scanner.consumeName("the name of an instruction").text;
  checkTarget(scanner, target, start);
  const end = scanner.text.indexOf("?>", scanner.position);
  if (end < 0) scanner.refuse("unclosed-instruction", "The instruction is never closed by `?>`.", start, start + 2);
  else if (!scanner.skipBlanks() && scanner.position < end) refuseMissingBlank(scanner);
  const value = consumeVerbatim(scanner, scanner.position, end, 2);
  return { kind: "instruction", target, value, range: scanner.rangeFrom(start) };
}

function consumeElementName(scanner: Scanner): QualifiedName {
  const { code } = scanner;
  if (code === -1 || code === LESS_THAN || code === EQUALS || isBlank(code)) {
    scanner.refuse("bare-less-than", "A `<` in text is written `&lt;`.", scanner.position - 1, scanner.position);
  }
  return scanner.consumeQualifiedName("the name of an element");
}

function openElement(scanner: Scanner, name: QualifiedName, start: number): void {
  scanner.openNames.push(name.text);
  scanner.openStarts.push(start);
  if (scanner.openNames.length <= MAX_DEPTH) return;
  const message = `More than ${MAX_DEPTH} elements stand in one another.`;
  scanner.refuse("too-deep", message, start, scanner.position);
}

/** Reads what stands between an element's tags. */
export function consumeContent(scanner: Scanner, scope: Scope): readonly XmlNode[] {
  if (scanner.isAtEnd || isAtEndTag(scanner)) return NO_NODES;
  const nodes = [consumeNode(scanner, scope)];
  while (!scanner.isAtEnd && !isAtEndTag(scanner)) nodes.push(consumeNode(scanner, scope));
  return nodes;
}

/** Passes what {@link consumeContent} would read, as strictly, without making nodes of elements and text. */
export function checkContent(scanner: Scanner, scope: Scope): void {
  while (!scanner.isAtEnd) {
    if (scanner.code !== LESS_THAN) checkText(scanner);
    else if (isAtEndTag(scanner)) return;
    else if (isAtStartTag(scanner)) checkElement(scanner, scope);
    else consumeNode(scanner, scope);
  }
}

function checkElement(scanner: Scanner, outer: Scope): void {
  const tag = consumeStartTag(scanner, outer);
  if (tag.isSelfClosed) return;
  checkContent(scanner, tag.scope);
  consumeEndTag(scanner);
}

function checkText(scanner: Scanner): void {
  passPlain(scanner);
  while (!scanner.isAtEnd && scanner.code !== LESS_THAN) consumeTextPiece(scanner);
}

/** Passes `>` or `/>`; says whether it was the latter. */
function consumeTagEnd(scanner: Scanner, name: QualifiedName, start: number): boolean {
  if (scanner.code === GREATER_THAN) {
    scanner.position++;
    return false;
  }
  if (scanner.code === SLASH && scanner.codeAhead(1) === GREATER_THAN) {
    scanner.position += 2;
    return true;
  }
  const message = `The tag \`<${name.text}\` is never closed by \`>\`.`;
  scanner.refuse("unclosed-tag", message, start, scanner.position);
  return true;
}

/** An end tag with blanks before its `>`, or one that does not fit. */
function consumeOtherEndTag(scanner: Scanner, expected: string, opened: number): void {
  const start = scanner.position;
  scanner.position += 2;
  const { text } = scanner.consumeName("the name of an element");
  const nameEnd = scanner.position;
  scanner.skipBlanks();
  if (text !== expected) return refuseEndTag(scanner, text, expected, opened, start);
  if (scanner.code === GREATER_THAN) scanner.position++;
  else scanner.refuse("unclosed-tag", `The tag \`</${text}\` is never closed by \`>\`.`, start, nameEnd);
}

function refuseEndTag(scanner: Scanner, found: string, expected: string, opened: number, start: number): void {
  const line = scanner.problem ? 0 : lineNumberAt(scanner.text, opened);
  const message = scanner.openNames.includes(found)
    ? `\`<${expected}>\`, opened at line ${line}, is not closed before \`</${found}>\`.`
    : `\`</${found}>\` closes nothing: the open element is \`<${expected}>\`, opened at line ${line}.`;
  scanner.refuse("mismatched-end-tag", message, start, start + found.length + 3);
}

function refuseUnclosed(scanner: Scanner, name: string, opened: number): void {
  scanner.refuse("unclosed-element", `\`<${name}>\` is never closed.`, opened, opened + name.length + 1);
}

function consumeAttributes(scanner: Scanner, element: QualifiedName): readonly RawAttribute[] {
  let attributes: RawAttribute[] | null = null;
  while (scanner.code !== GREATER_THAN && !scanner.isAtEnd) {
    const hasBlank = scanner.skipBlanks();
    const { code } = scanner;
    if (code === GREATER_THAN || code === SLASH || code === -1) break;
    if (code === LESS_THAN) refuseTagInTag(scanner, element);
    if (!hasBlank) refuseMissingBlank(scanner);
    (attributes ??= []).push(consumeAttribute(scanner));
  }
  return attributes ?? NO_RAW_ATTRIBUTES;
}

function consumeAttribute(scanner: Scanner): RawAttribute {
  const start = scanner.position;
  const name = scanner.consumeQualifiedName("the name of an attribute");
  scanner.skipBlanks();
  if (scanner.code === EQUALS) scanner.position++;
  else refuseMissingEquals(scanner, name, start);
  scanner.skipBlanks();
  const valueStart = scanner.position + 1;
  const value = consumeAttributeValue(scanner, name);
  return { name, value, start, valueStart, valueEnd: scanner.position - 1 };
}

/** Reads a quoted value, normalised as XML 1.0 §3.3.3 says. */
function consumeAttributeValue(scanner: Scanner, name: QualifiedName): string {
  const start = scanner.position;
  const quote = scanner.code;
  if (quote !== QUOTE && quote !== APOSTROPHE) {
    scanner.refuse("quote-expected", `The value of \`${name.text}\` is not in quotes.`, start, start + 1);
    return "";
  }
  let value = "";
  scanner.position++;
  while (!scanner.isAtEnd && scanner.code !== quote) value += consumeAttributePiece(scanner, quote, name);
  if (scanner.isAtEnd) refuseUnclosedValue(scanner, name, start);
  else scanner.position++;
  return value;
}

function consumeAttributePiece(scanner: Scanner, quote: number, name: QualifiedName): string {
  const start = scanner.position;
  scanner.position = endOfAttributeRun(scanner, quote);
  if (scanner.position > start) return scanner.text.slice(start, scanner.position);
  switch (scanner.code) {
    case AMPERSAND:
      return consumeReference(scanner);
    case LESS_THAN:
      refuseLessThan(scanner, name);
      return "";
    case TAB:
    case LF:
      scanner.position++;
      return " ";
    case CR:
      scanner.position += scanner.codeAhead(1) === LF ? 2 : 1;
      return " ";
    default:
      return consumeRareCharacter(scanner);
  }
}

function endOfAttributeRun(scanner: Scanner, quote: number): number {
  let at = scanner.position;
  while (at < scanner.end) {
    const code = scanner.text.charCodeAt(at);
    if (!isPlain(code) || code === quote || code === TAB || code === LF) break;
    at++;
  }
  return at;
}

function scopeOf(scanner: Scanner, raw: readonly RawAttribute[], outer: Scope): Scope {
  const declarations = raw.filter(({ name }) => isDeclaration(name));
  for (const declaration of declarations) checkDeclaration(scanner, declaration);
  return scopeWithin(
    outer,
    declarations.map(({ name, value }) => ({ name: name.local, value })),
  );
}

function resolveAttributes(scanner: Scanner, raw: readonly RawAttribute[], scope: Scope): readonly XmlAttribute[] {
  const { base } = scanner;
  const attributes = raw.map(({ name, value, start, valueStart, valueEnd }) => ({
    name: name.local,
    namespace: namespaceOfAttribute(scanner, name, scope, start),
    value,
    range: { start: start - base, end: valueEnd + 1 - base },
    valueRange: { start: valueStart - base, end: valueEnd - base },
  }));
  if (attributes.length > 1) checkDuplicates(scanner, attributes);
  return attributes;
}

/** Reads character data and references up to the next markup. */
function consumeText(scanner: Scanner): XmlText {
  const start = scanner.position;
  let value = consumeTextRun(scanner);
  while (!scanner.isAtEnd && scanner.code !== LESS_THAN) value += consumeTextPiece(scanner);
  return { kind: "text", value, range: scanner.rangeFrom(start) };
}

/** Reads what stands for itself. */
function consumeTextRun(scanner: Scanner): string {
  const start = scanner.position;
  passPlain(scanner);
  return scanner.text.slice(start, scanner.position);
}

function passPlain(scanner: Scanner): void {
  const { text, end } = scanner;
  let at = scanner.position;
  while (at < end && isPlain(text.charCodeAt(at))) at++;
  scanner.position = at;
}

function consumeTextPiece(scanner: Scanner): string {
  switch (scanner.code) {
    case AMPERSAND:
      return consumeReference(scanner);
    case CR:
      scanner.position += scanner.codeAhead(1) === LF ? 2 : 1;
      return "\n" + consumeTextRun(scanner);
    case CLOSING_BRACKET:
      if (scanner.isAt("]]>")) refuseCDataEnd(scanner);
      return consumeRareCharacter(scanner);
    default:
      return consumeTextRun(scanner) || consumeRareCharacter(scanner);
  }
}

/** Reads `]`, or a character outside the basic plane; refuses what may not stand in an XML text. */
function consumeRareCharacter(scanner: Scanner): string {
  const { text, position: start } = scanner;
  if (isPair(scanner.code, scanner.codeAhead(1))) scanner.position += 2;
  else if (scanner.code === CLOSING_BRACKET) scanner.position++;
  else scanner.refuseCharacter(start);
  return text.slice(start, scanner.position);
}

/** Reads what begins with `<!`: a comment or a CDATA section. */
export function consumeExclamation(scanner: Scanner): XmlComment | XmlCData {
  if (scanner.isAt("<!--")) return consumeComment(scanner);
  if (scanner.isAt("<![CDATA[")) return consumeCData(scanner);
  const start = scanner.position;
  if (scanner.isAt("<!DOCTYPE")) {
    scanner.refuse("document-type", "A document type (`<!DOCTYPE`) is not accepted.", start, start + 9);
  } else {
    const message = "`<!` begins a comment (`<!--`) or a CDATA section (`<![CDATA[`), and this is neither.";
    scanner.refuse("bad-markup", message, start, start + 2);
  }
  return { kind: "comment", value: "", range: scanner.rangeFrom(start) };
}

function consumeCData(scanner: Scanner): XmlCData {
  const start = scanner.position;
  const end = scanner.text.indexOf("]]>", start + 9);
  if (end < 0) scanner.refuse("unclosed-cdata", "The CDATA section is never closed by `]]>`.", start, start + 9);
  const value = consumeVerbatim(scanner, start + 9, end, 3);
  return { kind: "cdata", value, range: scanner.rangeFrom(start) };
}

/** The text up to `end` as it stands, and passes the closing token; nothing when `end` was not found. */
function consumeVerbatim(scanner: Scanner, start: number, end: number, tokenLength: number): string {
  if (end < start || scanner.problem) return "";
  scanner.checkCharacters(start, end);
  if (scanner.problem === null) scanner.position = end + tokenLength;
  return toLf(scanner.text.slice(start, end));
}

function checkTarget(scanner: Scanner, target: string, start: number): void {
  const end = scanner.position;
  if (target.toLowerCase() === "xml") {
    const message = "The XML declaration stands once, as the very first thing of the text.";
    scanner.refuse("misplaced-declaration", message, start, end);
  } else if (target.includes(":")) {
    scanner.refuse("bad-name", `The name of an instruction has no colon: \`${target}\`.`, start + 2, end);
  }
}

function refuseMissingEquals(scanner: Scanner, { text }: QualifiedName, start: number): void {
  scanner.refuse("equals-expected", `The attribute \`${text}\` has no \`=\`.`, start, start + text.length);
}

function refuseUnclosedValue(scanner: Scanner, { text }: QualifiedName, start: number): void {
  scanner.refuse("unclosed-attribute", `The value of \`${text}\` has no closing quote.`, start, start + 1);
}

function refuseLessThan(scanner: Scanner, { text }: QualifiedName): void {
  const message = `A \`<\` in the value of \`${text}\` is written \`&lt;\`.`;
  scanner.refuse("less-than-in-attribute", message, scanner.position, scanner.position + 1);
}

function refuseCDataEnd(scanner: Scanner): void {
  const message = "`]]>` ends no CDATA section here; in text it is written `]]&gt;`.";
  scanner.refuse("stray-cdata-end", message, scanner.position, scanner.position + 3);
}

function refuseMissingBlank(scanner: Scanner): void {
  scanner.refuse("blank-expected", "A blank is missing here.", scanner.position, scanner.position + 1);
}

function refuseTagInTag(scanner: Scanner, element: QualifiedName): void {
  const message = `The tag \`<${element.text}\` is not closed by \`>\` before the next \`<\`.`;
  scanner.refuse("unclosed-tag", message, scanner.position, scanner.position + 1);
}
