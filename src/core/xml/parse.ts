import { fail, succeed, type Result } from "../result.ts";
import { consumeDeclaration } from "./declaration.ts";
import type { Segment, SyntaxProblem, XmlDocument, XmlTrivia } from "./document.ts";
import {
  consumeComment,
  consumeEndTag,
  consumeExclamation,
  consumeInstruction,
  consumeStartTag,
  isAtEndTag,
  toElement,
} from "./grammar.ts";
import { groupSegments } from "./groups.ts";
import { OUTERMOST_SCOPE, type Scope } from "./namespaces.ts";
import { Scanner } from "./scan.ts";
import { consumeSegment, isSegment } from "./segment.ts";

/** Texts with more UTF-16 units than this are refused. */
export const MAX_LENGTH = 20_000_000;

const LESS_THAN = 60;

/**
 * Reads a text strictly: XML 1.0 (fifth edition) and Namespaces in XML 1.0, without document type. The text is
 * without byte order mark; line ends are as they were written. The first violation is the problem.
 */
export function parseXml(text: string): Result<XmlDocument, SyntaxProblem> {
  if (text.length > MAX_LENGTH) return fail(tooLong(text.length));
  const scanner = new Scanner(text);
  const document = consumeDocument(scanner);
  return scanner.problem ? fail(scanner.problem) : succeed(document);
}

/** What is wrong with a text of more than {@link MAX_LENGTH}. */
export function tooLong(length: number): SyntaxProblem {
  const message = `The text has ${length} characters, more than the ${MAX_LENGTH} that are read.`;
  return { code: "too-long", message, range: { start: MAX_LENGTH, end: length } };
}

function consumeDocument(scanner: Scanner): XmlDocument {
  consumeDeclaration(scanner);
  const prolog = consumeOutside(scanner);
  if (scanner.isAtEnd) refuseMissingRoot(scanner);
  const tag = consumeStartTag(scanner, OUTERMOST_SCOPE);
  const body = tag.isSelfClosed ? emptyBody(scanner.position) : consumeBody(scanner, tag.scope);
  scanner.base = 0;
  const content = tag.isSelfClosed ? null : { start: tag.end, end: scanner.position };
  if (!tag.isSelfClosed) consumeEndTag(scanner);
  const root = toElement(scanner, tag, [], content);
  const epilog = consumeEpilog(scanner);
  return { text: scanner.text, root, prolog, ...body, epilog, groups: groupSegments(body.segments) };
}

interface Body {
  readonly segments: readonly Segment[];
  readonly starts: Int32Array;
  readonly tail: readonly XmlTrivia[];
  readonly tailStart: number;
}

function emptyBody(tailStart: number): Body {
  return { segments: [], starts: new Int32Array(), tail: [], tailStart };
}

function consumeBody(scanner: Scanner, scope: Scope): Body {
  const segments: Segment[] = [];
  const starts: number[] = [];
  for (;;) {
    const start = scanner.position;
    const segment = consumeSegment(scanner, scope);
    if (!isSegment(segment)) return { segments, starts: Int32Array.from(starts), tail: segment, tailStart: start };
    segments.push(segment);
    starts.push(start);
  }
}

function consumeEpilog(scanner: Scanner): readonly XmlTrivia[] {
  scanner.base = scanner.position;
  const epilog = consumeOutside(scanner);
  if (scanner.code === LESS_THAN) refuseSecondRoot(scanner);
  return epilog;
}

/** Reads the comments and instructions before or behind the root, up to the next tag or the end. */
function consumeOutside(scanner: Scanner): readonly XmlTrivia[] {
  const trivia: XmlTrivia[] = [];
  for (;;) {
    scanner.skipBlanks();
    if (scanner.isAt("<!--")) trivia.push(consumeComment(scanner));
    else if (scanner.isAt("<?")) trivia.push(consumeInstruction(scanner));
    else break;
  }
  if (scanner.isAt("<![CDATA[")) refuseTextOutside(scanner);
  else if (scanner.isAt("<!")) consumeExclamation(scanner);
  else if (!scanner.isAtEnd && scanner.code !== LESS_THAN) refuseTextOutside(scanner);
  return trivia;
}

function refuseMissingRoot(scanner: Scanner): void {
  scanner.refuse("no-root", "There is no element in the text.", 0, scanner.end);
}

function refuseSecondRoot(scanner: Scanner): void {
  const start = scanner.position;
  if (isAtEndTag(scanner)) {
    const message = "This end tag closes nothing: the document's element is closed already.";
    scanner.refuse("mismatched-end-tag", message, start, start + 2);
  } else {
    const message = "A document has one outermost element, and here a second one begins.";
    scanner.refuse("two-roots", message, start, start + 1);
  }
}

function refuseTextOutside(scanner: Scanner): void {
  const start = scanner.position;
  const next = scanner.text.indexOf("<", start + 1);
  const end = next < 0 ? scanner.end : next;
  scanner.refuse("text-outside-root", "Text stands outside the outermost element.", start, end);
}
