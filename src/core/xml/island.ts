import type { Place, TextEdit, XmlCData, XmlDocument, XmlText } from "./document.ts";
import { escapeMarkup, unescapeOnce, type Unescaped } from "./escape.ts";
import { adaptLineEnds, lineEndAt, type LineEnd } from "./lines.ts";
import { absolute } from "./place.ts";

/** A document written as the text of an element: escaped, or in CDATA. */
export interface Island {
  /** The inner document, without one level of escaping; line ends as they stand in the host. */
  readonly text: string;
  /** Edits of the inner text as edits of the host's text. Inserted text is escaped as its surroundings are. */
  toHost(edits: readonly TextEdit[]): readonly TextEdit[];
}

/** One stretch of text or CDATA of the host. `offsets` are absolute: of each inner unit, and of the end. */
interface Piece {
  readonly kind: "text" | "cdata";
  readonly text: string;
  readonly offsets: Int32Array;
  /** Where the piece begins in the island's text. */
  readonly innerStart: number;
}

/** The island in an element: when it has no child elements and its text, decoded once, begins with `<`; else null. */
export function islandOf(document: XmlDocument, place: Place): Island | null {
  const { nodes } = place.element;
  if (nodes.some((node) => node.kind === "element")) return null;
  const pieces = piecesOf(document.text, place);
  const text = pieces.map((piece) => piece.text).join("");
  if (!text.trimStart().startsWith("<")) return null;
  return { text, toHost: (edits) => toHostEdits(document.text, pieces, edits) };
}

function piecesOf(text: string, place: Place): readonly Piece[] {
  const pieces: Piece[] = [];
  let innerStart = 0;
  for (const node of place.element.nodes) {
    if (node.kind !== "text" && node.kind !== "cdata") continue;
    const piece = toPiece(text, place, node, innerStart);
    pieces.push(piece);
    innerStart += piece.text.length;
  }
  return pieces;
}

function toPiece(text: string, place: Place, node: XmlText | XmlCData, innerStart: number): Piece {
  const { start, end } = absolute(place, node.range);
  const [rawStart, rawEnd] = node.kind === "cdata" ? [start + 9, end - 3] : [start, end];
  const raw = text.slice(rawStart, rawEnd);
  const inner = node.kind === "cdata" ? verbatim(raw) : unescapeOnce(raw);
  return { kind: node.kind, text: inner.text, offsets: inner.offsets.map((offset) => offset + rawStart), innerStart };
}

function verbatim(raw: string): Unescaped {
  return { text: raw, offsets: Int32Array.from({ length: raw.length + 1 }, (_, at) => at) };
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
  return piece.kind === "text" ? escapeMarkup(inner) : inner.replaceAll("]]>", "]]]]><![CDATA[>");
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
