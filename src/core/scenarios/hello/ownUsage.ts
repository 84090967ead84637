import { countOf, read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { type FilterRefs, listOf } from "../../profile/eap/keyUsages.ts";

/** Key usages with a meaning of their own: none of them tells one template from another. */
const PUBLIC_USAGES: readonly string[] = [
  "1.3.6.1.5.5.7.3.2",
  "2.5.29.37.0",
  "1.3.6.1.4.1.311.20.2.2",
  "1.3.6.1.4.1.311.87",
  "1.3.6.1.4.1.311.10.3.4",
  "1.3.6.1.5.5.7.3.4",
  "1.3.6.1.5.5.7.3.21",
];

/**
 * The name of a key usage of the administrator's own in a filter: one that its list asks for, or else one that its table
 * has. An entry whose number is still a question counts.
 */
export function ownUsageOf(document: XmlDocument, filter: FilterRefs): string | null {
  const names = ownNames(document, filter);
  const listed = listOf(document, filter).flatMap(({ EKUName }) => EKUName ?? []);
  return names.find((name) => listed.includes(name)) ?? names[0] ?? null;
}

/** The names of the key usages of the administrator's own that a filter asks for. */
export function ownUsagesAsked(document: XmlDocument, filter: FilterRefs): readonly string[] {
  const names = ownNames(document, filter);
  return listOf(document, filter).flatMap(({ EKUName }) =>
    EKUName !== undefined && names.includes(EKUName) ? [EKUName] : [],
  );
}

function ownNames(document: XmlDocument, { EKUMapping: { EKUMap } }: FilterRefs): readonly string[] {
  return Array.from({ length: countOf(document, EKUMap.path) }, (_, index) => EKUMap.at(index)).flatMap((row) => {
    const name = read(document, row.EKUName).value;
    const { value, placeholder } = read(document, row.EKUOID);
    const isOwn = placeholder !== null || (value !== undefined && !PUBLIC_USAGES.includes(value));
    return name !== undefined && isOwn ? [name] : [];
  });
}
