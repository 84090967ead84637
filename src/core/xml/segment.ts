/**
 * Segments: the root's children, each with the trivia before it.
 *
 * Reading checks all of the text, but keeps the content of a child only when someone asks for it: a document of ten
 * thousand routes is many times its text as a tree, and most of it is never looked at.
 */

import type { Range, Segment, XmlAttribute, XmlElement, XmlNode, XmlTrivia } from "./document.ts";
import {
  checkContent,
  consumeContent,
  consumeEndTag,
  consumeNode,
  consumeStartTag,
  isAtEndTag,
  isAtStartTag,
  type StartTag,
} from "./grammar.ts";
import type { Scope } from "./namespaces.ts";
import { Scanner } from "./scan.ts";

const LESS_THAN = 60;
const NO_TRIVIA: readonly XmlTrivia[] = Object.freeze([]);
const NO_NODES: readonly XmlNode[] = Object.freeze([]);

/** Reads a child of the root with the trivia before it; only the trivia when the root's end tag follows them. */
export function consumeSegment(scanner: Scanner, scope: Scope): Segment | readonly XmlTrivia[] {
  const start = scanner.position;
  scanner.base = start;
  const trivia = consumeTrivia(scanner, scope);
  if (scanner.isAtEnd || isAtEndTag(scanner)) return trivia;
  const element = consumeChild(scanner, scope);
  return { length: scanner.position - start, trivia, element };
}

/** Tells a segment from the tail. */
export function isSegment(read: Segment | readonly XmlTrivia[]): read is Segment {
  return "element" in read;
}

function consumeTrivia(scanner: Scanner, scope: Scope): readonly XmlTrivia[] {
  let trivia: XmlTrivia[] | null = null;
  while (!scanner.isAtEnd && !isAtTag(scanner)) {
    const node = consumeNode(scanner, scope) as XmlTrivia;
    if (trivia === null) trivia = [node];
    else trivia.push(node);
  }
  return trivia ?? NO_TRIVIA;
}

function isAtTag(scanner: Scanner): boolean {
  return scanner.code === LESS_THAN && (isAtStartTag(scanner) || isAtEndTag(scanner));
}

function consumeChild(scanner: Scanner, scope: Scope): XmlElement {
  const tag = consumeStartTag(scanner, scope);
  if (tag.isSelfClosed) return new ChildElement(scanner, tag, null);
  checkContent(scanner, tag.scope);
  const content = scanner.rangeFrom(tag.end);
  consumeEndTag(scanner);
  return new ChildElement(scanner, tag, content);
}

/** A child of the root whose content was checked, and is read when it is first asked for. */
class ChildElement implements XmlElement {
  readonly kind = "element";
  readonly name: string;
  readonly prefix: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly range: Range;
  readonly startTag: Range;
  readonly content: Range | null;
  /** The text of the segment, until it is read. */
  #source: string;
  readonly #scope: Scope;
  #nodes: readonly XmlNode[] | null = null;

  /** The scanner has just passed the element's end. */
  constructor(scanner: Scanner, tag: StartTag, content: Range | null) {
    this.name = tag.name.local;
    this.prefix = tag.name.prefix;
    this.namespace = tag.namespace;
    this.attributes = tag.attributes;
    this.range = scanner.rangeFrom(tag.start);
    this.startTag = { start: tag.start - scanner.base, end: tag.end - scanner.base };
    this.content = content;
    this.#source = scanner.text.slice(scanner.base, scanner.position);
    this.#scope = tag.scope;
  }

  get nodes(): readonly XmlNode[] {
    return (this.#nodes ??= this.#readNodes());
  }

  #readNodes(): readonly XmlNode[] {
    const { content } = this;
    if (content === null || content.start === content.end) return NO_NODES;
    const scanner = new Scanner(this.#source.slice(0, content.end), content.start);
    this.#source = "";
    return consumeContent(scanner, this.#scope);
  }
}
