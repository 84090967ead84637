/** The EAP configuration that DPC makes of its fields: PEAP with EAP-TLS in it, always of one build. */
import type { VpnProfile } from "../../profile/at.ts";
import { escapeText } from "../../xml/escape.ts";
import {
  BASE_EAP,
  EAP_COMMON,
  EAP_HOST_CONFIG,
  EAP_TLS_V1,
  EAP_TLS_V2,
  EAP_TLS_V3,
  PEAP_V1,
  PEAP_V2,
} from "../../vocabulary/eap/namespaces.ts";

/** What DPC's fields say about EAP. Thumbprints are 40 lower-case digits. */
export interface DpcEap {
  readonly rootThumbprints: readonly string[];
  readonly issuerThumbprints: readonly string[];
  /** Names of the RADIUS servers; null: they are not checked (DisableNPSValidation). */
  readonly serverNames: readonly string[] | null;
  /** The only usage of certificates that counts; null for any. */
  readonly usage: { readonly name: string; readonly oid: string } | null;
  readonly isSmartCard: boolean;
  readonly requiresCryptoBinding: boolean;
  /** Whether device compliance is on: issuers are not checked then, and the usage is that of Entra's certificates. */
  readonly isForCompliance: boolean;
}

const COMPLIANCE_USAGE = { name: "AAD Conditional Access", oid: "1.3.6.1.4.1.311.87" };

/** The configuration as text, well-formed. */
export function printDpcEap(eap: DpcEap): string {
  return [
    `<EapHostConfig xmlns="${EAP_HOST_CONFIG}">`,
    `<EapMethod>${METHOD_IDS}</EapMethod>`,
    `<Config><Eap xmlns="${BASE_EAP}"><Type>25</Type><EapType xmlns="${PEAP_V1}">`,
    serverValidation(eap),
    "<InnerEapOptional>false</InnerEapOptional>",
    innerMethod(eap),
    "<EnableQuarantineChecks>false</EnableQuarantineChecks>",
    `<RequireCryptoBinding>${eap.requiresCryptoBinding}</RequireCryptoBinding>`,
    `<PeapExtensions>${serverChecks(eap, PEAP_V2)}</PeapExtensions>`,
    "</EapType></Eap></Config></EapHostConfig>",
  ].join("\n");
}

const METHOD_IDS = [
  `<Type xmlns="${EAP_COMMON}">25</Type>`,
  ...["VendorId", "VendorType", "AuthorId"].map((name) => `<${name} xmlns="${EAP_COMMON}">0</${name}>`),
].join("");

function serverValidation({ serverNames, rootThumbprints }: DpcEap): string {
  const names = serverNames === null ? "" : `<ServerNames>${escapeText(serverNames.join(";"))}</ServerNames>`;
  const roots = rootThumbprints.map((thumbprint) => `<TrustedRootCA>${inPairs(thumbprint)}</TrustedRootCA>`);
  const quiet = "<DisableUserPromptForServerValidation>true</DisableUserPromptForServerValidation>";
  return `<ServerValidation>${quiet}${names}${roots.join("")}</ServerValidation>`;
}

function serverChecks({ serverNames }: DpcEap, namespace: string): string {
  const checksNames = `<AcceptServerName xmlns="${namespace}">${serverNames !== null}</AcceptServerName>`;
  return `<PerformServerValidation xmlns="${namespace}">true</PerformServerValidation>${checksNames}`;
}

function innerMethod(eap: DpcEap): string {
  const store = "<CertificateStore><SimpleCertSelection>true</SimpleCertSelection></CertificateStore>";
  return [
    `<Eap xmlns="${BASE_EAP}"><Type>13</Type><EapType xmlns="${EAP_TLS_V1}">`,
    `<CredentialsSource>${eap.isSmartCard ? "<SmartCard/>" : store}</CredentialsSource>`,
    serverValidation(eap),
    "<DifferentUsername>false</DifferentUsername>",
    serverChecks(eap, EAP_TLS_V2),
    `<TLSExtensions xmlns="${EAP_TLS_V2}">${certificateFilter(eap)}`,
    eap.isSmartCard ? "<GroupSmartCardCerts>true</GroupSmartCardCerts>" : "",
    "</TLSExtensions></EapType></Eap>",
  ].join("");
}

function certificateFilter({ issuerThumbprints, usage, isSmartCard, isForCompliance }: DpcEap): string {
  const only = isForCompliance ? COMPLIANCE_USAGE : usage;
  const hashes = issuerThumbprints.map((thumbprint) => `<IssuerHash>${inPairs(thumbprint)}</IssuerHash>`);
  const name = only === null ? "" : `<EKUName>${escapeText(only.name)}</EKUName>`;
  const map = only === null ? "" : `<EKUMap>${name}<EKUOID>${escapeText(only.oid)}</EKUOID></EKUMap>`;
  const inList = only === null ? "" : `<EKUMapInList>${name}</EKUMapInList>`;
  return [
    `<FilteringInfo xmlns="${EAP_TLS_V3}">`,
    `<CAHashList Enabled="${!isForCompliance}">${hashes.join("")}</CAHashList>`,
    only === null ? "" : `<EKUMapping>${map}</EKUMapping>`,
    only === null && !isSmartCard ? "" : `<ClientAuthEKUList Enabled="true">${inList}</ClientAuthEKUList>`,
    "</FilteringInfo>",
  ].join("");
}

function inPairs(thumbprint: string): string {
  return thumbprint.match(/../g)?.join(" ") ?? "";
}

/** What of a profile's EAP configuration DPC has fields for; null when it is not PEAP with EAP-TLS in it. */
export function dpcEapOf(profile: VpnProfile): DpcEap | null {
  const outer = profile.NativeProfile?.Authentication?.Eap?.Configuration?.EapHostConfig?.Config?.Eap;
  const peap = outer?.Type === "25" ? outer.EapType : undefined;
  const tls = peap?.Eap?.Type === "13" ? peap.Eap.EapType : undefined;
  if (peap === undefined || tls === undefined) return null;
  const filter = tls.TLSExtensions?.FilteringInfo;
  const usage = filter?.EKUMapping?.EKUMap?.[0];
  const names = tls.ServerValidation?.ServerNames ?? peap.ServerValidation?.ServerNames;
  return {
    rootThumbprints: peap.ServerValidation?.TrustedRootCA ?? tls.ServerValidation?.TrustedRootCA ?? [],
    issuerThumbprints: filter?.CAHashList?.IssuerHash ?? [],
    serverNames: names === undefined || names.length === 0 ? null : names,
    usage: usage?.EKUName === undefined ? null : { name: usage.EKUName, oid: usage.EKUOID ?? "" },
    isSmartCard: tls.CredentialsSource?.SmartCard !== undefined,
    requiresCryptoBinding: peap.RequireCryptoBinding === true,
    isForCompliance: profile.DeviceCompliance?.Enabled === true,
  };
}
