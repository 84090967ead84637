import {
  type FilterRefs,
  type UsageEntry,
  isUsageListed,
  listOf,
  meansUsage,
  namesOf,
} from "../../profile/eap/keyUsages.ts";
import { certificatePlaces } from "../../profile/eap/places.ts";
import { read } from "../../profile/read.ts";
import { type AnyRef, pathText } from "../../profile/ref.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { ENTRA } from "../conditionalAccess/entraUsage.ts";
import type { HelloSearch } from "./helloPlan.ts";
import { ownUsageOf } from "./ownUsage.ts";
import { SMART_CARD_LOGON } from "./smartCardLogon.ts";

/** Something in the filter that may shut the certificate of Windows Hello out. */
export interface HelloConflict {
  /** As a sentence. */
  readonly text: string;
  /** The setting to go to. */
  readonly path: string;
}

const CLIENT_AUTHENTICATION = { oid: "1.3.6.1.5.5.7.3.2" };

/** What stands in the filter of one place already, seen from a way to find the certificate of Windows Hello. */
export function helloConflicts(document: XmlDocument, place: number, search: HelloSearch): readonly HelloConflict[] {
  const filter = certificatePlaces(document)[place]?.tls.TLSExtensions.FilteringInfo;
  if (filter === undefined) return [];
  const { CAHashList, ClientAuthEKUList } = filter;
  const limits = read(document, CAHashList["@Enabled"]).value === true;
  return [
    ...(isUsageListed(document, filter, ENTRA) ? [conflict(ENTRA_ASKED, ClientAuthEKUList.EKUMapInList)] : []),
    ...othersAsked(document, filter, search).map((name) =>
      conflict(
        `The filter asks for “${name}” too. Certificates in Hello have to carry it as well.`,
        ClientAuthEKUList.EKUMapInList,
      ),
    ),
    ...(limits && search !== "storeByIssuer" ? [conflict(LIMITED, CAHashList["@Enabled"])] : []),
  ];
}

const ENTRA_ASKED =
  "The filter asks for the key usage of Microsoft Entra, which a certificate in Hello does not carry.";
const LIMITED = "The filter is limited by issuer, and the CA of the certificates in Hello has to be among those.";

/** The list comes into force with a search in the store. */
function othersAsked(document: XmlDocument, filter: FilterRefs, search: HelloSearch): readonly string[] {
  const isInForce = read(document, filter.ClientAuthEKUList["@Enabled"]).value === true;
  if (search === "smartCard" && !isInForce) return [];
  const ofHello = search === "storeByUsage" ? ownUsageOf(document, filter) : null;
  const expected = [SMART_CARD_LOGON, CLIENT_AUTHENTICATION, ENTRA];
  const isExpected = (row: UsageEntry): boolean =>
    expected.some((usage) => meansUsage(row, usage, namesOf(document, filter, usage)));
  return listOf(document, filter)
    .filter((row) => !isExpected(row) && (ofHello === null || row.EKUName !== ofHello))
    .flatMap(({ EKUName, EKUOID }) => EKUName ?? EKUOID ?? []);
}

function conflict(text: string, { path }: Pick<AnyRef, "path">): HelloConflict {
  return { text, path: pathText(path) };
}
