/** Which certificate signs in, at each place where EAP-TLS stands. */
import { ask, insert, set } from "../../profile/changes.ts";
import { type CertificatePlace, certificatePlaces } from "../../profile/eap/places.ts";
import { countOf, read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { freeName, requireNamed } from "../../profile/eap/keyUsages.ts";
import { ownUsageOf } from "../hello/ownUsage.ts";
import type { PlanStep } from "../plan.ts";
import { change } from "./change.ts";

const ISSUER_QUESTION = "Thumbprint of the CA that issues the certificates of the users";
const USAGE_QUESTION = "Object identifier of the application policy that only VPN certificates carry";
/** Windows does not interpret the name: it joins the table of the filter with its list. */
const USAGE_NAME = "VPN sign-in";

/** A filter by issuer where there is no filter at all. */
export function issuerFilter(document: XmlDocument, question = ISSUER_QUESTION): readonly PlanStep[] {
  return certificatePlaces(document)
    .filter(({ tls }) => !read(document, tls.TLSExtensions.FilteringInfo).present)
    .map((place) => byIssuer(place, question));
}

/** A filter by issuer and by a usage of one's own, as far as the filter that stands there has none. */
export function usageFilter(document: XmlDocument): readonly PlanStep[] {
  return certificatePlaces(document).flatMap((place) => [
    ...(read(document, place.tls.TLSExtensions.FilteringInfo.CAHashList).present
      ? []
      : [byIssuer(place, ISSUER_QUESTION)]),
    ...(requiresUsage(document, place) ? [] : [byUsage(document, place)]),
  ]);
}

/** The certificate comes from a smart card or from Windows Hello. */
export function smartCard(document: XmlDocument): readonly PlanStep[] {
  return certificatePlaces(document).flatMap(({ title, tls }) => {
    const { CredentialsSource, TLSExtensions } = tls;
    const source = read(document, CredentialsSource.SmartCard).present
      ? []
      : [set(CredentialsSource.CertificateStore, undefined), set(CredentialsSource.SmartCard, true)];
    const grouped = TLSExtensions.GroupSmartCardCerts;
    const changes = [...source, ...(read(document, grouped).present ? [] : [set(grouped, true)])];
    if (changes.length === 0) return [];
    return [
      change(
        `Take the certificate from a smart card or Windows Hello, in ${title}.`,
        "To Windows both are the same source. What was said about the certificate store goes, comments in it included.",
        ...changes,
      ),
    ];
  });
}

function byIssuer({ title, tls }: CertificatePlace, question: string): PlanStep {
  const { CAHashList, ClientAuthEKUList } = tls.TLSExtensions.FilteringInfo;
  return change(
    `Accept only certificates of your own CA, in ${title}, and ask for its thumbprint.`,
    "With several certificates to choose from, Windows may take the wrong one or ask the user.",
    set(CAHashList["@Enabled"], true),
    ask(CAHashList.IssuerHash, question),
    set(ClientAuthEKUList["@Enabled"], true),
  );
}

function requiresUsage(document: XmlDocument, { tls }: CertificatePlace): boolean {
  const { ClientAuthEKUList, AnyPurposeEKUList } = tls.TLSExtensions.FilteringInfo;
  return [ClientAuthEKUList, AnyPurposeEKUList].some((list) => countOf(document, list.EKUMapInList.path) > 0);
}

/** A usage of one's own that the table names already is taken; else there is a question for one. */
function byUsage(document: XmlDocument, { title, tls }: CertificatePlace): PlanStep {
  const filter = tls.TLSExtensions.FilteringInfo;
  const known = ownUsageOf(document, filter);
  if (known !== null)
    return {
      says: `Accept only certificates with the application policy “${known}”, in ${title}.`,
      because: "The filter gives it a name and does not ask for it yet.",
      edits: (current) => requireNamed(current, filter, known),
    };
  const { EKUMap } = filter.EKUMapping;
  const row = countOf(document, EKUMap.path);
  const name = freeName(document, filter, USAGE_NAME);
  return change(
    `Accept only certificates with an application policy of your own, in ${title}, and ask for its identifier.`,
    "It tells VPN certificates from others of the same CA.",
    insert(EKUMap, row, [{ EKUName: name }]),
    ask(EKUMap.at(row).EKUOID, USAGE_QUESTION),
    set(filter.ClientAuthEKUList["@Enabled"], true),
    insert(filter.ClientAuthEKUList.EKUMapInList, 0, [{ EKUName: name }]),
  );
}
