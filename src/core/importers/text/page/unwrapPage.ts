import type { Range } from "../../../xml/document.ts";
import { MOST_FINDS } from "../../limits.ts";
import type { Part, Unwrapped } from "../../importer.ts";
import { note, nothing } from "../../remarks.ts";
import { sourceOfText } from "../../source.ts";
import { cutProfiles } from "../cutProfiles.ts";
import { linePlaces } from "../linePlaces.ts";
import { mentionsProfile } from "../markers.ts";

/** A block of a page that may hold something. */
export interface Block extends Range {
  readonly content: string;
  readonly how: string;
  /** Ending of the file that it would be: "ps1"; null when the page does not say. */
  readonly extension: string | null;
}

const OF_INTEREST = /ProfileXML|omaSettings|SyncBody/i;

/** The blocks of a page that speak of profiles, and the profiles that stand between them. */
export function unwrapPage(text: string, blocks: readonly Block[]): Unwrapped {
  const placeOf = linePlaces(text);
  const used = blocks.filter(({ content }) => mentionsProfile(content) || OF_INTEREST.test(content));
  const between = outside(cutProfiles(text), blocks);
  const inBlocks = used.slice(0, MOST_FINDS + 1).map((block, index) => partOfBlock(block, index, placeOf(block)));
  const plain = between.map((cut) => ({ source: sourceOfText(null, cut.text), where: placeOf(cut), how: "XML" }));
  const parts: readonly Part[] = [...inBlocks, ...plain].slice(0, MOST_FINDS + 1);
  return { parts, finds: [], remarks: parts.length > 0 ? [REST] : [NONE] };
}

function partOfBlock({ content, how, extension }: Block, index: number, where: string): Part {
  const name = extension === null ? null : `block-${index + 1}.${extension}`;
  return { source: sourceOfText(name, content), where, how };
}

/** Ranges that touch no block; both in order. */
function outside<T extends Range>(ranges: readonly T[], blocks: readonly Range[]): readonly T[] {
  let next = 0;
  return ranges.filter(({ start, end }) => {
    while ((blocks[next]?.end ?? Infinity) <= start) next++;
    return (blocks[next]?.start ?? Infinity) >= end;
  });
}

const REST = note("Text and code blocks of the page without a profile were left out.");
const NONE = nothing("No code block of the page holds a profile.");
