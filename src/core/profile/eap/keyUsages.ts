/** Key usages in the filter of one EAP-TLS: a table gives them names, and a list asks for them by name. */
import { type Change, editsOf, insert, set } from "../changes.ts";
import type { TlsRefs } from "./eapAt.ts";
import { countOf, read } from "../read.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";

/** The certificate filter of one EAP-TLS. */
export type FilterRefs = TlsRefs["TLSExtensions"]["FilteringInfo"];

/** A key usage, and the name under which filters usually list it. */
export interface Usage {
  readonly name: string;
  readonly oid: string;
}

/** The class of certificates that a list is about: what they carry anyway. */
export type UsageClass = "ClientAuthEKUList" | "AnyPurposeEKUList";

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
  return editsOf(document, { kind: "several", changes: entering(document, filter, usage) });
}

/** Puts the list of Client Authentication certificates into force, and a key usage of the table onto it. */
export function requireUsage(document: XmlDocument, filter: FilterRefs, usage: Usage): readonly TextEdit[] {
  if (isUsageListed(document, filter, usage)) return requireNamed(document, filter, null);
  return requireNamed(document, filter, namesOf(document, filter, usage)[0] ?? usage.name);
}

/** The same for a name, listed or not; null only puts the list into force. */
export function requireNamed(document: XmlDocument, filter: FilterRefs, name: string | null): readonly TextEdit[] {
  return editsOf(document, { kind: "several", changes: listing(document, filter, "ClientAuthEKUList", name) });
}

/** All that makes a class of certificates need a key usage: table, list and switch; null when it stands already. */
export function usageChange(document: XmlDocument, filter: FilterRefs, usage: Usage, of: UsageClass): Change | null {
  const names = namesOf(document, filter, usage);
  const isListed = listOf(document, filter, of).some((row) => meansUsage(row, usage, names));
  const name = isListed ? null : (names[0] ?? freeName(document, filter, usage.name));
  const changes = [...entering(document, filter, usage), ...listing(document, filter, of, name)];
  return changes.length === 0 ? null : { kind: "several", changes };
}

function entering(document: XmlDocument, filter: FilterRefs, usage: Usage): readonly Change[] {
  const { EKUMap } = filter.EKUMapping;
  if (namesOf(document, filter, usage).length > 0) return [];
  const entry = { EKUName: freeName(document, filter, usage.name), EKUOID: usage.oid };
  return [insert(EKUMap, countOf(document, EKUMap.path), [entry])];
}

function listing(document: XmlDocument, filter: FilterRefs, of: UsageClass, name: string | null): readonly Change[] {
  const list = filter[of];
  const isListed = listOf(document, filter, of).some(({ EKUName }) => EKUName === name);
  const rows = name === null || isListed ? [] : [{ EKUName: name }];
  if (!read(document, list).present) return [set(list, { "@Enabled": true, EKUMapInList: rows })];
  return [
    ...(read(document, list["@Enabled"]).value === true ? [] : [set(list["@Enabled"], true)]),
    ...(rows.length === 0 ? [] : [insert(list.EKUMapInList, countOf(document, list.EKUMapInList.path), rows)]),
  ];
}

/** The object identifiers that a class needs already; a name that the table does not define stays a name. */
export function requiredUsages(document: XmlDocument, filter: FilterRefs, of: UsageClass): readonly string[] {
  const table = tableOf(document, filter);
  return listOf(document, filter, of).flatMap(({ EKUName, EKUOID }) => {
    const entry = table.find((one) => one.EKUName === EKUName);
    return EKUOID ?? entry?.EKUOID ?? EKUName ?? [];
  });
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

/** The entries of a list: what certificates of its class need besides. */
export function listOf(
  document: XmlDocument,
  filter: FilterRefs,
  of: UsageClass = "ClientAuthEKUList",
): readonly UsageEntry[] {
  return read(document, filter[of].EKUMapInList).value ?? [];
}
