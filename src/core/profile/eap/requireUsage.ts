import type { Value } from "../../vocabulary/spec.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { type Change, insert, set } from "../changes.ts";
import { countOf, read } from "../read.ts";
import type { TlsRefs } from "./eapAt.ts";

/** An extended key usage, with the name that people know it by. */
export interface KeyUsage {
  readonly oid: string;
  readonly name: string;
}

/** The class of certificates that a requirement belongs to: what they carry anyway. */
export type UsageClass = "ClientAuthEKUList" | "AnyPurposeEKUList";

type Filter = Value<TlsRefs["TLSExtensions"]["FilteringInfo"]["spec"]>;

/** Defines a usage in the table of key usages, lists it in a class and switches the class on; null when it is all there. */
export function requireUsage(document: XmlDocument, tls: TlsRefs, usage: KeyUsage, of: UsageClass): Change | null {
  const refs = tls.TLSExtensions.FilteringInfo;
  const filter = filterAt(document, tls);
  const defined = definedName(filter, usage);
  const name = defined ?? freeName(filter, usage);
  const map = refs.EKUMapping.EKUMap;
  const list = refs[of];
  const changes = [
    ...(defined === null ? [insert(map, countOf(document, map.path), [{ EKUName: name, EKUOID: usage.oid }])] : []),
    ...(isListed(filter, of, name, usage)
      ? []
      : [insert(list.EKUMapInList, countOf(document, list.EKUMapInList.path), [{ EKUName: name }])]),
    ...(filter[of]?.["@Enabled"] === true ? [] : [set(list["@Enabled"], true)]),
  ];
  return changes.length === 0 ? null : { kind: "several", changes };
}

/** The object identifiers that a class requires already; a name that the table does not define stays a name. */
export function requiredUsages(document: XmlDocument, tls: TlsRefs, of: UsageClass): readonly string[] {
  const filter = filterAt(document, tls);
  return (filter[of]?.EKUMapInList ?? []).flatMap(({ EKUName, EKUOID }) => {
    const entry = filter.EKUMapping?.EKUMap?.find((one) => one.EKUName === EKUName);
    return EKUOID ?? entry?.EKUOID ?? EKUName ?? [];
  });
}

function filterAt(document: XmlDocument, tls: TlsRefs): Filter {
  return read(document, tls.TLSExtensions.FilteringInfo).value ?? {};
}

function definedName(filter: Filter, { oid }: KeyUsage): string | null {
  return filter.EKUMapping?.EKUMap?.find(({ EKUOID }) => EKUOID === oid)?.EKUName ?? null;
}

/** A name that means one identifier only. */
function freeName(filter: Filter, { name, oid }: KeyUsage): string {
  const taken = filter.EKUMapping?.EKUMap?.some(({ EKUName }) => EKUName === name) ?? false;
  return taken ? `${name} (${oid})` : name;
}

function isListed(filter: Filter, of: UsageClass, name: string, { oid }: KeyUsage): boolean {
  const listed = filter[of]?.EKUMapInList ?? [];
  return listed.some(({ EKUName, EKUOID }) => EKUName === name || EKUOID === oid);
}
