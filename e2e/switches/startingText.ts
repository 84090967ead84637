import * as namespaces from "../../src/core/vocabulary/eap/namespaces.ts";
import type { Setting } from "../../src/core/vocabulary/settings.ts";

const EAP = "NativeProfile/Authentication/Eap/";
const CONFIG = `${EAP}Configuration/EapHostConfig/Config`;

/** Keeps an element from being removed when its last setting is reset. */
const KEPT = "<!-- kept -->";

/** A profile to start from, and what is special about it. */
export interface Start {
  readonly words: string;
  readonly text: string;
}

const EMPTY: Start = { words: "in an empty profile", text: profileWith("") };

/** The lists among the children of the root. */
const LISTS = ["Route", "AppTrigger", "TrafficFilter", "DomainNameInformation"].map((name) => ({
  name,
  start: { words: `in a row of ${name}`, text: profileWith(`  <${name}>\r\n    <Kept/>\r\n  </${name}>\r\n`) },
}));

/**
 * Where a setting can be reached: in an empty profile, a setting of a row in a row, one of EAP with its method. What
 * stands there says as little as possible.
 */
export function startFor(setting: Setting): Start {
  const { path } = setting;
  if (path.startsWith(EAP)) return remembered(eapStart(setting));
  return LISTS.find(({ name }) => path.startsWith(`${name}/`))?.start ?? EMPTY;
}

const starts = new Map<string, Start>();

/** One start for each wording, so that settings can be grouped by it. */
function remembered(start: Start): Start {
  const known = starts.get(start.words) ?? start;
  starts.set(start.words, known);
  return known;
}

function eapStart({ path, cases }: Setting): Start {
  if (path.endsWith("/ConfigBlob")) return { words: "without settings", text: profileWith(host(13, null)) };
  const name = path.slice(`${CONFIG}/`.length).split("/")[0] ?? "";
  if (path.startsWith(`${CONFIG}/`) && name !== "Eap") return newerStart(name, path, cases);
  if (cases[0] === "26") return { words: "with EAP-MSCHAP v2", text: profileWith(host(26, password())) };
  const inner = innerStart(path, cases.slice(1));
  return cases[0] === "25"
    ? { words: `with PEAP and ${inner.words} inside`, text: profileWith(host(25, peap(inner.xml))) }
    : { words: `with ${inner.words}`, text: profileWith(host(13, inner.xml)) };
}

/** The methods that have an element of their own. */
function newerStart(name: string, path: string, cases: readonly string[]): Start {
  const method = NEWER[name];
  if (method === undefined) throw new Error(`No method is called ${name}.`);
  const held = method.holds(path, cases);
  const xml = `<${name} xmlns="${method.namespace}">${KEPT}${held.xml}</${name}>`;
  return { words: `with ${name}${held.words}`, text: profileWith(host(method.type, xml, 311)) };
}

interface Held {
  readonly words: string;
  readonly xml: string;
}

interface Newer {
  readonly type: number;
  readonly namespace: string;
  readonly holds: (path: string, cases: readonly string[]) => Held;
}

const NOTHING: Held = { words: "", xml: "" };

const NEWER: Readonly<Record<string, Newer>> = {
  EapTtls: { type: 21, namespace: namespaces.TTLS_V1, holds: inTtls },
  EapTeap: { type: 55, namespace: namespaces.TEAP_V1, holds: inTeap },
  EapSim: { type: 18, namespace: namespaces.SIM_V1, holds: () => NOTHING },
  EapAka: { type: 23, namespace: namespaces.AKA_V1, holds: () => NOTHING },
  EapAkaPrime: { type: 50, namespace: namespaces.AKA_PRIME_V1, holds: () => NOTHING },
};

function inTtls(path: string, cases: readonly string[]): Held {
  if (!path.includes("/Phase2Authentication/")) return NOTHING;
  const inside = (xml: string) => `<Phase2Authentication>${KEPT}${xml}</Phase2Authentication>`;
  if (path.includes("/MSCHAPv2Authentication/"))
    return { words: " and MS-CHAP v2", xml: inside(`<MSCHAPv2Authentication>${KEPT}</MSCHAPv2Authentication>`) };
  if (path.endsWith("Authentication")) return { words: " and no inner method", xml: inside("") };
  const inner = tunnelled(path, cases);
  return { words: inner.words, xml: inside(inner.xml) };
}

function inTeap(path: string, cases: readonly string[]): Held {
  if (!path.includes("/InnerMethodConfig/")) return NOTHING;
  const { words, xml } = tunnelled(path, cases);
  const row = `<InnerMethodConfig>${KEPT}${xml}</InnerMethodConfig>`;
  return { words, xml: `<Phase2Authentication>${row}</Phase2Authentication>` };
}

/** A method inside TTLS or TEAP: in an envelope as Windows writes it, or bare as it is published. */
function tunnelled(path: string, cases: readonly string[]): Held {
  const { words, xml, type } = innerStart(path, cases);
  return path.includes("/EapHostConfig/Config/EapTtls/Phase2Authentication/EapHostConfig/") ||
    path.includes("/InnerMethodConfig/EapHostConfig/")
    ? { words: ` and ${words} inside`, xml: envelope(type, xml) }
    : { words: ` and ${words} bare inside`, xml };
}

/** The method inside a tunnel: a password to reach its own setting, and the type itself. */
function innerStart(path: string, cases: readonly string[]): Held & { readonly type: number } {
  const isType = path.split("/").length > CONFIG.split("/").length + 2 && path.endsWith("/Eap/Type");
  if (cases[0] === "26" || isType) return { words: "a password", xml: password(), type: 26 };
  return { ...tlsFor(path), type: 13 };
}

/** What EAP-TLS holds so that a setting can be reached: its source of certificates, or the rows of its filter. */
function tlsFor(path: string): Held {
  if (path.includes("/FilteringInfo/")) return { words: "EAP-TLS with a filter", xml: eapTls(filter()) };
  if (path.includes("/CertificateStore/")) return { words: "EAP-TLS from a store", xml: eapTls(store()) };
  return { words: "EAP-TLS", xml: eapTls("") };
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
