import { type Change, ask, editsOf, insert, set } from "../../profile/changes.ts";
import { type CertificatePlace, certificatePlaces } from "../../profile/eap/places.ts";
import { countOf, read } from "../../profile/read.ts";
import { inOneEdit } from "../../profile/write.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { otherWaysIn } from "../certificateFilter/otherWaysIn.ts";
import { type FilterRefs, enterUsage, freeName, requireNamed, requireUsage } from "../../profile/eap/keyUsages.ts";
import type { Plan, PlanStep } from "../plan.ts";
import { helloConflicts } from "./conflicts.ts";
import { KEY_TRUSTS, type KeyTrust, RADIUS_NEEDS } from "./keyTrust.ts";
import { ownUsageOf } from "./ownUsage.ts";
import { SMART_CARD_LOGON } from "./smartCardLogon.ts";

/** How a profile finds the certificate whose key lies in Windows Hello. */
export type HelloSearch = "smartCard" | "storeByIssuer" | "storeByUsage";

/** What the guided choice has asked. */
export interface HelloAnswers {
  readonly trust: KeyTrust;
  readonly search: HelloSearch;
  /** Which of the places where EAP-TLS stands, counted from 0. */
  readonly place: number;
}

export const ISSUER_QUESTION = "Thumbprint of the CA that issues the certificates for Windows Hello";
export const USAGE_QUESTION =
  "Object identifier of the application policy that only certificates in Windows Hello carry";

/** The name in the table that goes with the question. */
export const OWN_NAME = "Windows Hello for VPN";

/** Makes one EAP-TLS of a profile find the certificate of Windows Hello. Without EAP-TLS, only says what is missing. */
export function helloPlan(document: XmlDocument, { trust, search, place: index }: HelloAnswers): Plan {
  const places = certificatePlaces(document);
  const at = index < places.length ? index : 0;
  const place = places[at];
  if (place === undefined) return { steps: [], needs: [NO_PLACE], cannotKnow: [] };
  const filter = place.tls.TLSExtensions.FilteringInfo;
  const conflicts = helloConflicts(document, at, search).map(({ text }) => `Profile: ${inside(text)}`);
  return {
    steps: search === "smartCard" ? [fromCard(place)] : [fromStore(place), ...filterSteps(filter, search)],
    needs: [...KEY_TRUSTS[trust].needs, ...RADIUS_NEEDS, ...conflicts],
    cannotKnow: [
      ...(search === "storeByUsage" ? doubtAboutUsage(document, filter) : []),
      ...UNKNOWN[search],
      ...otherWaysIn(document, place),
    ],
  };
}

/** Said where a profile has no EAP-TLS. */
export const NO_PLACE =
  "Sign-in has to be by certificate first: EAP-TLS, on its own or inside another method. Hello is no method of its own.";

const MAY_ASK = "Whether users are asked for their PIN or gesture at each connection.";

const UNKNOWN: Readonly<Record<HelloSearch, readonly string[]>> = {
  smartCard: ["Whether a physical smart card is there as well: to Windows both are the same source.", MAY_ASK],
  storeByIssuer: ["Whether the same CA also issues physical smart cards: their certificates pass as well.", MAY_ASK],
  storeByUsage: [MAY_ASK],
};

// ---- source -------------------------------------------------------------------------------------------------------

/** What comes stands before what goes, so that the element around them stays. */
function fromCard({ tls: { CredentialsSource, TLSExtensions } }: CertificatePlace): PlanStep {
  const { SmartCard, CertificateStore } = CredentialsSource;
  const grouped = TLSExtensions.GroupSmartCardCerts;
  return step(
    "Take the certificate from a smart card or Windows Hello.",
    "Windows offers a certificate in Hello like one on a smart card. GroupSmartCardCerts goes with it, as Windows " +
      "itself writes it. Settings of the certificate store go.",
    (document) =>
      several(document, [
        ...(read(document, SmartCard).present ? [] : [set(SmartCard, true)]),
        set(CertificateStore, undefined),
        ...(read(document, grouped).present ? [] : [set(grouped, true)]),
      ]),
  );
}

function fromStore({ tls: { CredentialsSource, TLSExtensions } }: CertificatePlace): PlanStep {
  const { SmartCard, CertificateStore } = CredentialsSource;
  return step(
    "Take the certificate from the certificate store, and let Windows choose it.",
    "Certificates of Windows Hello stand in the store of the user too, and the filter picks them out. Settings of " +
      "smart cards go.",
    (document) =>
      several(document, [
        ...(read(document, CertificateStore.SimpleCertSelection).value === true
          ? []
          : [set(CertificateStore.SimpleCertSelection, true)]),
        set(SmartCard, undefined),
        set(TLSExtensions.GroupSmartCardCerts, undefined),
      ]),
  );
}

// ---- filter -------------------------------------------------------------------------------------------------------

function filterSteps(filter: FilterRefs, search: Exclude<HelloSearch, "smartCard">): readonly PlanStep[] {
  return [
    step(
      `Accept only certificates that carry ${SMART_CARD_LOGON.name}, ${SMART_CARD_LOGON.oid}.`,
      "Certificates in Windows Hello carry it, and other certificates of users rarely do.",
      (document) =>
        inOneEdit(document, [
          (current) => enterUsage(current, filter, SMART_CARD_LOGON),
          (current) => requireUsage(current, filter, SMART_CARD_LOGON),
        ]),
    ),
    search === "storeByIssuer" ? byIssuer(filter) : byUsage(filter),
  ];
}

function byIssuer({ CAHashList }: FilterRefs): PlanStep {
  return step(
    "Limit certificates by issuer, and leave a question for it where none is named.",
    "A CA that issues into Windows Hello only tells these certificates from physical smart cards.",
    (document) => several(document, [set(CAHashList["@Enabled"], true), ask(CAHashList.IssuerHash, ISSUER_QUESTION)]),
  );
}

function byUsage(filter: FilterRefs): PlanStep {
  return step(
    "Accept only certificates with a key usage of your own, and leave a question for it where none is named.",
    "An application policy that only the template for Windows Hello has tells its certificates from all others.",
    (document) => {
      const known = ownUsageOf(document, filter);
      return known === null ? askForUsage(document, filter) : requireNamed(document, filter, known);
    },
  );
}

function askForUsage(document: XmlDocument, filter: FilterRefs): readonly TextEdit[] {
  const { EKUMap } = filter.EKUMapping;
  const row = countOf(document, EKUMap.path);
  const name = freeName(document, filter, OWN_NAME);
  return inOneEdit(document, [
    (current) =>
      several(current, [insert(EKUMap, row, [{ EKUName: name }]), ask(EKUMap.at(row).EKUOID, USAGE_QUESTION)]),
    (current) => requireNamed(current, filter, name),
  ]);
}

/** A key usage that stands there may be meant for all certificates that sign in to the VPN. */
function doubtAboutUsage(document: XmlDocument, filter: FilterRefs): readonly string[] {
  const known = ownUsageOf(document, filter);
  return known === null ? [] : [`Whether the key usage “${known}” is one that only certificates in Hello carry.`];
}

// -------------------------------------------------------------------------------------------------------------------

/** A sentence behind a colon. */
function inside(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function several(document: XmlDocument, changes: readonly Change[]): readonly TextEdit[] {
  return editsOf(document, { kind: "several", changes });
}

function step(says: string, because: string, edits: PlanStep["edits"]): PlanStep {
  return { says, because, edits };
}
