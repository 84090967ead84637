/** Objects as PowerShell prints them: as a list of properties, as CSV or as JSON. */
import { csvCells, delimiterOf } from "../paste/csvCells.ts";
import { type PastedLine, pastedLines } from "../paste/pastedLines.ts";
import { jsonObjects } from "./jsonObjects.ts";

/**
 * One object, by the line where it begins (an object of JSON by its number): its properties in small letters, as text;
 * several values stand with commas between them.
 */
export interface Entry extends PastedLine {
  /** "line 12" or "item 3". */
  readonly where: string;
  readonly values: Readonly<Record<string, string>>;
}

/** More columns than any of these objects has properties: no such table. */
const MOST_COLUMNS = 200;
const PROPERTY = /^([A-Za-z]+)\s*:(?:\s(.*))?$/;

/** The objects that have a property, given in small letters; null when the text prints none. Linear in the text. */
export function entriesWith(text: string, key: string): readonly Entry[] | null {
  if (!text.toLowerCase().includes(key)) return null;
  const entries = jsonEntries(text) ?? printedEntries(text, key);
  const wanted = entries.filter(({ values }) => values[key] !== undefined);
  return wanted.length > 0 ? wanted : null;
}

/** The values of a printed list, such as "{a, b}"; the ellipsis of "{a, b...}" is none. */
export function itemsOf(printed: string): readonly string[] {
  return printed
    .replace(/[{}"…]|\.{3}/g, " ")
    .split(/[,;\s]+/)
    .filter((item) => item !== "");
}

function jsonEntries(text: string): readonly Entry[] | null {
  const objects = jsonObjects(text);
  if (objects === null) return null;
  return objects.map((object, index) => ({
    line: index + 1,
    text: "",
    where: `item ${index + 1}`,
    values: Object.fromEntries(Object.entries(object).map(([name, value]) => [name.toLowerCase(), textOf(value)])),
  }));
}

/** Windows PowerShell writes a list either as an array or as an object that counts its values. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.filter((one) => typeof one !== "object").join(", ");
  if (typeof value === "object") return "value" in value ? textOf(value.value) : "";
  return String(value);
}

function printedEntries(text: string, key: string): readonly Entry[] {
  const lines = pastedLines(text);
  const isList = lines.some((line) => PROPERTY.exec(line.text)?.[1]?.toLowerCase() === key);
  return isList ? listEntries(lines) : tableEntries(lines.filter((line) => !line.text.startsWith("#")));
}

/** A property that stands again begins the next object; a line without a property goes on with the one before. */
function listEntries(lines: readonly PastedLine[]): readonly Entry[] {
  const entries: (Entry & { readonly values: Record<string, string> })[] = [];
  let property = "";
  for (const { line, text } of lines) {
    const [, name, value = ""] = PROPERTY.exec(text) ?? [];
    const entry = entries.at(-1);
    if (name === undefined) {
      if (entry?.values[property] !== undefined) entry.values[property] += ` ${text}`;
      continue;
    }
    property = name.toLowerCase();
    if (entry !== undefined && entry.values[property] === undefined) entry.values[property] = value.trim();
    else entries.push({ line, text, where: `line ${line}`, values: { [property]: value.trim() } });
  }
  return entries;
}

function tableEntries([header, ...lines]: readonly PastedLine[]): readonly Entry[] {
  if (header === undefined) return [];
  const delimiter = delimiterOf(header.text);
  const names = csvCells(header.text, delimiter).map((name) => name.toLowerCase());
  if (names.length > MOST_COLUMNS) return [];
  return lines.map(({ line, text }) => {
    const cells = csvCells(text, delimiter);
    const values = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
    return { line, text, where: `line ${line}`, values };
  });
}
