/** Which setting a place in the text is about; the text need not be well-formed. */
import { vpnProfile } from "../vocabulary/profile.ts";
import { type Leaf, OWN_TEXT, type Spec, childrenOf } from "../vocabulary/spec.ts";
import type { Range } from "../xml/document.ts";
import { caretContext } from "../xml/scanTolerant.ts";
import { type Frame, childrenAmong, framesAt, holdsText, namesOf, specsOf } from "./frames.ts";

export interface Target {
  readonly spec: Spec;
  /** Names below the root: "Route/Address"; "" for the root. */
  readonly path: string;
  /** The name, or the text of the leaf. */
  readonly range: Range;
}

const NAME = /[^\s<>/="']*/y;
const ATTRIBUTE = /([^\s=<>"']+)\s*=\s*(?:"[^"]*"?|'[^']*'?)/g;

/** The setting whose name, attribute or value stands at an offset; null between settings and for what is unknown. */
export function targetAt(text: string, offset: number): Target | null {
  const { inside, start } = caretContext(text, offset);
  switch (inside) {
    case "tagName":
      return elementTarget(text, start + 1, nameAt(text, start + 1));
    case "endTagName":
      return elementTarget(text, start, nameAt(text, start + 2));
    case "text":
      return leafTarget(text, offset);
    case "attributes":
    case "attributeValue":
      return attributeTarget(text, offset);
    case "comment":
    case "cdata":
    case "instruction":
      return null;
  }
}

/** The innermost element whose start tag begins before `limit`. */
function elementTarget(text: string, limit: number, range: Range): Target | null {
  const frames = framesAt(text, limit);
  const written = text.slice(range.start, range.end);
  const spec = specsOf(frames).at(-1) ?? null;
  if (spec !== null && frames.at(-1)?.written === written) return { spec, path: pathOfNames(frames), range };
  return emptyElementTarget(text, limit, range);
}

/** An element written `<Name/>` opens no frame. */
function emptyElementTarget(text: string, limit: number, range: Range): Target | null {
  const frames = framesAt(text, limit - 1);
  const parent = specsOf(frames).at(-1) ?? null;
  const name = text.slice(range.start, range.end).replace(/^.*:/, "");
  if (frames.length === 1) return name === "VPNProfile" ? { spec: vpnProfile, path: "", range } : null;
  const spec = parent === null ? undefined : childrenAmong(parent, frames.at(-1)?.children)[name];
  return spec === undefined ? null : { spec, path: [...namesOf(frames), name].join("/"), range };
}

function leafTarget(text: string, offset: number): Target | null {
  const frames = framesAt(text, offset);
  const frame = frames.at(-1);
  const spec = specsOf(frames).at(-1) ?? null;
  const ownText = spec === null ? undefined : childrenOf(spec)[OWN_TEXT];
  if (frame === undefined || spec === null || !(holdsText(spec) || ownText !== undefined)) return null;
  const next = text.indexOf("<", offset);
  const range = { start: frame.contentStart, end: next < 0 ? text.length : next };
  const path = pathOfNames(frames);
  return ownText === undefined ? { spec, path, range } : { spec: ownText, path: `${path}/${OWN_TEXT}`, range };
}

function attributeTarget(text: string, offset: number): Target | null {
  const tag = text.lastIndexOf("<", offset - 1);
  const frames = framesAt(text, tag + 1);
  const spec = specsOf(frames).at(-1) ?? null;
  const close = text.indexOf(">", offset);
  for (const match of text.slice(tag, close < 0 ? text.length : close).matchAll(ATTRIBUTE)) {
    const range = { start: tag + match.index, end: tag + match.index + match[0].length };
    const leaf = spec === null ? undefined : childrenAmong(spec, undefined)[`@${match[1]}`];
    if (range.start <= offset && offset <= range.end && leaf !== undefined) {
      return { spec: leaf as Leaf<unknown>, path: `${pathOfNames(frames)}/@${match[1]}`, range };
    }
  }
  return null;
}

function pathOfNames(frames: readonly Frame[]): string {
  return namesOf(frames).join("/");
}

function nameAt(text: string, start: number): Range {
  NAME.lastIndex = start;
  return { start, end: start + (NAME.exec(text)?.[0].length ?? 0) };
}
