import type { XmlDocument } from "../../xml/document.ts";
import {
  type FilterRefs,
  type Usage,
  type UsageEntry,
  isUsageListed,
  meansUsage,
  namesOf,
} from "../../profile/eap/keyUsages.ts";

/** The key usage of the certificates that Microsoft Entra gives out for VPN. */
export const ENTRA: Usage = { name: "AAD Conditional Access", oid: "1.3.6.1.4.1.311.87" };

/** The names that a filter's table gives to it, in order. */
export function entraNames(document: XmlDocument, filter: FilterRefs): readonly string[] {
  return namesOf(document, filter, ENTRA);
}

/** Whether an entry of a list means it, by its number or by a name from the table. */
export function meansEntra(entry: UsageEntry, names: readonly string[]): boolean {
  return meansUsage(entry, ENTRA, names);
}

/** Whether a filter asks for it beside Client Authentication, be the list in force or not. */
export function isEntraListed(document: XmlDocument, filter: FilterRefs): boolean {
  return isUsageListed(document, filter, ENTRA);
}
