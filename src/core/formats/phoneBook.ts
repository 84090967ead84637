/**
 * rasphone.pbk, the phone book of Windows: sections of `Key=Value` lines, one for each connection. A key may repeat:
 * long values in hexadecimal digits are cut into several lines, and lists have a line for each item.
 */
export interface PhoneBookEntry {
  /** The name of the connection. */
  readonly name: string;
  readonly settings: readonly PhoneBookSetting[];
}

/** One line of a section. */
export interface PhoneBookSetting {
  readonly key: string;
  readonly value: string;
}

/** Keys that begin a block, which a blank line sets apart. */
const BLOCKS: ReadonlySet<string> = new Set(["NETCOMPONENTS", "MEDIA", "DEVICE"]);

/** Whether a text begins as a phone book does: with the heading of a section and a setting below it. */
export function isPhoneBook(text: string): boolean {
  return (
    /^\s*\[[^\r\n]+\][ \t]*[\r\n]\s*\w+=/.test(text) && /^(?:PBVersion|VpnStrategy|DialParamsUID|MEDIA)=/m.test(text)
  );
}

/** The sections of a phone book. Lines that are no setting are passed over. */
export function parsePhoneBook(text: string): readonly PhoneBookEntry[] {
  const entries: { readonly name: string; readonly settings: PhoneBookSetting[] }[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const trimmed = line.trimEnd();
    if (trimmed.startsWith("[") && trimmed.endsWith("]")) entries.push({ name: trimmed.slice(1, -1), settings: [] });
    else entries.at(-1)?.settings.push(...settingIn(trimmed));
  }
  return entries;
}

/** The phone book with these sections; `parsePhoneBook` gives them back when no name or value has line ends. */
export function printPhoneBook(entries: readonly PhoneBookEntry[]): string {
  return entries.map(printEntry).join("\r\n");
}

/** The values of a key in the order of the lines, in any letter case; none when the section has no such key. */
export function valuesOf(entry: PhoneBookEntry, key: string): readonly string[] {
  const known = valuesByKey.get(entry) ?? groupByKey(entry);
  valuesByKey.set(entry, known);
  return known.get(key.toLowerCase()) ?? [];
}

/** Sections are asked for many keys, and may have many lines. */
const valuesByKey = new WeakMap<PhoneBookEntry, ReadonlyMap<string, readonly string[]>>();

function groupByKey({ settings }: PhoneBookEntry): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { key, value } of settings) {
    const group = groups.get(key.toLowerCase());
    if (group === undefined) groups.set(key.toLowerCase(), [value]);
    else group.push(value);
  }
  return groups;
}

function settingIn(line: string): readonly PhoneBookSetting[] {
  const at = line.indexOf("=");
  return at < 1 ? [] : [{ key: line.slice(0, at), value: line.slice(at + 1) }];
}

function printEntry({ name, settings }: PhoneBookEntry): string {
  const lines = settings.flatMap(({ key, value }) => [...(BLOCKS.has(key) ? [""] : []), `${key}=${value}`]);
  return [`[${name}]`, ...lines, ""].join("\r\n");
}
