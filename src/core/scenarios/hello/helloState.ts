import { type CertificatePlace, certificatePlaces } from "../../profile/eap/places.ts";
import { countOf, read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { type FilterRefs, isUsageListed } from "../../profile/eap/keyUsages.ts";
import { type HelloSearch, SMART_CARD_LOGON } from "./helloPlan.ts";
import { asksForOwnUsage } from "./ownUsage.ts";

/** How one EAP-TLS of a profile looks for its certificate, seen from Windows Hello. */
export interface HelloState {
  readonly place: CertificatePlace;
  /** The choice that it matches; null when it would take other certificates as well. */
  readonly matches: HelloSearch | null;
  /** What it looks for, as a sentence. */
  readonly says: string;
}

/** Each place where a certificate signs in, with the choice that it matches now. */
export function helloStates(document: XmlDocument): readonly HelloState[] {
  return certificatePlaces(document).map((place) => ({ place, ...stateOf(document, place) }));
}

function stateOf(document: XmlDocument, { tls }: CertificatePlace): Omit<HelloState, "place"> {
  const { SmartCard, CertificateStore } = tls.CredentialsSource;
  const filter = tls.TLSExtensions.FilteringInfo;
  const isCard = read(document, SmartCard).present;
  if (isCard && read(document, CertificateStore).present)
    return {
      matches: null,
      says: "Two sources stand there, the smart card and the store, and they exclude each other.",
    };
  if (isCard) return { matches: "smartCard", says: "It takes the certificate from a smart card or Windows Hello." };
  return storeState(document, filter);
}

function storeState(document: XmlDocument, filter: FilterRefs): Omit<HelloState, "place"> {
  const asks = read(document, filter.ClientAuthEKUList["@Enabled"]).value === true;
  const limits = read(document, filter.CAHashList["@Enabled"]).value === true;
  if (!asks || !isUsageListed(document, filter, SMART_CARD_LOGON))
    return {
      matches: null,
      says: "It takes any certificate of the store that fits, be its key in Windows Hello or not.",
    };
  const asked = "It takes certificates of the store that carry Smart Card Logon";
  if (asksForOwnUsage(document, filter))
    return { matches: "storeByUsage", says: `${asked} and a key usage of your own.` };
  if (limits && countOf(document, filter.CAHashList.IssuerHash.path) > 0)
    return { matches: "storeByIssuer", says: `${asked}, of the issuers that are listed.` };
  return { matches: null, says: `${asked}, and so those of physical smart cards too.` };
}
