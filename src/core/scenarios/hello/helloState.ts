import { type CertificatePlace, certificatePlaces } from "../../profile/eap/places.ts";
import { countOf, read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { type FilterRefs, isUsageListed } from "../../profile/eap/keyUsages.ts";
import { type HelloSearch, OWN_NAME } from "./helloPlan.ts";
import { ownUsagesAsked } from "./ownUsage.ts";
import { SMART_CARD_LOGON } from "./smartCardLogon.ts";

/** How one EAP-TLS of a profile looks for its certificate, seen from Windows Hello. */
export interface HelloState {
  readonly place: CertificatePlace;
  /** The choice that it matches; null when it would take other certificates as well. */
  readonly matches: HelloSearch | null;
  /** Whether the text tells so: a key usage of the administrator's own may be there for something else. */
  readonly isCertain: boolean;
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
      isCertain: true,
      says: "Two sources stand there, the smart card and the store, and they exclude each other.",
    };
  if (isCard)
    return {
      matches: "smartCard",
      isCertain: true,
      says: "It takes the certificate from a smart card or Windows Hello.",
    };
  return storeState(document, filter);
}

function storeState(document: XmlDocument, filter: FilterRefs): Omit<HelloState, "place"> {
  const asks = read(document, filter.ClientAuthEKUList["@Enabled"]).value === true;
  const limits = read(document, filter.CAHashList["@Enabled"]).value === true;
  if (!asks || !isUsageListed(document, filter, SMART_CARD_LOGON))
    return {
      matches: null,
      isCertain: true,
      says: "It takes any certificate of the store that fits, be its key in Windows Hello or not.",
    };
  const asked = "It takes certificates of the store that carry Smart Card Logon";
  const others = ownUsagesAsked(document, filter);
  const also = others.map((name) => ` and “${name}”`).join("");
  // The name that the guide gives is the one thing in the text that tells what a key usage is for.
  const isOfGuide = others.some((name) => name.startsWith(OWN_NAME));
  const isLimited = limits && countOf(document, filter.CAHashList.IssuerHash.path) > 0;
  if (isOfGuide) return { matches: "storeByUsage", isCertain: true, says: `${asked}${also}.` };
  if (isLimited)
    return { matches: "storeByIssuer", isCertain: true, says: `${asked}${also}, of the issuers that are listed.` };
  if (others.length > 0)
    return {
      matches: "storeByUsage",
      isCertain: false,
      says: `${asked}${also}. Whether only certificates in Hello carry that, the profile cannot tell.`,
    };
  return { matches: null, isCertain: true, says: `${asked}, and so those of physical smart cards too.` };
}
