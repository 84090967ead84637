/** Where a certificate at hand belongs in a profile: each place as one change that a click makes. */
import type { Leaf, Many } from "../../vocabulary/spec.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { at } from "../at.ts";
import { type Change, insert, set } from "../changes.ts";
import { countOf, read } from "../read.ts";
import type { Path, Ref } from "../ref.ts";
import { type CertificatePlace, type TrustPlace, certificatePlaces, trustPlaces } from "./places.ts";
import { type Usage, type UsageClass, requiredUsages, usageChange } from "./keyUsages.ts";
import { rootsFor } from "./trust.ts";

/** What of a certificate can stand in a profile. */
export interface PlaceableCertificate {
  /** Lower-case digits. */
  readonly sha1: string;
  readonly sha256: string;
  /** The names that a server shows: its common name and DNS names. */
  readonly serverNames: readonly string[];
  /** Extended key usages; null for a certificate that does not limit them. A usage nobody named has its identifier as name. */
  readonly usages: readonly Usage[] | null;
}

/** What a certificate is taken for. The Entra VPN root issues certificates to users, and none to servers. */
export type PlacementRole = "root" | "Entra VPN root" | "issuing CA" | "server" | "client";

export type PlacementKind = "root" | "name" | "thumbprint" | "issuer" | "usage" | "singleSignOn";

export interface Placement {
  readonly kind: PlacementKind;
  /** What it does: "Trust this root". Placements with the same command differ only in their level. */
  readonly command: string;
  /** "everywhere", "wherever the server is verified", "in the tunnel of PEAP"; empty where there is only one place. */
  readonly where: string;
  /** What to know before; null when there is nothing. */
  readonly caveat: string | null;
  readonly change: Change;
  /** The setting that it changes, the first of several. */
  readonly path: Path;
  /** It stands there already. */
  readonly done: boolean;
  /** It is what most profiles need; the others are possible. */
  readonly recommended: boolean;
}

/** The places for a certificate of a role; none where the profile has no EAP method that can take it. */
export function placements(
  document: XmlDocument,
  certificate: PlaceableCertificate,
  role: PlacementRole,
): readonly Placement[] {
  const servers = trustPlaces(document);
  const clients = certificatePlaces(document);
  switch (role) {
    case "root":
      return [
        ...whereVerified(document, servers, (place) => trustedRoot(document, place, certificate)),
        ...clients.map((place) => unlikely(issuer(document, place, certificate))),
        ...singleSignOn(document, certificate),
      ];
    case "Entra VPN root":
      return clients.map((place) => entraIssuer(document, place, certificate));
    case "issuing CA":
      return [
        ...everywhere(clients.map((place) => issuer(document, place, certificate))),
        ...singleSignOn(document, certificate).map(unlikely),
      ];
    case "server":
      return [
        ...namesOf(certificate).flatMap((name, index) => {
          const levels = whereVerified(document, servers, (place) => serverName(document, place, name));
          // One name of a server is enough.
          return index === 0 ? levels : levels.map(unlikely);
        }),
        ...servers.map((place) => ownThumbprint(document, place, certificate)),
      ];
    case "client":
      return (certificate.usages ?? []).flatMap((usage) =>
        everywhere(clients.flatMap((place) => requiredUsage(document, place, usage, certificate))),
      );
  }
}

/** Several levels ask the same, so the first offer is to answer all of them at once. */
function everywhere(levels: readonly Placement[], where = "everywhere"): readonly Placement[] {
  const [first] = levels;
  if (first === undefined || levels.length === 1) return levels;
  const all: Placement = {
    ...first,
    where,
    caveat: levels.find(({ caveat }) => caveat !== null)?.caveat ?? null,
    change: { kind: "several", changes: levels.filter(({ done }) => !done).map(({ change }) => change) },
    done: levels.every(({ done }) => done),
    recommended: levels.some(({ recommended }) => recommended),
  };
  return [all, ...levels.map(unlikely)];
}

/** What says something about the server goes into levels that verify none only when it is put there on purpose. */
function whereVerified(
  document: XmlDocument,
  servers: readonly TrustPlace[],
  placementAt: (place: TrustPlace) => Placement,
): readonly Placement[] {
  const inForce = servers.filter((place) => verifies(document, place));
  const others = servers.filter((place) => !verifies(document, place));
  return [
    ...everywhere(inForce.map(placementAt), others.length === 0 ? undefined : "wherever the server is verified"),
    ...others.map(placementAt),
  ];
}

function unlikely(placement: Placement): Placement {
  return { ...placement, recommended: false };
}

// ---- the server that is trusted -----------------------------------------------------------------------------------

function trustedRoot(document: XmlDocument, place: TrustPlace, certificate: PlaceableCertificate): Placement {
  return {
    kind: "root",
    command: "Trust this root",
    where: `in ${place.title}`,
    caveat: unverified(document, place),
    ...listing(document, place.refs.roots, thumbprintFor(place, certificate)),
    recommended: verifies(document, place),
  };
}

const OWN_THUMBPRINT =
  "Windows 11 takes the thumbprint of the server's own certificate; Windows 10 does not. It changes with renewal.";

function ownThumbprint(document: XmlDocument, place: TrustPlace, certificate: PlaceableCertificate): Placement {
  return {
    kind: "thumbprint",
    command: "Trust this very certificate",
    where: `in ${place.title}`,
    caveat: [OWN_THUMBPRINT, unverified(document, place)].filter((sentence) => sentence !== null).join(" "),
    ...listing(document, place.refs.roots, thumbprintFor(place, certificate)),
    recommended: false,
  };
}

function serverName(document: XmlDocument, place: TrustPlace, name: string): Placement {
  const { checksNames, serverNames } = place.refs;
  const standing = read(document, serverNames).value ?? [];
  const isListed = standing.some((one) => isSameName(one, name));
  const isChecked = checksNames === null || read(document, checksNames).value === true;
  const changes = [
    ...(isListed ? [] : [set(serverNames, [...standing, name])]),
    ...(isChecked ? [] : [set(checksNames, true)]),
  ];
  return {
    kind: "name",
    command: `Expect ${name}`,
    where: `in ${place.title}`,
    caveat: unverified(document, place),
    change: { kind: "several", changes },
    path: serverNames.path,
    done: changes.length === 0,
    recommended: verifies(document, place),
  };
}

/** The names of a server, each once. One with an asterisk is left out: in a profile it would be a regular expression. */
function namesOf({ serverNames }: PlaceableCertificate): readonly string[] {
  return serverNames.filter(
    (name, index) => !/[*;]/.test(name) && serverNames.findIndex((one) => isSameName(one, name)) === index,
  );
}

/** SHA-256 where the level takes it, which is what Windows 10 expects there. */
function thumbprintFor({ refs }: TrustPlace, { sha1, sha256 }: PlaceableCertificate): string {
  return rootsFor(refs, [sha256])[0] ?? sha1;
}

function verifies(document: XmlDocument, { refs }: TrustPlace): boolean {
  return refs.verifies === null || read(document, refs.verifies).value !== false;
}

function unverified(document: XmlDocument, place: TrustPlace): string | null {
  return verifies(document, place) ? null : "The server is not verified there, so it has no effect until it is.";
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

// ---- the certificate of the user ----------------------------------------------------------------------------------

function issuer(document: XmlDocument, place: CertificatePlace, { sha1 }: PlaceableCertificate): Placement {
  const { CAHashList } = place.tls.TLSExtensions.FilteringInfo;
  const listed = listing(document, CAHashList.IssuerHash, sha1);
  const isOn = read(document, CAHashList["@Enabled"]).value === true;
  const usesEntra = read(document, at.DeviceCompliance.Enabled).value === true;
  const changes = [...(listed.done ? [] : [listed.change]), ...(isOn ? [] : [set(CAHashList["@Enabled"], true)])];
  const others = (read(document, CAHashList.IssuerHash).value ?? []).filter((one) => one !== sha1).length;
  return {
    kind: "issuer",
    command: others === 0 ? "Take only certificates of this issuer" : "Take certificates of this issuer too",
    where: `in ${place.title}`,
    caveat: usesEntra ? ENTRA_IS_SHUT_OUT : otherIssuers(others, isOn),
    change: { kind: "several", changes },
    path: CAHashList.IssuerHash.path,
    done: changes.length === 0,
    recommended: !usesEntra,
  };
}

const ENTRA_IS_SHUT_OUT =
  "The profile uses conditional access. Certificates from Microsoft Entra have an issuer of their own, and this list " +
  "would shut them out.";

function otherIssuers(count: number, isOn: boolean): string | null {
  if (count === 0 || isOn) return null;
  const several = count === 1 ? "one other issuer" : `${count} other issuers`;
  return `The list is switched off and holds ${several}, whose certificates will pass beside these, and no others.`;
}

/** Needed only where a list of issuers is in force, which shuts the certificates of Microsoft Entra out. */
function entraIssuer(document: XmlDocument, place: CertificatePlace, certificate: PlaceableCertificate): Placement {
  const isOn = read(document, place.tls.TLSExtensions.FilteringInfo.CAHashList["@Enabled"]).value === true;
  const caveat = isOn ? null : "No list of issuers is in force there, so these certificates pass without it.";
  return { ...issuer(document, place, certificate), caveat, recommended: isOn };
}

const CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
/** Microsoft's own; RFC 5280 has another for the same, which the filter does not know. */
const ANY_PURPOSE = "1.3.6.1.4.1.311.10.12.1";
/** What every certificate that may sign in carries: requiring it once more says nothing. */
const IMPLIED: readonly string[] = [CLIENT_AUTHENTICATION, ANY_PURPOSE, "2.5.29.37.0"];
/** Entra conditional access and Smart Card Logon; others that have a name say little about who issued them. */
const TELLING: readonly string[] = ["1.3.6.1.4.1.311.87", "1.3.6.1.4.1.311.20.2.2"];

function requiredUsage(
  document: XmlDocument,
  place: CertificatePlace,
  usage: Usage,
  certificate: PlaceableCertificate,
): readonly Placement[] {
  const of = classOf(certificate);
  if (of === null || IMPLIED.includes(usage.oid)) return [];
  const change = usageChange(document, place.tls.TLSExtensions.FilteringInfo, usage, of);
  const placement: Placement = {
    kind: "usage",
    command: `Require ${usage.name}`,
    where: `in ${place.title}`,
    caveat: missingUsages(requiredUsages(document, place.tls.TLSExtensions.FilteringInfo, of), certificate),
    change: change ?? { kind: "several", changes: [] },
    path: place.tls.TLSExtensions.FilteringInfo[of].EKUMapInList.path,
    done: change === null,
    recommended: TELLING.includes(usage.oid) || usage.name === usage.oid,
  };
  return [placement];
}

/** The class of key usages by which a certificate may pass. */
function classOf({ usages }: PlaceableCertificate): UsageClass | null {
  const carries = (oid: string) => usages?.some((usage) => usage.oid === oid) ?? false;
  if (carries(CLIENT_AUTHENTICATION)) return "ClientAuthEKUList";
  return carries(ANY_PURPOSE) ? "AnyPurposeEKUList" : null;
}

function missingUsages(required: readonly string[], { usages }: PlaceableCertificate): string | null {
  const missing = required.filter((oid) => !oid.includes("*") && !usages?.some((usage) => usage.oid === oid));
  return missing.length === 0 ? null : `The list also requires ${missing.join(", ")}, which this certificate lacks.`;
}

/** The certificate for Kerberos behind the VPN; asked for only where conditional access is on. */
function singleSignOn(document: XmlDocument, { sha1 }: PlaceableCertificate): readonly Placement[] {
  const { Enabled, Sso } = at.DeviceCompliance;
  if (read(document, Enabled).value !== true) return [];
  const standing = read(document, Sso.IssuerHash).value ?? [];
  const changes = [
    ...(read(document, Sso.Enabled).value === true ? [] : [set(Sso.Enabled, true)]),
    ...(standing.includes(sha1) ? [] : [set(Sso.IssuerHash, [...standing, sha1])]),
  ];
  const placement: Placement = {
    kind: "singleSignOn",
    command: "Take certificates of this issuer for Kerberos behind the VPN",
    where: "",
    caveat: null,
    change: { kind: "several", changes },
    path: Sso.IssuerHash.path,
    done: changes.length === 0,
    recommended: read(document, Sso.Enabled).value === true,
  };
  return [placement];
}

// ---- lists of thumbprints -----------------------------------------------------------------------------------------

type Thumbprints = Ref<Many<Leaf<string>>>;

/** Puts a thumbprint into a list, in the place of a question or of an empty entry where one stands. */
function listing(
  document: XmlDocument,
  list: Thumbprints,
  thumbprint: string,
): Pick<Placement, "change" | "path" | "done"> {
  const count = countOf(document, list.path);
  const open = Array.from({ length: count }, (_, index) => list.at(index)).find((row) => isOpen(document, row));
  return {
    change: open === undefined ? insert(list, count, [thumbprint]) : set(open, thumbprint),
    path: list.path,
    done: read(document, list).value?.includes(thumbprint) ?? false,
  };
}

function isOpen(document: XmlDocument, row: Ref<Leaf<string>>): boolean {
  const { placeholder, text } = read(document, row);
  return placeholder !== null || text?.trim() === "";
}
