import * as namespaces from "../../src/core/vocabulary/eap/namespaces.ts";
import type { Setting } from "../../src/core/vocabulary/settings.ts";

const EAP = "NativeProfile/Authentication/Eap/";

/** Keeps an element from being removed when its last setting is reset. */
const KEPT = "<!-- kept -->";

/** A profile to start from, and what is special about it. */
export interface Start {
  readonly words: string;
  readonly text: string;
}

const EMPTY: Start = { words: "in an empty profile", text: profileWith("") };
const TLS: Start = { words: "with EAP-TLS", text: profileWith(eap("13", eapTls())) };
const TLS_FROM_STORE: Start = { words: "with EAP-TLS from a store", text: profileWith(eap("13", eapTls(store()))) };
const PEAP: Start = { words: "with PEAP", text: profileWith(eap("25", peap(eapTls()))) };
const PEAP_FROM_STORE: Start = { words: "with PEAP from a store", text: profileWith(eap("25", peap(eapTls(store())))) };
const PEAP_WITH_PASSWORD: Start = {
  words: "with a password inside PEAP",
  text: profileWith(eap("25", peap(password()))),
};

/** The lists among the children of the root. */
const LISTS = ["Route", "AppTrigger", "TrafficFilter", "DomainNameInformation"].map((name) => ({
  name,
  start: { words: `in a row of ${name}`, text: profileWith(`  <${name}>\r\n    <Kept/>\r\n  </${name}>\r\n`) },
}));

/**
 * Where a setting can be reached: in an empty profile, a setting of a row in a row, one of EAP with its method. What
 * stands there says as little as possible.
 */
export function startFor({ path, cases }: Setting): Start {
  if (path.endsWith("/EapType/Eap/Type")) return PEAP_WITH_PASSWORD;
  const isPeap = cases[0] === "25";
  if (path.includes("/CertificateStore/")) return isPeap ? PEAP_FROM_STORE : TLS_FROM_STORE;
  if (path.startsWith(EAP)) return isPeap ? PEAP : TLS;
  return LISTS.find(({ name }) => path.startsWith(`${name}/`))?.start ?? EMPTY;
}

function profileWith(content: string): string {
  return `<VPNProfile>\r\n${content}</VPNProfile>\r\n`;
}

function eapTls(source = ""): string {
  return typed("13", namespaces.EAP_TLS_V1, source + tlsSettings());
}

function peap(inner: string): string {
  return typed("25", namespaces.PEAP_V1, KEPT + inner);
}

/** The certificate store as the source: its element says so by standing there. */
function store(): string {
  return `<CredentialsSource><CertificateStore>${KEPT}</CertificateStore></CredentialsSource>`;
}

function password(): string {
  return typed("26", namespaces.MSCHAPV2_V1, KEPT);
}

function eap(method: string, config: string): string {
  const common = `xmlns="${namespaces.EAP_COMMON}"`;
  const type = `<EapMethod>${KEPT}<Type ${common}>${method}</Type></EapMethod>`;
  const host = `<EapHostConfig xmlns="${namespaces.EAP_HOST_CONFIG}">${type}<Config>${config}</Config></EapHostConfig>`;
  const configuration = `<Eap><Configuration>${host}</Configuration></Eap>`;
  return `  <NativeProfile><Authentication>${configuration}</Authentication></NativeProfile>\r\n`;
}

function typed(type: string, namespace: string, settings: string): string {
  const inner = `<Type>${type}</Type><EapType xmlns="${namespace}">${settings}</EapType>`;
  return `<Eap xmlns="${namespaces.BASE_EAP}">${inner}</Eap>`;
}

function tlsSettings(): string {
  const row = `<EKUMapInList>${KEPT}</EKUMapInList>`;
  const lists = ["ClientAuthEKUList", "AnyPurposeEKUList"].map((name) => `<${name}>${row}</${name}>`);
  const rows = `<EKUMapping><EKUMap>${KEPT}</EKUMap></EKUMapping>${lists.join("")}`;
  const filter = `<FilteringInfo xmlns="${namespaces.EAP_TLS_V3}">${rows}</FilteringInfo>`;
  return `${KEPT}<TLSExtensions xmlns="${namespaces.EAP_TLS_V2}">${filter}</TLSExtensions>`;
}
