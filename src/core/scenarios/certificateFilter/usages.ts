/** Key usages in the filter of one EAP-TLS: a table gives them names, and a list asks for them by name. */
import { type Change, editsOf, insert, set } from "../../profile/changes.ts";
import type { TlsRefs } from "../../profile/eap/eapAt.ts";
import { countOf, read } from "../../profile/read.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";

/** The certificate filter of one EAP-TLS. */
export type FilterRefs = TlsRefs["TLSExtensions"]["FilteringInfo"];

/** A key usage, and the name under which filters usually list it. */
export interface Usage {
  readonly name: string;
  readonly oid: string;
}

/** An entry of the table or of a list; either half may be missing. */
export interface UsageEntry {
  readonly EKUName?: string;
  readonly EKUOID?: string;
}

/** The names that a filter's table gives to a key usage, in order. */
export function namesOf(document: XmlDocument, filter: FilterRefs, { oid }: Pick<Usage, "oid">): readonly string[] {
  return tableOf(document, filter).flatMap(({ EKUName, EKUOID }) =>
    EKUOID === oid && EKUName !== undefined ? [EKUName] : [],
  );
}

/** Whether an entry means a key usage, by its number or by one of the names that the table gives to it. */
export function meansUsage(entry: UsageEntry, { oid }: Pick<Usage, "oid">, names: readonly string[]): boolean {
  return entry.EKUOID === oid || (entry.EKUName !== undefined && names.includes(entry.EKUName));
}

/** Whether a filter asks for a key usage beside Client Authentication, be the list in force or not. */
export function isUsageListed(document: XmlDocument, filter: FilterRefs, usage: Pick<Usage, "oid">): boolean {
  const names = namesOf(document, filter, usage);
  return listOf(document, filter).some((row) => meansUsage(row, usage, names));
}

/** Enters a key usage in the table, under another name where its usual one is taken; none when it stands there. */
export function enterUsage(document: XmlDocument, filter: FilterRefs, usage: Usage): readonly TextEdit[] {
  const { EKUMap } = filter.EKUMapping;
  if (namesOf(document, filter, usage).length > 0) return [];
  const entry = { EKUName: freeName(document, filter, usage.name), EKUOID: usage.oid };
  return editsOf(document, insert(EKUMap, countOf(document, EKUMap.path), [entry]));
}

/** Puts the list of Client Authentication certificates into force, and a key usage of the table onto it. */
export function requireUsage(document: XmlDocument, filter: FilterRefs, usage: Usage): readonly TextEdit[] {
  if (isUsageListed(document, filter, usage)) return requireNamed(document, filter, null);
  return requireNamed(document, filter, namesOf(document, filter, usage)[0] ?? usage.name);
}

/** The same for a name, listed or not; null only puts the list into force. */
export function requireNamed(document: XmlDocument, filter: FilterRefs, name: string | null): readonly TextEdit[] {
  const list = filter.ClientAuthEKUList;
  const isListed = listOf(document, filter).some(({ EKUName }) => EKUName === name);
  const rows = name === null || isListed ? [] : [{ EKUName: name }];
  if (!read(document, list).present) return editsOf(document, set(list, { "@Enabled": true, EKUMapInList: rows }));
  const changes: readonly Change[] = [
    set(list["@Enabled"], true),
    insert(list.EKUMapInList, countOf(document, list.EKUMapInList.path), rows),
  ];
  return editsOf(document, { kind: "several", changes });
}

/** A name that the table does not use yet. */
export function freeName(document: XmlDocument, filter: FilterRefs, preferred: string): string {
  const taken = new Set(tableOf(document, filter).map(({ EKUName }) => EKUName));
  let name = preferred;
  for (let count = 2; taken.has(name); count++) name = `${preferred} ${count}`;
  return name;
}

/** The entries of the table; what does not decode is left out. */
export function tableOf(document: XmlDocument, filter: FilterRefs): readonly UsageEntry[] {
  return read(document, filter.EKUMapping.EKUMap).value ?? [];
}

/** The entries of the list beside Client Authentication. */
export function listOf(document: XmlDocument, filter: FilterRefs): readonly UsageEntry[] {
  return read(document, filter.ClientAuthEKUList.EKUMapInList).value ?? [];
}
