import { at } from "../../profile/at.ts";
import { type CertificatePlace, certificatePlaces } from "../../profile/eap/places.ts";
import { read } from "../../profile/read.ts";
import { type AnyRef, pathText } from "../../profile/ref.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { ENTRA, entraNames, isEntraListed } from "./entraUsage.ts";
import { asksForOthers } from "./silencedUsages.ts";
import { obstacleToConditionalAccess } from "./obstacle.ts";

/** Something that conditional access needs in the profile. */
export interface Condition {
  readonly text: string;
  readonly met: boolean;
  /** The word for what is not met, where it is not simply missing. */
  readonly otherwise?: string;
  /** Conditional access counts as on without it: it is a matter of knowledge, not of the text, or still to be filled in. */
  readonly isAside?: true;
  /** The setting to go to. */
  readonly path: string;
}

/** How far a profile uses conditional access. */
export interface ConditionalAccessState {
  readonly standing: "off" | "partly" | "on";
  /** Why it cannot be switched on; null when it can. */
  readonly obstacle: string | null;
  readonly conditions: readonly Condition[];
}

/** What of conditional access stands in a profile: all of it, some of it, or nothing. */
export function conditionalAccessState(document: XmlDocument): ConditionalAccessState {
  const places = certificatePlaces(document);
  const obstacle = obstacleToConditionalAccess(document);
  const isFetched = read(document, at.DeviceCompliance.Enabled).value === true;
  const filters = places.map(({ tls }) => tls.TLSExtensions.FilteringInfo);
  const isNamed = filters.some((filter) => entraNames(document, filter).length > 0 || isEntraListed(document, filter));
  const conditions = [
    signIn(places),
    ...places.flatMap((place) => [
      ...filterConditions(document, place, places.length > 1),
      ...sourceConditions(document, place, places.length > 1),
    ]),
    ...kerberosCondition(document),
  ];
  const isReady = obstacle === null && conditions.every(({ met, isAside }) => met || isAside === true);
  const standing = isFetched && isReady ? "on" : isFetched || isNamed ? "partly" : "off";
  return { standing, obstacle, conditions };
}

function signIn(places: readonly CertificatePlace[]): Condition {
  return {
    text: "Sign-in by certificate: EAP-TLS, on its own or inside another method",
    met: places.length > 0,
    path: pathText(at.NativeProfile.Authentication.Eap.path),
  };
}

function filterConditions(
  document: XmlDocument,
  { title, tls }: CertificatePlace,
  isOneOfSeveral: boolean,
): readonly Condition[] {
  const filter = tls.TLSExtensions.FilteringInfo;
  const where = isOneOfSeveral ? ` (${title})` : "";
  return [
    {
      text: `The key usage ${ENTRA.oid} (${ENTRA.name}) in the table of key usages${where}`,
      met: entraNames(document, filter).length > 0,
      path: pathText(filter.EKUMapping.EKUMap.path),
    },
    {
      text: `That key usage required beside Client Authentication${where}`,
      met: isEntraListed(document, filter),
      path: pathText(filter.ClientAuthEKUList.EKUMapInList.path),
    },
    {
      text: `Client Authentication certificates accepted, which puts the list into force${where}`,
      met: read(document, filter.ClientAuthEKUList["@Enabled"]).value === true,
      path: pathText(filter.ClientAuthEKUList["@Enabled"].path),
    },
    {
      text: `No other key usage in that list, since the certificates from Microsoft Entra carry no others${where}`,
      met: !asksForOthers(document, filter),
      otherwise: "Check",
      path: pathText(filter.ClientAuthEKUList.EKUMapInList.path),
    },
    {
      text: `No limit by issuer, since the certificates from Microsoft Entra have an issuer of their own${where}`,
      met: read(document, filter.CAHashList["@Enabled"]).value !== true,
      otherwise: "Check",
      path: pathText(filter.CAHashList["@Enabled"].path),
    },
  ];
}

/** Only what differs from the usual way is worth a line. */
function sourceConditions(
  document: XmlDocument,
  { title, tls: { CredentialsSource } }: CertificatePlace,
  isOneOfSeveral: boolean,
): readonly Condition[] {
  const { SmartCard, CertificateStore } = CredentialsSource;
  const where = isOneOfSeveral ? ` (${title})` : "";
  const asks = read(document, CertificateStore.SimpleCertSelection).value === false;
  return [
    ...(read(document, SmartCard).present
      ? [
          aside(
            `The certificate store as the source: that is where certificates from Microsoft Entra lie${where}`,
            SmartCard,
          ),
        ]
      : []),
    ...(asks
      ? [
          aside(
            `Windows choosing without asking: now users are asked at each connection${where}`,
            CertificateStore.SimpleCertSelection,
          ),
        ]
      : []),
  ];
}

function aside(text: string, { path }: Pick<AnyRef, "path">): Condition {
  return { text, met: false, otherwise: "Check", isAside: true, path: pathText(path) };
}

/** The issuer is a question from switching on until the administrator answers it. */
function kerberosCondition(document: XmlDocument): readonly Condition[] {
  const { IssuerHash } = at.DeviceCompliance.Sso;
  if (read(document, IssuerHash).placeholder === null) return [];
  const text = "The root that issues the certificate for Kerberos";
  return [{ text, met: false, otherwise: "Fill in", isAside: true, path: pathText(IssuerHash.path) }];
}
