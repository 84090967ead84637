import type { Remark } from "../importer.ts";
import { refusal } from "../remarks.ts";
import { linePlaces } from "./linePlaces.ts";
import type { Literal } from "./literal.ts";
import { writtenText } from "./template.ts";

/** A string that begins with markup: words that mention an element are no piece of one. */
const PIECE = /^\s*<(?:[^]*<)?\/?(?:[\w.-]+:)?(?:VPNProfile|EapHostConfig|NativeProfile)(?=[\s/>])/i;
const BUILDERS = /\.(?:WriteStartElement|CreateElement)\s*\(\s*["'](?:VPNProfile|EapHostConfig)["']/i;

/** Says that a program has pieces of a profile and puts them together when it runs; null when it has none. */
export function piecesRefused(text: string, literals: readonly Literal[], what: string): Remark | null {
  const literal = literals.find(({ template }) => PIECE.test(writtenText(template)));
  const builder = literal === undefined ? BUILDERS.exec(text) : null;
  const start = literal?.start ?? builder?.index;
  if (start === undefined) return null;
  return refusal(
    `${what} puts the XML together piece by piece when it runs, and holds no finished profile. ` +
      "Run it, and open the XML that it writes.",
    linePlaces(text)({ start, end: start + 1 }),
  );
}
