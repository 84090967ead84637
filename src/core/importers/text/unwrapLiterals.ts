import { at } from "../../profile/at.ts";
import { isProfile } from "../../profile/mount.ts";
import { read } from "../../profile/read.ts";
import { questionsIn } from "../../xml/fillIn.ts";
import { parseXml } from "../../xml/parse.ts";
import type { Scope } from "../../vocabulary/spec.ts";
import type { Part, Unwrapped } from "../importer.ts";
import { note, refusal } from "../remarks.ts";
import { MOST_FINDS, MOST_PIECES } from "../limits.ts";
import { type Source, sourceOfText } from "../source.ts";
import { type Cut, cutProfiles } from "./cutProfiles.ts";
import { decodeProfile } from "./decodeProfile.ts";
import { type Filled, fillTemplate } from "./fillTemplate.ts";
import { linePlaces } from "./linePlaces.ts";
import type { Literal } from "./literal.ts";
import { hasEscapedMarkup } from "./markers.ts";
import { profileSpans } from "./profileSpans.ts";
import type { Template } from "./template.ts";

/** `<VPNProfile/>` is the shortest profile. */
const SHORTEST = 13;

/** What a program says about the profile in it. */
export interface About {
  readonly name: string | null;
  readonly scope: Scope | null;
}

/** Something found in one literal. */
interface Finding {
  readonly literal: Literal;
  readonly source: Source;
  /** The text without blanks around it: what makes two findings the same. */
  readonly key: string;
  readonly how: string;
  readonly isProfile: boolean;
  readonly notes: readonly string[];
}

/**
 * Takes the complete profiles out of the strings of a program; of a text that stands in it twice, the first. Strings of
 * too many pieces are refused.
 */
export function unwrapLiterals(text: string, literals: readonly Literal[], about: About): Unwrapped {
  const found = literals.flatMap((literal) => (isTooLong(literal) ? [] : findingsIn(literal)));
  const findings = withoutRepetitions(found).slice(0, MOST_FINDS + 1);
  const placeOf = linePlaces(text);
  const isOnly = findings.length === 1;
  return {
    parts: findings.map((finding) => partOf(finding, placeOf(finding.literal), isOnly ? about : null)),
    finds: [],
    remarks: [
      ...literals.filter(isTooLong).map((literal) => refusal(TOO_LONG, placeOf(literal))),
      ...findings.flatMap(({ literal, notes }) => notes.map((text) => note(text, placeOf(literal)))),
    ],
  };
}

function isTooLong({ template }: Literal): boolean {
  return template.length >= MOST_PIECES;
}

const TOO_LONG = `A string of more than ${MOST_PIECES.toLocaleString("en-US")} pieces was not read.`;

function findingsIn(literal: Literal): readonly Finding[] {
  if (isShort(literal.template)) return [];
  const filled = fillTemplate(literal.template);
  const cuts = cutProfiles(filled.text).filter(({ isClosed }) => isClosed);
  if (cuts.length > 0) return cuts.map((cut) => findingOfCut(literal, filled, cut, cuts.length > 1));
  const decoded = decodeProfile(filled.text);
  if (decoded !== null) return [finding(literal, decoded, "Base64", filled)];
  if (!hasEscapedMarkup(filled.text)) return [];
  return [finding(literal, sourceOfText(null, filled.text), `escaped text in ${literal.how}`, filled)];
}

function isShort(template: Template): boolean {
  let length = 0;
  return template.every(
    (piece) => (length += typeof piece === "string" ? piece.length : piece.source.length) < SHORTEST,
  );
}

function findingOfCut(literal: Literal, filled: Filled, cut: Cut, isOneOfMany: boolean): Finding {
  const kept = filled.kept.filter((hole) => hole.at >= cut.start && hole.at < cut.end);
  const found = finding(literal, sourceOfText(null, cut.text), literal.how, { text: cut.text, kept });
  const isWhole = cut.text.length === filled.text.length;
  const around = isWhole || isOneOfMany ? [] : ["The text around the XML in the same string was left out."];
  return { ...found, isProfile: cut.root === "VPNProfile", notes: [...found.notes, ...around] };
}

function finding(literal: Literal, source: Source, how: string, { text, kept }: Filled): Finding {
  const notes = [...literal.notes, ...openNotes(questionsIn(text)), ...keptNotes(kept.map((each) => each.source))];
  return { literal, source, key: source.text.trim(), how, isProfile: true, notes };
}

function openNotes(questions: readonly string[]): readonly string[] {
  const open = [...new Set(questions)];
  if (open.length === 0) return [];
  return [`Known only when it runs, and left to fill in: ${listed(open)}.`];
}

function keptNotes(sources: readonly string[]): readonly string[] {
  const kept = [...new Set(sources)];
  if (kept.length === 0) return [];
  return [`Known only when it runs, and kept as written in a tag, an attribute or a comment: ${listed(kept)}.`];
}

/** Words of a list, the first twenty of them. */
function listed(words: readonly string[]): string {
  const shown = words.slice(0, 20).join(", ");
  return words.length > 20 ? `${shown} and ${words.length - 20} more` : shown;
}

/** Of equal texts the first; an EAP configuration that stands in a profile as well is a part of that one. */
function withoutRepetitions(findings: readonly Finding[]): readonly Finding[] {
  const profiles = findings.filter(({ isProfile }) => isProfile);
  const inside = new Set(profiles.flatMap(({ key }) => configurationsIn(key)));
  const keys = new Set<string>();
  return findings.filter(({ key, isProfile }) => {
    if (keys.has(key) || (!isProfile && inside.has(key))) return false;
    keys.add(key);
    return true;
  });
}

/** The texts of the EAP configurations in a profile: without its start tag, they stand outside of one. */
function configurationsIn(profile: string): readonly string[] {
  const body = profile.slice(profile.search(/<(?:[\w.-]+:)?VPNProfile/i) + 1);
  return profileSpans(body).map(({ start, end }) => body.slice(start, end));
}

function partOf({ literal, source, how }: Finding, lines: string, about: About | null): Part {
  const where = literal.variable === undefined ? lines : `${lines}, ${literal.variable}`;
  const scope = isDeviceTunnel(source.text) ? "device" : about?.scope;
  return { source, where, how, ...(about?.name && { name: about.name }), ...(scope && { scope }) };
}

function isDeviceTunnel(text: string): boolean {
  const parsed = parseXml(text);
  return parsed.ok && isProfile(parsed.value) && read(parsed.value, at.DeviceTunnel).value === true;
}
