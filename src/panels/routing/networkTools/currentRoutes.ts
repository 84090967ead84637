import { parseIp } from "../../../core/ip/address.ts";
import type { IpPrefix } from "../../../core/ip/prefix.ts";
import { at } from "../../../core/profile/at.ts";
import type { AnyRef } from "../../../core/profile/ref.ts";
import type { XmlDocument } from "../../../core/xml/document.ts";
import { rowNote, rowValue, rowsOf } from "../../../forms/list/rows.ts";

/** A route of the profile, as the network tools need it. */
export interface CurrentRoute {
  /** Null for a route whose address or prefix length cannot be read. */
  readonly network: IpPrefix | null;
  readonly isExcluded: boolean;
  readonly note: string;
}

/** The routes of a profile, in order. */
export function currentRoutes(document: XmlDocument): readonly CurrentRoute[] {
  const ref = at.Route as AnyRef;
  return Array.from({ length: rowsOf(document, ref as typeof at.Route).count }, (_, index) => {
    const row = rowValue(document, ref, index);
    return { network: networkOf(row), isExcluded: row["ExclusionRoute"] === true, note: rowNote(document, ref, index) };
  });
}

function networkOf({ Address, PrefixSize }: Readonly<Record<string, unknown>>): IpPrefix | null {
  const address = typeof Address === "string" ? parseIp(Address) : null;
  return address === null || typeof PrefixSize !== "number" ? null : { address, length: PrefixSize };
}
