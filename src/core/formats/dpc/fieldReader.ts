import { regNumber, regText, type RegValue } from "../regValue.ts";
import { type DpcKey, EMPTY } from "./registry.ts";

/** Reads the values of a tunnel as DPC does, and remembers which were asked for. */
export interface FieldReader {
  readonly text: (name: string, subkey?: string) => string | null;
  readonly number: (name: string, subkey?: string) => number | null;
  /** A DWORD that is 1. */
  readonly flag: (name: string, subkey?: string) => boolean;
  /** The texts of a sub key; the names of its values do not count. */
  readonly list: (subkey: string) => readonly string[];
  /** The names of a sub key's values, and their texts. */
  readonly table: (subkey: string) => readonly (readonly [name: string, text: string])[];
  /** Names of sub keys below one. */
  readonly below: (subkey: string) => readonly string[];
  /** What nobody asked for: names of values and of sub keys. */
  readonly rest: () => readonly string[];
}

/** A reader of a tunnel's keys; names count in any letter case. */
export function readFields(keys: readonly DpcKey[]): FieldReader {
  const asked = new Set<string>();
  const bySubkey = new Map(keys.map((key) => [key.subkey.toLowerCase(), key]));
  const entriesOf = (subkey: string) => bySubkey.get(subkey.toLowerCase())?.entries ?? [];
  const value = (name: string, subkey = ""): RegValue | null => {
    asked.add(keyOf(subkey, name));
    return entriesOf(subkey).findLast((entry) => entry.name.toLowerCase() === name.toLowerCase())?.value ?? null;
  };
  const table = (subkey: string) => {
    for (const { name } of entriesOf(subkey)) asked.add(keyOf(subkey, name));
    return entriesOf(subkey).flatMap(({ name, value: one }): [string, string][] =>
      one?.type === "sz" ? [[name, cleaned(one.text)]] : [],
    );
  };
  return {
    text: (name, subkey) => cleanedOrNull(regText(value(name, subkey))),
    number: (name, subkey) => regNumber(value(name, subkey)),
    flag: (name, subkey) => regNumber(value(name, subkey)) === 1,
    list: (subkey) => table(subkey).flatMap(([, text]) => (text === "" ? [] : [text])),
    table,
    below: (subkey) =>
      keys.flatMap((key) => (isChild(key.subkey, subkey) ? [key.subkey.slice(subkey.length + 1)] : [])),
    rest: () =>
      keys.flatMap(({ subkey, entries }) =>
        entries
          .filter((entry) => entry.value !== null && !asked.has(keyOf(subkey, entry.name)))
          .map(({ name }) => label(subkey, name)),
      ),
  };
}

function isChild(key: string, parent: string): boolean {
  return key.toLowerCase().startsWith(`${parent.toLowerCase()}\\`);
}

function keyOf(subkey: string, name: string): string {
  return `${subkey}\\${name}`.toLowerCase();
}

function label(subkey: string, name: string): string {
  return subkey === "" ? name : `${subkey}\\${name}`;
}

function cleaned(text: string): string {
  const plain = text.replaceAll("\0", "").trim();
  return plain.toUpperCase() === EMPTY ? "" : plain;
}

function cleanedOrNull(text: string | null): string | null {
  const plain = text === null ? "" : cleaned(text);
  return plain === "" ? null : plain;
}
