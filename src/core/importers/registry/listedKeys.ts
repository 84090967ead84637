import type { RegKey } from "../../formats/regFile.ts";
import type { RegValue } from "../../formats/regValue.ts";
import { joinColumns } from "../text/console/joinColumns.ts";

/** What Get-ItemProperty and Get-GPRegistryValue print of the registry. */
export interface ListedKeys {
  readonly keys: readonly RegKey[];
  /** Names of values that the console cut short, which are not among the keys. */
  readonly cut: readonly string[];
  /** Whether lines had to be put together that the console broke. */
  readonly wasBroken: boolean;
}

const PATH = /^(?:PSPath +: .*Registry::|FullKeyPath +: HKEY_)/im;
const NODE = /^NodeURI +: /im;
const CUT_OFF = /(?:\.\.\.|\u2026)\}?$/;
const PROVIDER = /^.*Registry::/i;
/** What the provider of the registry adds at the end of every object. */
const ADDED = /^PS(?:Path|ParentPath|ChildName|Drive|Provider|ComputerName)$|^RunspaceId$/i;

/** Whether a text is a list of values of the registry, with their key or as nodes of a management server. */
export function isListedKeys(text: string): boolean {
  return PATH.test(text) || (NODE.test(text) && /^ExpectedValue +: /im.test(text));
}

/** The keys in such a list, one for each object. Types are not in it: what reads like a number may be one. */
export function readListedKeys(text: string): ListedKeys {
  const objects = objectsIn(text.split(/\r\n|\r|\n/));
  const keys = objects.map(({ values }) => keyOf(values));
  return {
    keys: keys.map(({ key }) => key),
    cut: keys.flatMap((each) => each.cut),
    wasBroken: objects.some((each) => each.wasBroken),
  };
}

interface Listed {
  /** By name as written. */
  readonly values: ReadonlyMap<string, string>;
  readonly wasBroken: boolean;
}

interface Property {
  readonly name: string;
  /** Where the values of the object begin. */
  readonly column: number;
  readonly lines: string[];
}

/** Objects begin where a name comes again, and behind what the provider added. */
function objectsIn(lines: readonly string[]): readonly Listed[] {
  const objects: Property[][] = [];
  let names = new Set<string>();
  let open = null as Property | null;
  for (const line of lines) {
    if (open !== null && isContinued(line, open.column)) {
      open.lines.push(line.slice(open.column));
      continue;
    }
    const found = propertyIn(line, open?.column ?? null);
    if (found === null) continue;
    if (open === null || names.has(found.name) || (ADDED.test(open.name) && !ADDED.test(found.name))) {
      objects.push([]);
      names = new Set();
    }
    names.add(found.name);
    objects.at(-1)?.push(found);
    open = found;
  }
  return objects.map(listed);
}

function isContinued(line: string, column: number): boolean {
  return line.length > column && line.slice(0, column).trim() === "";
}

/** The values of an object stand below one another; names of routes hold any character, colons among them. */
function propertyIn(line: string, column: number | null): Property | null {
  const isBelow = column !== null && /^ :(?: |$)/.test(line.slice(column - 3, column)) && /^\S/.test(line);
  const colon = isBelow ? column - 2 : line.search(/ :(?: |$)/) + 1;
  if (colon <= 0 || !/^\S/.test(line)) return null;
  const start = colon + 2;
  return { name: line.slice(0, colon).trimEnd(), column: start, lines: [line.slice(start)] };
}

function listed(properties: readonly Property[]): Listed {
  const values = new Map<string, string>();
  let wasBroken = false;
  for (const { name, lines } of properties) {
    const joined = lines.length > 1 ? joinColumns(lines) : null;
    wasBroken ||= joined !== null;
    values.set(name, joined ?? lines.join("\n"));
  }
  return { values, wasBroken };
}

function keyOf(values: ReadonlyMap<string, string>): { readonly key: RegKey; readonly cut: readonly string[] } {
  const path = valueOf(values, "PSPath").replace(PROVIDER, "");
  const policy = valueOf(values, "FullKeyPath");
  const written =
    policy === "" ? withoutAdded(values) : [[valueOf(values, "ValueName"), valueOf(values, "Value")] as const];
  const whole = written.filter(([, text]) => !CUT_OFF.test(text));
  const entries = whole.map(([name, text]) => ({ name: name === "(default)" ? "" : name, value: typed(text) }));
  const cut = written.filter(([, text]) => CUT_OFF.test(text)).map(([name]) => name);
  return { key: { path: policy === "" ? path : policy, isDeleted: false, entries }, cut };
}

function withoutAdded(values: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...values].filter(([name]) => !ADDED.test(name));
}

function valueOf(values: ReadonlyMap<string, string>, name: string): string {
  return values.get(name)?.trim() ?? "";
}

/** Strings of a list are told apart by commas, which may also stand in markup: a new one begins with a tag. */
function typed(text: string): RegValue {
  const [, list] = /^\{(\s*<[^]*)\}$/.exec(text.trim()) ?? [];
  if (list === undefined) return { type: "sz", text: text.replace(/\0+$/, "") };
  return { type: "multiSz", lines: list.split(/, ?(?=[ \t]{0,80}<)/) };
}
