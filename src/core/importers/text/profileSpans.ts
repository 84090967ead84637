import { isBlankBetween } from "../../xml/characters.ts";
import type { Range } from "../../xml/document.ts";

/** A profile or an EAP configuration that stands in a text as markup, with the comments directly above it. */
export interface ProfileSpan extends Range {
  readonly root: "VPNProfile" | "EapHostConfig";
  /** Whether its end tag is there; without, it goes to the next start tag or to the end of the text. */
  readonly isClosed: boolean;
}

interface Tag extends Range {
  readonly root: ProfileSpan["root"];
  readonly kind: "start" | "end" | "empty";
  /** Where the comments and the declaration directly above it begin; its own start when there are none. */
  readonly lead: number;
}

/**
 * The profiles, and the EAP configurations outside of them, in a text that is otherwise anything; in order. A start tag
 * that is only mentioned, with no markup behind it, is none, and neither are tags around words. What stands in comments counts when there is nothing else.
 */
export function profileSpans(text: string): readonly ProfileSpan[] {
  const spans = spansOf(text, tagsOf(text, true));
  return spans.length > 0 || !text.includes("<!--") ? spans : spansOf(text, tagsOf(text, false));
}

function spansOf(text: string, tags: readonly Tag[]): readonly ProfileSpan[] {
  const profiles = pairsOf(text, tags, "VPNProfile");
  const eap = withoutThoseInside(pairsOf(text, tags, "EapHostConfig"), profiles);
  return [...profiles, ...eap].sort((one, other) => one.start - other.start);
}

function tagsOf(text: string, skipsComments: boolean): readonly Tag[] {
  const tokens = /<!--|<\?xml\s[^?<>]*\?>|<(\/?)(?:[\w.-]+:)?(VPNProfile|EapHostConfig)(?=[\s/>])[^<>]*>?/gi;
  const tags: Tag[] = [];
  const open = new Set<Tag["root"]>();
  let lead: Range | null = null;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const start = match.index;
    const above: number = lead !== null && isBlankBetween(text, lead.end, start) ? lead.start : start;
    if (match[2] !== undefined) {
      const { root, kind } = tagOf(match, match[2]);
      // An end tag that closes nothing is none.
      if (kind !== "end" || open.has(root)) tags.push({ root, kind, start, end: tokens.lastIndex, lead: above });
      if (kind === "start") open.add(root);
      else open.delete(root);
      lead = null;
      continue;
    }
    const end: number = match[0] === "<!--" ? endOfComment(text, start, skipsComments) : tokens.lastIndex;
    if (end < 0) return [...tags, ...tagsOfRest(text, tokens.lastIndex)];
    tokens.lastIndex = end;
    lead = { start: above, end };
  }
  return tags;
}

/** Behind a comment; directly behind its beginning when comments are looked into; -1 when it does not end. */
function endOfComment(text: string, start: number, skips: boolean): number {
  if (!skips) return start + 4;
  const close = text.indexOf("-->", start + 4);
  return close < 0 ? -1 : close + 3;
}

/** The tags behind a comment that never ends, and so is none. */
function tagsOfRest(text: string, from: number): readonly Tag[] {
  const shift = (tag: Tag): Tag => ({ ...tag, start: tag.start + from, end: tag.end + from, lead: tag.lead + from });
  return tagsOf(text.slice(from), false).map(shift);
}

function tagOf([written, slash]: RegExpExecArray, name: string): Pick<Tag, "root" | "kind"> {
  const root = name.toLowerCase() === "vpnprofile" ? "VPNProfile" : "EapHostConfig";
  if (slash === "/") return { root, kind: "end" };
  return { root, kind: written.endsWith("/>") ? "empty" : "start" };
}

function pairsOf(text: string, tags: readonly Tag[], root: ProfileSpan["root"]): readonly ProfileSpan[] {
  const spans: ProfileSpan[] = [];
  let open: Tag | null = null;
  const giveUp = (end: number): void => {
    if (open !== null && isFollowedByMarkup(text, open.end))
      spans.push({ root, start: open.lead, end, isClosed: false });
  };
  for (const tag of tags.filter((each) => each.root === root)) {
    if (tag.kind === "end") {
      if (open !== null && !isProse(text, open.end, tag.start))
        spans.push({ root, start: open.lead, end: tag.end, isClosed: true });
      open = null;
      continue;
    }
    giveUp(tag.lead);
    if (tag.kind === "empty") spans.push({ root, start: tag.lead, end: tag.end, isClosed: true });
    open = tag.kind === "empty" ? null : tag;
  }
  giveUp(text.length);
  return spans;
}

/** Whether nothing but words stands between two tags, as in "from <VPNProfile> to </VPNProfile>". */
function isProse(text: string, start: number, end: number): boolean {
  const less = text.indexOf("<", start);
  return (less < 0 || less >= end) && !isBlankBetween(text, start, end);
}

/** Whether a start tag begins something, and is not only spoken of. */
function isFollowedByMarkup(text: string, from: number): boolean {
  const next = /\s*(?:<(?:[A-Z]|!--|\?fill-in)|$)?/y;
  next.lastIndex = from;
  return (next.exec(text)?.[0].trim() ?? "") !== "";
}

function withoutThoseInside(spans: readonly ProfileSpan[], outer: readonly ProfileSpan[]): readonly ProfileSpan[] {
  let next = 0;
  return spans.filter(({ start }) => {
    while ((outer[next]?.end ?? Infinity) <= start) next++;
    return start < (outer[next]?.start ?? Infinity);
  });
}
