import * as namespaces from "../../src/core/vocabulary/eap/namespaces.ts";
import type { Setting } from "../../src/core/vocabulary/settings.ts";

const EAP = "NativeProfile/Authentication/Eap/";
const CONFIG = `${EAP}Configuration/EapHostConfig/Config`;

/** Keeps an element from being removed when its last setting is reset. */
const KEPT = "<!-- kept -->";

/** A profile to start from. */
export interface Start {
  /** What the settings that are tried out in one go share: "with PEAP". */
  readonly where: string;
  readonly text: string;
}

const IN_A_NEW_PROFILE = "in an empty profile and an empty row";

const EMPTY: Start = { where: IN_A_NEW_PROFILE, text: profileWith("") };

/** The lists among the children of the root. */
const LISTS = ["Route", "AppTrigger", "TrafficFilter", "DomainNameInformation"].map((name) => ({
  name,
  start: { where: IN_A_NEW_PROFILE, text: profileWith(`  <${name}>\r\n    <Kept/>\r\n  </${name}>\r\n`) },
}));

/**
 * Where a setting can be reached: in an empty profile, a setting of a row in a row, one of EAP with its method. What
 * stands there says as little as possible.
 */
export function startFor(setting: Setting): Start {
  const { path } = setting;
  if (path.startsWith(EAP)) return eapStart(setting);
  return LISTS.find(({ name }) => path.startsWith(`${name}/`))?.start ?? EMPTY;
}

function eapStart({ path, cases }: Setting): Start {
  if (path.endsWith("/ConfigBlob")) return { where: "with EAP-TLS", text: profileWith(host(13, null)) };
  const name = path.slice(`${CONFIG}/`.length).split("/")[0] ?? "";
  if (path.startsWith(`${CONFIG}/`) && name !== "Eap") return newerStart(name, path, cases);
  if (cases[0] === "26") return { where: "with EAP-MSCHAP v2", text: profileWith(host(26, password())) };
  const { xml } = innerStart(path, cases.slice(1));
  return cases[0] === "25"
    ? { where: "with PEAP", text: profileWith(host(25, peap(xml))) }
    : { where: "with EAP-TLS", text: profileWith(host(13, xml)) };
}

/** The methods that have an element of their own. */
function newerStart(name: string, path: string, cases: readonly string[]): Start {
  const method = NEWER[name];
  if (method === undefined) throw new Error(`No method is called ${name}.`);
  const xml = `<${name} xmlns="${method.namespace}">${KEPT}${method.holds(path, cases)}</${name}>`;
  return { where: `with ${method.title}`, text: profileWith(host(method.type, xml, 311)) };
}

interface Newer {
  readonly title: string;
  readonly type: number;
  readonly namespace: string;
  /** What has to stand in its element. */
  readonly holds: (path: string, cases: readonly string[]) => string;
}

const SIM = "a SIM card";

const NEWER: Readonly<Record<string, Newer>> = {
  EapTtls: { title: "EAP-TTLS", type: 21, namespace: namespaces.TTLS_V1, holds: inTtls },
  EapTeap: { title: "TEAP", type: 55, namespace: namespaces.TEAP_V1, holds: inTeap },
  EapSim: { title: SIM, type: 18, namespace: namespaces.SIM_V1, holds: () => "" },
  EapAka: { title: SIM, type: 23, namespace: namespaces.AKA_V1, holds: () => "" },
  EapAkaPrime: { title: SIM, type: 50, namespace: namespaces.AKA_PRIME_V1, holds: () => "" },
};

function inTtls(path: string, cases: readonly string[]): string {
  if (!path.includes("/Phase2Authentication/")) return "";
  return `<Phase2Authentication>${KEPT}${innerOfTtls(path, cases)}</Phase2Authentication>`;
}

function innerOfTtls(path: string, cases: readonly string[]): string {
  if (path.includes("/MSCHAPv2Authentication/")) return `<MSCHAPv2Authentication>${KEPT}</MSCHAPv2Authentication>`;
  return path.endsWith("Authentication") ? "" : tunnelled(path, cases);
}

function inTeap(path: string, cases: readonly string[]): string {
  if (!path.includes("/InnerMethodConfig/")) return "";
  const row = `<InnerMethodConfig>${KEPT}${tunnelled(path, cases)}</InnerMethodConfig>`;
  return `<Phase2Authentication>${row}</Phase2Authentication>`;
}

/** A method inside TTLS or TEAP: in an envelope as Windows writes it, or bare as it is published. */
function tunnelled(path: string, cases: readonly string[]): string {
  const { xml, type } = innerStart(path, cases);
  const isEnveloped =
    path.includes("/EapHostConfig/Config/EapTtls/Phase2Authentication/EapHostConfig/") ||
    path.includes("/InnerMethodConfig/EapHostConfig/");
  return isEnveloped ? envelope(type, xml) : xml;
}

/** The method inside a tunnel: a password to reach its own setting, and the type itself. */
function innerStart(path: string, cases: readonly string[]): { readonly xml: string; readonly type: number } {
  const isType = path.split("/").length > CONFIG.split("/").length + 2 && path.endsWith("/Eap/Type");
  return cases[0] === "26" || isType ? { xml: password(), type: 26 } : { xml: eapTls(tlsPart(path)), type: 13 };
}

/** What EAP-TLS holds so that a setting can be reached: its source of certificates, or the rows of its filter. */
function tlsPart(path: string): string {
  if (path.includes("/FilteringInfo/")) return filter();
  return path.includes("/CertificateStore/") ? store() : "";
}

function profileWith(content: string): string {
  return `<VPNProfile>\r\n${content}</VPNProfile>\r\n`;
}

function eapTls(content: string): string {
  return typed("13", namespaces.EAP_TLS_V1, KEPT + content);
}

/** The certificate store as the source: its element says so by standing there. */
function store(): string {
  return `<CredentialsSource><CertificateStore>${KEPT}</CertificateStore></CredentialsSource>`;
}

function peap(inner: string): string {
  return typed("25", namespaces.PEAP_V1, KEPT + inner);
}

function password(): string {
  return typed("26", namespaces.MSCHAPV2_V1, KEPT);
}

function host(type: number, config: string | null, author?: number): string {
  const configuration = `<Eap><Configuration>${envelope(type, config, author)}</Configuration></Eap>`;
  return `  <NativeProfile><Authentication>${configuration}</Authentication></NativeProfile>\r\n`;
}

function envelope(type: number, config: string | null, author?: number): string {
  const id = (name: string, value: number) => `<${name} xmlns="${namespaces.EAP_COMMON}">${value}</${name}>`;
  const ids = id("Type", type) + (author === undefined ? "" : id("AuthorId", author));
  const body = config === null ? "" : `<Config>${config}</Config>`;
  return `<EapHostConfig xmlns="${namespaces.EAP_HOST_CONFIG}"><EapMethod>${KEPT}${ids}</EapMethod>${body}</EapHostConfig>`;
}

function typed(type: string, namespace: string, settings: string): string {
  const inner = `<Type>${type}</Type><EapType xmlns="${namespace}">${settings}</EapType>`;
  return `<Eap xmlns="${namespaces.BASE_EAP}">${inner}</Eap>`;
}

function filter(): string {
  const row = `<EKUMapInList>${KEPT}</EKUMapInList>`;
  const lists = ["ClientAuthEKUList", "AnyPurposeEKUList"].map((name) => `<${name}>${row}</${name}>`);
  const rows = `<EKUMapping><EKUMap>${KEPT}</EKUMap></EKUMapping>${lists.join("")}`;
  const info = `<FilteringInfo xmlns="${namespaces.EAP_TLS_V3}">${rows}</FilteringInfo>`;
  return `<TLSExtensions xmlns="${namespaces.EAP_TLS_V2}">${info}</TLSExtensions>`;
}
