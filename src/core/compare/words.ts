import { shortened } from "../phrases.ts";
import { IP_PROTOCOLS } from "../vocabulary/scalars/ipProtocol.ts";
import { settings } from "../vocabulary/settings.ts";
import { type Leaf, factsOf } from "../vocabulary/spec.ts";
import type { Words } from "./difference.ts";
import { listKind, rowSentence } from "./lists.ts";
import type { Meaning } from "./meaning.ts";

const LONGEST = 160;
const MOST_DETAILS = 40;

const SECRET_NAMES: readonly string[] = settings()
  .filter(({ spec }) => factsOf(spec).privacy === "secret")
  .map(({ path }) => path.split("/").at(-1) ?? path);

/** What a part of a profile says, in words and without secrets. */
export function wordsOf(meaning: Meaning): Words {
  switch (meaning.state) {
    case "value":
      return plainly(valueWords(meaning));
    case "undecodable":
      return plainly(isSecret(meaning) ? "A value that is not shown" : `${quoted(meaning.text)}, not readable`);
    case "question":
      return plainly(`Still to fill in: ${meaning.text}`);
    case "unknown":
      return plainly(unknownWords(meaning));
    case "group":
      return groupWords(meaning);
  }
}

function plainly(text: string): Words {
  return { text, details: [] };
}

function valueWords({ spec, value, text, path }: Meaning): string {
  if (spec === null || factsOf(spec).privacy === "secret") return "A value that is not shown";
  if (spec.kind !== "leaf") return `${text.length.toLocaleString("en")} characters of XML`;
  if (value === true && spec.scalar.control === "toggle") return "Yes";
  if (value === false) return "No";
  const written = encoded(spec, value, path.at(-1)?.name ?? "");
  return written === "" ? (value === true ? "Present" : "Empty") : shortened(written, LONGEST);
}

function encoded(spec: Leaf<unknown>, value: unknown, name: string): string {
  const text = spec.scalar.codec.encode(value);
  const suggestions = name === "Protocol" ? IP_PROTOCOLS : spec.scalar.suggestions;
  const label = suggestions?.find((one) => one.text === text)?.label;
  if (label === undefined) return spec.scalar.list === undefined ? text : text.replaceAll(/([,;])(?=\S)/g, "$1 ");
  return /^\d+$/.test(text) ? `${text} (${label})` : label;
}

function unknownWords(meaning: Meaning): string {
  return isSecret(meaning) ? "Content that is not shown" : quoted(meaning.text);
}

function isSecret({ text, path }: Meaning): boolean {
  return SECRET_NAMES.some((name) => text.includes(name) || path.at(-1)?.name === name);
}

function quoted(text: string): string {
  return text.trim() === "" ? "Nothing but blanks" : `“${shortened(text, LONGEST)}”`;
}

function groupWords(meaning: Meaning): Words {
  const sentence = rowSentence(meaning);
  const details = leavesOf(meaning);
  if (details.length === 0) return plainly("Present, and empty");
  if (sentence !== null) return { text: shortened(sentence, LONGEST), details: [] };
  if (meaning.path.at(-1)?.index !== undefined && details.length <= 4)
    return plainly(shortened(details.join(", "), LONGEST));
  const shown = details.slice(0, MOST_DETAILS);
  const rest = details.length - shown.length;
  const more = rest === 0 ? [] : [`and ${rest.toLocaleString("en")} more`];
  return { text: details.length === 1 ? "1 setting" : `${details.length} settings`, details: [...shown, ...more] };
}

/** "Metric: 5", one for each value inside. */
function leavesOf(meaning: Meaning): readonly string[] {
  return [...meaning.parts.values()].flat().flatMap((part) => {
    const inner = part.state === "group" ? leavesOf(part) : [];
    return inner.length > 0 ? inner : [`${titleOf(part)}: ${wordsOf(part).text}`];
  });
}

/** What people call a part: the title of a setting, or the name of what is unknown. */
export function titleOf({ spec, path }: Meaning): string {
  const name = path.at(-1)?.name ?? "VPNProfile";
  if (spec !== null) return factsOf(spec).title;
  if (name === "text()") return "Stray text";
  return name.startsWith("@") ? `The attribute ${name.slice(1)}` : `The element ${name}`;
}

/** Which row of a list it is; null when that is not said in a word. */
export function rowLabel(row: Meaning): string | null {
  const label = listKind(row.path.at(-1)?.name ?? "").label(row);
  return label === null ? null : shortened(label, LONGEST);
}
