import { at } from "../../profile/at.ts";
import { certificatePlaces } from "../../profile/eap/places.ts";
import { locate } from "../../profile/locate.ts";
import { read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import type { FilterRefs } from "../../profile/eap/keyUsages.ts";
import { entraNames, isEntraListed, meansEntra } from "./entraUsage.ts";
import { markOf } from "./marks.ts";
import { hasSilenced } from "./silencedUsages.ts";
import { conditionalAccessState } from "./state.ts";

/** What the text cannot tell about the time before, and so is asked; undefined takes the answer of the question. */
export interface OffAnswers {
  /** The lists of issuers were in force; those that a mark speaks of are not asked about. */
  readonly limitsByIssuer?: boolean;
  /** Client Authentication certificates were accepted without more key usages. */
  readonly keepsClientAuthentication?: boolean;
  /** The certificate for Kerberos came with conditional access. */
  readonly removesSso?: boolean;
  /** `UseRasCredentials` came with conditional access. */
  readonly removesRasCredentials?: boolean;
}

/** A question to be answered with yes or no. */
export interface OffQuestion {
  readonly id: keyof OffAnswers;
  readonly asks: string;
  readonly help: string;
  /** What is done when nobody answers. */
  readonly otherwise: boolean;
}

/** The questions that arise in a document: those whose answer makes a difference. */
export function offQuestions(document: XmlDocument): readonly OffQuestion[] {
  if (conditionalAccessState(document).standing === "off") return [];
  const filters = certificatePlaces(document).map(({ tls }) => tls.TLSExtensions.FilteringInfo);
  const emptied = filters.filter((filter) => isListEmptied(document, filter));
  return [
    ...(filters.some((filter) => isSilenced(document, filter)) ? [LIMIT] : []),
    ...(emptied.length > 0
      ? [{ ...CLIENT_AUTHENTICATION, otherwise: emptied.some((filter) => holdsMore(document, filter)) }]
      : []),
    ...(read(document, at.DeviceCompliance.Sso).present ? [SSO] : []),
    ...(asksForCredentials(document) ? [{ ...RAS_CREDENTIALS, otherwise: !isMarked(document, filters) }] : []),
  ];
}

/** The answers given, completed by what is done when nobody answers. */
export function answersFor(document: XmlDocument, given: OffAnswers): OffAnswers {
  const otherwise = offQuestions(document).map((question) => [question.id, question.otherwise] as const);
  return { ...Object.fromEntries(otherwise), ...given };
}

const LIMIT: OffQuestion = {
  id: "limitsByIssuer",
  asks: "Limit certificates by issuer again?",
  help: "The limit is switched off and still holds thumbprints.",
  otherwise: true,
};

const CLIENT_AUTHENTICATION = {
  id: "keepsClientAuthentication",
  asks: "Go on accepting Client Authentication certificates only?",
  help: "The list of key usages would be empty then. Without it, the filter says nothing about Client Authentication.",
} as const satisfies Omit<OffQuestion, "otherwise">;

const SSO: OffQuestion = {
  id: "removesSso",
  asks: "Remove the certificate for Kerberos too?",
  help: "It is read only together with conditional access.",
  otherwise: true,
};

const RAS_CREDENTIALS = {
  id: "removesRasCredentials",
  asks: "Remove UseRasCredentials too?",
  help: "It is set to false. Without it, Windows offers the credentials of the VPN to internal servers.",
} as const satisfies Omit<OffQuestion, "otherwise">;

/** What switching on sets it has marked. */
function asksForCredentials(document: XmlDocument): boolean {
  const { path } = at.UseRasCredentials;
  return read(document, at.UseRasCredentials).value === false && markOf(document, path) === null;
}

/** Whether one of the filters says itself what was done to it, so that what bears no mark stood there before. */
function isMarked(document: XmlDocument, filters: readonly FilterRefs[]): boolean {
  return filters.some((filter) => markOf(document, filter.ClientAuthEKUList.path) !== null);
}

/**
 * Whether a filter asks for the key usage of Microsoft Entra beside a list of issuers that is switched off, and no mark
 * tells since when.
 */
export function isSilenced(document: XmlDocument, filter: FilterRefs): boolean {
  if (isMarked(document, [filter]) || markOf(document, filter.CAHashList.path) !== null) return false;
  const limit = read(document, filter.CAHashList).value;
  return isEntraListed(document, filter) && limit?.["@Enabled"] === false && (limit.IssuerHash?.length ?? 0) > 0;
}

/** Nothing but the key usage of Microsoft Entra stands in the list, and no mark tells what stood there before. */
function isListEmptied(document: XmlDocument, filter: FilterRefs): boolean {
  if (isMarked(document, [filter])) return false;
  const names = entraNames(document, filter);
  const rows = read(document, filter.ClientAuthEKUList.EKUMapInList).value ?? [];
  return (
    isEntraListed(document, filter) && !hasSilenced(document, filter) && rows.every((row) => meansEntra(row, names))
  );
}

/** The filter says more than what conditional access needs. */
function holdsMore(document: XmlDocument, filter: FilterRefs): boolean {
  const children = locate(document, filter.path)?.place.element.nodes ?? [];
  const ours: readonly string[] = ["EKUMapping", "ClientAuthEKUList"];
  const hasOther = children.some((node) => node.kind === "element" && !ours.includes(node.name));
  const names = entraNames(document, filter);
  const table = read(document, filter.EKUMapping.EKUMap).value ?? [];
  return hasOther || table.some((row) => !meansEntra(row, names));
}
