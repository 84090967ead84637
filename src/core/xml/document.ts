/**
 * The text is the document. Everything else here only says where things are in it.
 *
 * A document is held as its root and the *segments* of the root's content: each segment is one child element of the
 * root with the trivia (blank text, comments, stray text, instructions) before it. A segment is read on its own, and
 * everything in it is placed relative to the segment's start, so that an edit re-reads only the segments it touches
 * and all others keep their identity. Absolute places come from a {@link Place}, which adds the start.
 */

/** Half-open span of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One replacement: the text in `range` becomes `text`. Lists of edits are ordered, do not overlap, and all refer to the text before any of them. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

export interface XmlAttribute {
  /** Local name. */
  readonly name: string;
  /** Resolved namespace; an attribute without prefix has none. Declarations (`xmlns`, `xmlns:p`) are in {@link NAMESPACE_OF_DECLARATIONS}. */
  readonly namespace: string;
  /** Decoded and normalised as XML 1.0 §3.3.3 says. */
  readonly value: string;
  /** From the first letter of the name to behind the closing quote. */
  readonly range: Range;
  /** Between the quotes. */
  readonly valueRange: Range;
}

export interface XmlText {
  readonly kind: "text";
  /** Decoded: references resolved, line ends as LF. */
  readonly value: string;
  readonly range: Range;
}

export interface XmlCData {
  readonly kind: "cdata";
  readonly value: string;
  readonly range: Range;
}

export interface XmlComment {
  readonly kind: "comment";
  /** Between the dashes, line ends as LF. */
  readonly value: string;
  readonly range: Range;
}

export interface XmlInstruction {
  readonly kind: "instruction";
  readonly target: string;
  readonly value: string;
  readonly range: Range;
}

export interface XmlElement {
  readonly kind: "element";
  /** Local name; the namespace is resolved, so prefixes do not matter. */
  readonly name: string;
  /** As written before the colon, "" when there is none. */
  readonly prefix: string;
  /** Resolved namespace, "" when there is none. */
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  /** Everything between the tags, in order. */
  readonly nodes: readonly XmlNode[];
  /** The whole element, both tags included. */
  readonly range: Range;
  /** The start tag, `<` to `>`. */
  readonly startTag: Range;
  /** Between the tags; null when written `<Name/>`. */
  readonly content: Range | null;
}

export type XmlNode = XmlElement | XmlText | XmlCData | XmlComment | XmlInstruction;

/** Nodes that are not elements. */
export type XmlTrivia = Exclude<XmlNode, XmlElement>;

/** One child element of the root with what stands before it; ranges inside are relative to the segment's start. */
export interface Segment {
  readonly length: number;
  readonly trivia: readonly XmlTrivia[];
  readonly element: XmlElement;
}

/** A well-formed text and where things are in it. */
export interface XmlDocument {
  readonly text: string;
  /** The root's tags; its `nodes` are empty here: use `segments` and `tail`. Ranges are absolute. */
  readonly root: XmlElement;
  /** Comments and instructions before the root; absolute. */
  readonly prolog: readonly XmlTrivia[];
  readonly segments: readonly Segment[];
  /** `starts[i]` is the offset of `segments[i]` in the text. */
  readonly starts: Int32Array;
  /** Trivia between the last child and the root's end tag; relative to `tailStart`. */
  readonly tail: readonly XmlTrivia[];
  readonly tailStart: number;
  /** Comments and instructions after the root; relative to the end of the root. */
  readonly epilog: readonly XmlTrivia[];
  /** The root's children by `{namespace}name`, in document order; a group keeps its identity while no edit touches it. */
  readonly groups: ReadonlyMap<string, SegmentGroup>;
}

/** The root's children of one name: the elements, and the index of the segment that holds each. */
export interface SegmentGroup {
  readonly elements: readonly XmlElement[];
  readonly segments: Int32Array;
}

/** An element together with the offset that turns its relative ranges into absolute ones. */
export interface Place {
  readonly element: XmlElement;
  readonly base: number;
}

/** Why a text is not well-formed (or is refused), and where. */
export interface SyntaxProblem {
  /** Stable name of the violated constraint, such as "mismatched-end-tag". */
  readonly code: string;
  /** One sentence for a person, without the place. */
  readonly message: string;
  readonly range: Range;
}

export const NAMESPACE_OF_DECLARATIONS = "http://www.w3.org/2000/xmlns/";
export const NAMESPACE_OF_XML = "http://www.w3.org/XML/1998/namespace";

/** The key of {@link XmlDocument.groups}. */
export function groupKey(namespace: string, name: string): string {
  return namespace === "" ? name : `{${namespace}}${name}`;
}
