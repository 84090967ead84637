import type { Range } from "../../../xml/document.ts";
import { indexLines } from "../../../xml/lines.ts";
import { joinColumns } from "./joinColumns.ts";

/** The value of a property ProfileXML as a console printed it, with the other properties of the same object. */
export interface PrintedProfile extends Range {
  /** In one line again when the console broke it, else as it is laid out. */
  readonly text: string;
  readonly wasBroken: boolean;
  /** By name in lower case; values of one line only. */
  readonly properties: ReadonlyMap<string, string>;
}

interface Open extends Range {
  readonly lines: string[];
  readonly indentation: number;
  readonly properties: ReadonlyMap<string, string>;
}

const PROPERTY = /^([ \t]*)(\w+)[ \t]*:(?:[ \t]?(.*))$/;
const END = /<\/(?:[\w.-]+:)?VPNProfile\s*>/i;

/**
 * The profiles in what Format-List prints of MDM_VPNv2_01, the first `most` of them. A property that comes again begins
 * the next object.
 */
export function printedProfiles(text: string, most: number): readonly PrintedProfile[] {
  const reader = new Reader(text);
  return reader.read(most);
}

class Reader {
  readonly #text: string;
  readonly #found: PrintedProfile[] = [];
  #properties = new Map<string, string>();
  #open: Open | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  read(most: number): readonly PrintedProfile[] {
    const { starts, ends } = indexLines(this.#text);
    for (const [line, start] of starts.entries()) {
      const range = { start, end: ends[line] ?? start };
      const written = this.#text.slice(range.start, range.end);
      if (this.#open !== null && goesOn(this.#open, written)) {
        this.#open.lines.push(written);
        this.#open = { ...this.#open, end: range.end };
      } else {
        this.#close();
        if (this.#found.length >= most) return this.#found;
        this.#property(written, range);
      }
    }
    this.#close();
    return this.#found;
  }

  #property(line: string, range: Range): void {
    const [matched, before = "", written = "", value = ""] = PROPERTY.exec(line) ?? [];
    if (matched === undefined) return;
    const name = written.toLowerCase();
    if (this.#properties.has(name)) this.#properties = new Map();
    this.#properties.set(name, value.trim());
    if (name === "profilexml" && (value.trim() === "" || value.trimStart().startsWith("<")))
      this.#open = { ...range, lines: [value], indentation: before.length, properties: this.#properties };
  }

  #close(): void {
    if (this.#open === null) return;
    const { lines, start, end, properties } = this.#open;
    const value = valueOf(lines);
    if (value.text.includes("<")) this.#found.push({ start, end, ...value, properties });
    this.#open = null;
  }
}

/** Whether a line belongs to the value above it. */
function goesOn({ lines, indentation }: Open, line: string): boolean {
  const [before = "", last = ""] = lines.slice(-2);
  if (END.test(lines.length > 1 ? before.trim() + last.trim() : before)) return false;
  if (line.trim() === "") return false;
  const isIndented = line.search(/\S/) > indentation;
  return isIndented || !PROPERTY.test(line);
}

function valueOf(lines: readonly string[]): Pick<PrintedProfile, "text" | "wasBroken"> {
  const [first = "", ...rest] = lines;
  const indentation = rest.reduce((least, line) => Math.min(least, Math.max(0, line.search(/\S/))), Infinity);
  const straight = [first, ...rest.map((line) => line.slice(indentation))].filter((line) => line.trim() !== "");
  const joined = straight.length > 1 ? joinColumns(straight) : null;
  return { text: (joined ?? straight.join("\n")).trimEnd(), wasBroken: joined !== null };
}
