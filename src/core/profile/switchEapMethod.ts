/**
 * From one EAP method to another. What both have stays; a certificate method moves into the tunnel of PEAP, and out of
 * it, as it was written. Text outside the EAP configuration is untouched.
 */
import type { Spec } from "../vocabulary/spec.ts";
import { factsOf } from "../vocabulary/spec.ts";
import type { TextEdit, XmlDocument, XmlElement } from "../xml/document.ts";
import { removeElement, replaceContent } from "../xml/edit.ts";
import { type Layout, isFirstOnLine, layoutOf, startOf } from "../xml/layout.ts";
import { absolute } from "../xml/place.ts";
import { editsOf } from "./changes.ts";
import { eapAt } from "./eapAt.ts";
import { type EapMethodInUse, eapMethodOf } from "./eapMethod.ts";
import { type EapTrust, isSameTrust, setTrust, trustOf, trustRefs } from "./eapTrust.ts";
import { isRoot, locate } from "./locate.ts";
import { type Prefixes, prefixesOf, printElement } from "./print.ts";
import { read, readAny } from "./read.ts";
import { type AnyRef, childSpec } from "./ref.ts";
import { transplant } from "./transplant.ts";
import { inOneEdit, write, writeAny } from "./write.ts";

type Edits = readonly TextEdit[];
type Step = (current: XmlDocument) => Edits;

/** A method that the product can set up, or none at all. */
export type EapTarget = "none" | "tls" | "peap-tls";

/** What a switch would do: the edits, and in words what comes along and what is lost. */
export interface EapSwitch {
  readonly edits: Edits;
  readonly keeps: readonly string[];
  readonly drops: readonly string[];
}

const NOTHING: EapSwitch = { edits: [], keeps: [], drops: [] };
const ONE_LINE: Layout = { indent: "", unit: "", lineEnd: "" };

/** Safe where nothing is known. Names and roots stay absent: only the administrator knows them. */
const SAFE_TRUST: EapTrust = { neverAsks: true, verifies: true, checksNames: true };

/**
 * Makes the profile sign in with another EAP method; none when it does already. A new method gets safe settings, and
 * `UserMethod` becomes Eap when it is absent.
 */
export function switchEapMethod(document: XmlDocument, to: EapTarget): EapSwitch {
  const method = eapMethodOf(document);
  if (method.kind === to) return NOTHING;
  if (to === "none") return { edits: removeEap(document), keeps: [], drops: ["All EAP settings"] };
  const plan = planOf(document, method, to);
  return { ...plan, edits: inOneEdit(document, [...plan.steps, idsFor(to), namesEapAsUserMethod]) };
}

interface Plan {
  readonly steps: readonly Step[];
  readonly keeps: readonly string[];
  readonly drops: readonly string[];
}

function planOf(document: XmlDocument, method: EapMethodInUse, to: "tls" | "peap-tls"): Plan {
  switch (method.kind) {
    case "tls":
      return intoPeap(document);
    case "peap-tls":
      return outOfPeap(document);
    case "other":
      if (method.isInPeap) return fromOtherInPeap(document, to);
      return afresh(to, [`The settings of ${method.name}`]);
    case "none":
      return afresh(to, []);
  }
}

function afresh(to: "tls" | "peap-tls", drops: readonly string[]): Plan {
  const steps: readonly Step[] = [clearConfiguration, (current) => write(current, eapAt.hostConfig, hostConfigFor(to))];
  return { steps, keeps: [], drops };
}

// ---- between EAP-TLS and PEAP ---------------------------------------------------------------------------------------

function intoPeap(document: XmlDocument): Plan {
  const { trust } = trustOf(document, "tls");
  return { steps: [(current) => wrap(current, trust)], keeps: configured(document, tlsRefs("tls")), drops: [] };
}

/** The tunnel is printed around a stand-in; then the stand-in gives way to the method as it was written. */
function wrap(document: XmlDocument, trust: EapTrust): Edits {
  const method = locate(document, eapAt.eap.path);
  if (method === null) return [];
  return inOneEdit(document, [
    (current) => replaceElement(current, eapAt.eap, peapValue(trust, { Type: "13" })),
    (current) => replaceWith(current, eapAt.innerEap, (layout, scope) => transplant(method, scope, layout.indent)),
  ]);
}

function outOfPeap(document: XmlDocument): Plan {
  const { trust, unreadable } = trustOf(document, "peap");
  const inner = trustOf(document, "inner").trust;
  const steps: readonly Step[] = [
    (current) => {
      const method = locate(current, eapAt.innerEap.path);
      if (method === null) return [];
      return replaceWith(current, eapAt.eap, (layout, scope) => transplant(method, scope, layout.indent));
    },
    (current) => editsOf(current, setTrust("tls", trust)),
  ];
  return {
    steps,
    keeps: [...new Set([...configured(document, tlsRefs("inner")), ...configured(document, trustList("peap"))])],
    drops: [
      ...configured(document, peapOnlyRefs()),
      ...(isSameTrust({ ...inner, ...trust }, inner) ? [] : ["The inner method’s own server trust, where it differs"]),
      ...(unreadable === 0 ? [] : ["Values of the tunnel’s server trust that cannot be read"]),
      ...leftoversOfPeap(document),
    ],
  };
}

function fromOtherInPeap(document: XmlDocument, to: "tls" | "peap-tls"): Plan {
  const { trust, unreadable } = trustOf(document, "peap");
  const tls = tlsValue({ ...SAFE_TRUST, ...trust });
  const keeps = configured(document, trustList("peap"));
  const inner = locate(document, eapAt.innerEap.path) === null ? [] : ["The settings of the method inside the tunnel"];
  if (to === "peap-tls") {
    const steps = [(current: XmlDocument) => replaceElement(current, eapAt.innerEap, tls)];
    return { steps, keeps: [...keeps, ...configured(document, peapOnlyRefs())], drops: inner };
  }
  return {
    steps: [(current) => replaceElement(current, eapAt.eap, tls)],
    keeps,
    drops: [
      ...inner,
      ...configured(document, peapOnlyRefs()),
      ...(unreadable === 0 ? [] : ["Values of the server trust that cannot be read"]),
      ...leftoversOfPeap(document),
    ],
  };
}

// ---- values of new methods ------------------------------------------------------------------------------------------

function hostConfigFor(to: "tls" | "peap-tls") {
  const tls = tlsValue(SAFE_TRUST);
  return to === "tls"
    ? { EapMethod: idsOf(13), Config: { Eap: tls } }
    : { EapMethod: idsOf(25), Config: { Eap: peapValue(SAFE_TRUST, tls) } };
}

function idsOf(type: number) {
  return { Type: type, VendorId: 0, VendorType: 0, AuthorId: 0 };
}

function tlsValue(trust: EapTrust) {
  return {
    Type: "13",
    EapType: {
      CredentialsSource: { CertificateStore: { SimpleCertSelection: true } },
      ...validationOf(trust),
      DifferentUsername: false,
      ...checksOf(trust),
    },
  } as const;
}

function peapValue<Inner>(trust: EapTrust, inner: Inner) {
  return {
    Type: "25",
    EapType: {
      ...validationOf(trust),
      FastReconnect: true,
      InnerEapOptional: false,
      Eap: inner,
      EnableQuarantineChecks: false,
      RequireCryptoBinding: true,
      ...unlessEmpty("PeapExtensions", checksOf(trust)),
    },
  } as const;
}

function validationOf({ neverAsks, serverNames, roots }: EapTrust) {
  return unlessEmpty("ServerValidation", {
    ...(neverAsks === undefined ? {} : { DisableUserPromptForServerValidation: neverAsks }),
    ...(serverNames === undefined ? {} : { ServerNames: serverNames }),
    ...(roots === undefined ? {} : { TrustedRootCA: roots }),
  });
}

function checksOf({ verifies, checksNames }: EapTrust) {
  return {
    ...(verifies === undefined ? {} : { PerformServerValidation: verifies }),
    ...(checksNames === undefined ? {} : { AcceptServerName: checksNames }),
  };
}

function unlessEmpty<Name extends string, T extends object>(name: Name, value: T): { readonly [K in Name]?: T } {
  return Object.keys(value).length === 0 ? {} : ({ [name]: value } as { readonly [K in Name]?: T });
}

// ---- edits ----------------------------------------------------------------------------------------------------------

function idsFor(to: "tls" | "peap-tls"): Step {
  const { Type, AuthorId } = eapAt.hostConfig.EapMethod;
  return (document) =>
    inOneEdit(document, [
      (current) => write(current, Type, to === "tls" ? 13 : 25),
      (current) => write(current, AuthorId, 0),
    ]);
}

function namesEapAsUserMethod(document: XmlDocument): Edits {
  return read(document, eapAt.userMethod).present ? [] : write(document, eapAt.userMethod, "Eap");
}

/** Empties the configuration, and removes it unless a comment in it stays. */
function removeEap(document: XmlDocument): Edits {
  return inOneEdit(document, [
    clearConfiguration,
    (current) => (hasComment(current) ? [] : write(current, eapAt.configuration, undefined)),
  ]);
}

/** Removes what stands in the configuration; its comments stay. */
function clearConfiguration(document: XmlDocument): Edits {
  const envelope = locate(document, eapAt.hostConfig.path);
  const isInline = envelope !== null && !isRoot(envelope);
  if (isInline) return removeElement(envelope.document, envelope.place, { comments: "none" });
  const spot = locate(document, eapAt.configuration.path);
  return spot === null ? [] : spot.toHost(replaceContent(spot.document, spot.place, ""));
}

function hasComment(document: XmlDocument): boolean {
  const nodes = locate(document, eapAt.configuration.path)?.place.element.nodes ?? [];
  return nodes.some(({ kind }) => kind === "comment");
}

function replaceElement(document: XmlDocument, ref: AnyRef, value: unknown): Edits {
  if (locate(document, ref.path) === null) return writeAny(document, ref, value);
  const name = ref.path.at(-1)?.name ?? "";
  return replaceWith(document, ref, (layout, scope) => printElement(name, ref.spec, value, layout, scope));
}

/** Puts other XML in the place of an element. */
function replaceWith(document: XmlDocument, ref: AnyRef, print: (layout: Layout, scope: Prefixes) => string): Edits {
  const spot = locate(document, ref.path);
  if (spot === null) return [];
  const isOnOwnLine = isFirstOnLine(spot.document.text, startOf(spot.place));
  const layout = isOnOwnLine ? layoutOf(spot.document, spot.place) : ONE_LINE;
  const text = print(layout, prefixesOf(spot.ancestors));
  return spot.toHost([{ range: absolute(spot.place, spot.place.element.range), text }]);
}

// ---- words ----------------------------------------------------------------------------------------------------------

function trustList(level: "tls" | "peap" | "inner"): readonly AnyRef[] {
  return Object.values(trustRefs(level));
}

function tlsRefs(level: "tls" | "inner"): readonly AnyRef[] {
  const { CredentialsSource, DifferentUsername, TLSExtensions } = level === "tls" ? eapAt.tls : eapAt.innerTls;
  const { FilteringInfo, GroupSmartCardCerts } = TLSExtensions;
  return [CredentialsSource, DifferentUsername, FilteringInfo, GroupSmartCardCerts, ...trustList(level)];
}

function peapOnlyRefs(): readonly AnyRef[] {
  const { FastReconnect, InnerEapOptional, EnableQuarantineChecks, RequireCryptoBinding, PeapExtensions } = eapAt.peap;
  const { IdentityPrivacy, PeapExtensionsV2 } = PeapExtensions;
  return [
    FastReconnect,
    InnerEapOptional,
    EnableQuarantineChecks,
    RequireCryptoBinding,
    IdentityPrivacy,
    PeapExtensionsV2.AllowPromptingWhenServerCANotFound,
  ];
}

/** The titles of those settings that are configured. */
function configured(document: XmlDocument, refs: readonly AnyRef[]): readonly string[] {
  return refs.filter((ref) => readAny(document, ref).present).map(({ spec }) => factsOf(spec).title);
}

/** What of the tunnel no setting stands for: comments, and elements that the vocabulary does not know. */
function leftoversOfPeap(document: XmlDocument): readonly string[] {
  const spot = locate(document, eapAt.peap.path);
  const inner = locate(document, eapAt.innerEap.path);
  if (spot === null) return [];
  const found = strangersIn(spot.place.element, eapAt.peap.spec, inner?.place.element ?? null);
  return [...new Set(found)];
}

function strangersIn(element: XmlElement, spec: Spec, except: XmlElement | null): readonly string[] {
  return element.nodes.flatMap((node) => {
    if (node.kind === "comment") return ["Comments in the settings of the tunnel"];
    if (node.kind !== "element" || node === except) return [];
    const child = childSpec(spec, node);
    return child === null ? [`The element ${node.name}`] : strangersIn(node, child, except);
  });
}
