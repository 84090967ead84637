import type { RegKey } from "../../formats/regFile.ts";

/** Keys that come again as one, where they came first: some forms name the key with every value. */
export function eachKeyOnce(keys: readonly RegKey[]): readonly RegKey[] {
  const places = new Map<string, number>();
  const found: { readonly key: RegKey; readonly entries: RegKey["entries"][number][] }[] = [];
  for (const key of keys) {
    const place = `${key.isDeleted} ${key.path.toLowerCase()}`;
    const known = found[places.get(place) ?? -1];
    // A key whose path is not said may be any.
    if (known === undefined || key.path === "") {
      places.set(place, found.length);
      found.push({ key, entries: [...key.entries] });
    } else for (const entry of key.entries) known.entries.push(entry);
  }
  return found.map(({ key, entries }) => ({ ...key, entries }));
}
