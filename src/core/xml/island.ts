import type { Place, TextEdit, XmlCData, XmlDocument, XmlText } from "./document.ts";
import { escapeMarkup, unescapeOnce, type Unescaped } from "./escape.ts";
import { adaptLineEnds, lineEndAt, type LineEnd } from "./lines.ts";
import { absolute } from "./place.ts";

/** A document written as the text of an element: escaped once or twice, or in CDATA. */
export interface Island {
  /** The inner document, without its escaping; line ends as they stand in the host. */
  readonly text: string;
  /** Edits of the inner text as edits of the host's text. Inserted text is escaped as its surroundings are. */
  toHost(edits: readonly TextEdit[]): readonly TextEdit[];
  /** Edits that put the inner document into the host as elements. Comments between its pieces stay where they are. */
  toElements(): readonly TextEdit[];
}

const CDATA_START = "<![CDATA[";
const CDATA_END = "]]>";
const DECLARATION = /^<\?xml\s[^?]*\?>(?:\r\n|\n|\r)?/;

/** One stretch of text or CDATA of the host. `offsets` are absolute: of each inner unit, and of the end. */
interface Piece {
  readonly kind: "text" | "cdata";
  /** How often the inner text is escaped here; a CDATA section by itself is no level. */
  readonly levels: number;
  readonly text: string;
  readonly offsets: Int32Array;
  /** Where the piece begins in the island's text. */
  readonly innerStart: number;
}

/** The island in an element: when it has no child elements and its text, decoded, begins with `<`; else null. */
export function islandOf(document: XmlDocument, place: Place): Island | null {
  const { nodes } = place.element;
  if (nodes.some((node) => node.kind === "element")) return null;
  const once = piecesOf(document.text, place, 1);
  const pieces = isEscapedMarkup(textOf(once)) ? piecesOf(document.text, place, 2) : once;
  const text = textOf(pieces);
  if (!text.trimStart().startsWith("<")) return null;
  return {
    text,
    toHost: (edits) => toHostEdits(document.text, pieces, edits),
    toElements: () =>
      pieces.map((piece, index) => toMarkup(document.text, piece, index === 0)).filter(changes(document)),
  };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join("");
}

function isEscapedMarkup(text: string): boolean {
  return /^\s*&(?:lt|#60|#x3c);/i.test(text);
}

/** The text of a piece where it may stand as markup: without the declaration that only a document may begin with. */
function toMarkup(text: string, piece: Piece, isFirst: boolean): TextEdit {
  const start = (piece.offsets[0] ?? 0) - (piece.kind === "cdata" ? CDATA_START.length : 0);
  const end = (piece.offsets.at(-1) ?? 0) + (piece.kind === "cdata" ? CDATA_END.length : 0);
  const inner = isFirst ? piece.text.replace(DECLARATION, "") : piece.text;
  return { range: { start, end }, text: adaptLineEnds(inner, lineEndAt(text, start)) };
}

function changes({ text: before }: XmlDocument): (edit: TextEdit) => boolean {
  return ({ range, text }) => before.slice(range.start, range.end) !== text;
}

function piecesOf(text: string, place: Place, levels: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let innerStart = 0;
  for (const node of place.element.nodes) {
    if (node.kind !== "text" && node.kind !== "cdata") continue;
    const piece = toPiece(text, place, node, levels, innerStart);
    pieces.push(piece);
    innerStart += piece.text.length;
  }
  return pieces;
}

/** `total` counts a CDATA section as the level of escaping that it is instead of. */
function toPiece(text: string, place: Place, node: XmlText | XmlCData, total: number, innerStart: number): Piece {
  const { kind } = node;
  const { start, end } = absolute(place, node.range);
  const [rawStart, rawEnd] = kind === "cdata" ? [start + CDATA_START.length, end - CDATA_END.length] : [start, end];
  const levels = kind === "cdata" ? total - 1 : total;
  const inner = unescapeTimes(text.slice(rawStart, rawEnd), levels);
  return { kind, levels, text: inner.text, offsets: inner.offsets.map((offset) => offset + rawStart), innerStart };
}

function unescapeTimes(raw: string, levels: number): Unescaped {
  if (levels === 0) return { text: raw, offsets: Int32Array.from({ length: raw.length + 1 }, (_, at) => at) };
  const outer = unescapeOnce(raw);
  const inner = unescapeTimes(outer.text, levels - 1);
  return { text: inner.text, offsets: inner.offsets.map((offset) => outer.offsets[offset] ?? 0) };
}

function toHostEdits(text: string, pieces: readonly Piece[], edits: readonly TextEdit[]): readonly TextEdit[] {
  const lineEnd = lineEndAt(text, pieces[0]?.offsets[0] ?? 0);
  const shares = shareOut(pieces, edits);
  return pieces.flatMap((piece, index) => pieceEdits(text, piece, shares[index] ?? [], lineEnd));
}

/** The edits of each piece, relative to it. Of an edit over several, the first piece gets the text. */
function shareOut(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly (readonly TextEdit[])[] {
  const shares: TextEdit[][] = pieces.map(() => []);
  for (const { range, text } of edits) {
    let isPlaced = false;
    for (const [index, piece] of pieces.entries()) {
      const start = Math.max(range.start - piece.innerStart, 0);
      const end = Math.min(range.end - piece.innerStart, piece.text.length);
      if (start > end || (isPlaced && start === end)) continue;
      shares[index]?.push({ range: { start, end }, text: isPlaced ? "" : text });
      isPlaced = true;
    }
  }
  return shares;
}

function pieceEdits(text: string, piece: Piece, edits: readonly TextEdit[], lineEnd: LineEnd): readonly TextEdit[] {
  const mapped = edits.map(({ range, text: inserted }) => ({
    range: { start: piece.offsets[range.start] ?? 0, end: piece.offsets[range.end] ?? 0 },
    text: written(piece, adaptLineEnds(inserted, lineEnd)),
  }));
  return mapped.some((edit) => joinsToCDataEnd(text, edit)) ? rewrite(piece, edits, lineEnd) : mapped;
}

function written(piece: Piece, inner: string): string {
  let text = inner;
  for (let level = 0; level < piece.levels; level++) text = escapeMarkup(text);
  return piece.kind === "text" ? text : text.replaceAll("]]>", "]]]]><![CDATA[>");
}

/** Whether an edit would make a `]]>` out of what it leaves on both sides. */
function joinsToCDataEnd(text: string, { range, text: inserted }: TextEdit): boolean {
  const joint = inserted.length > 4 ? `${inserted.slice(0, 2)} ${inserted.slice(-2)}` : inserted;
  const joined = text.slice(range.start - 2, range.start) + joint + text.slice(range.end, range.end + 2);
  return joined.includes("]]>");
}

function rewrite(piece: Piece, edits: readonly TextEdit[], lineEnd: LineEnd): readonly TextEdit[] {
  let inner = "";
  let done = 0;
  for (const { range, text } of edits) {
    inner += piece.text.slice(done, range.start) + adaptLineEnds(text, lineEnd);
    done = range.end;
  }
  const start = piece.offsets[0] ?? 0;
  const end = piece.offsets.at(-1) ?? start;
  return [{ range: { start, end }, text: written(piece, inner + piece.text.slice(done)) }];
}
