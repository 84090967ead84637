/**
 * How EAP checks the authentication server. Each method that builds a TLS connection says the same in elements of its
 * own, and a method inside a tunnel says it once more.
 */
import type { Leaf, Many } from "../../vocabulary/spec.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { type Change, set } from "../changes.ts";
import { read } from "../read.ts";
import type { Ref } from "../ref.ts";
import { type TlsRefs, eapAt } from "./eapAt.ts";

type Switch = Ref<Leaf<boolean>>;

/** The settings of one level; null is what a method has no element for. */
export interface TrustRefs {
  /** Null where the method always verifies the server. */
  readonly verifies: Switch | null;
  /** Null where names are checked as soon as one is listed. */
  readonly checksNames: Switch | null;
  readonly serverNames: Ref<Leaf<readonly string[]>>;
  readonly roots: Ref<Many<Leaf<string>>>;
  readonly neverAsks: Switch;
  /** PEAP only: asks although the root is not known. */
  readonly asksAboutUnknownRoots: Switch | null;
  /** TEAP only: lets the server add roots. */
  readonly learnsRoots: Switch | null;
}

/** What a level says; absent is not configured. */
export interface EapTrust {
  readonly verifies?: boolean;
  readonly checksNames?: boolean;
  readonly serverNames?: readonly string[];
  /** Thumbprints in lower-case digits: SHA-1, with TEAP also SHA-256. */
  readonly roots?: readonly string[];
  readonly neverAsks?: boolean;
}

/** Safe where nothing is known. Names and roots stay absent: only the administrator knows them. */
export const SAFE_TRUST: EapTrust = { neverAsks: true, verifies: true, checksNames: true };

/** The trust of EAP-TLS, wherever it stands. */
export function tlsTrust(tls: TlsRefs): TrustRefs {
  return {
    verifies: tls.PerformServerValidation,
    checksNames: tls.AcceptServerName,
    serverNames: tls.ServerValidation.ServerNames,
    roots: tls.ServerValidation.TrustedRootCA,
    neverAsks: tls.ServerValidation.DisableUserPromptForServerValidation,
    asksAboutUnknownRoots: null,
    learnsRoots: null,
  };
}

/** The trust of PEAP's tunnel. */
export const peapTrust: TrustRefs = {
  verifies: eapAt.peap.PeapExtensions.PerformServerValidation,
  checksNames: eapAt.peap.PeapExtensions.AcceptServerName,
  serverNames: eapAt.peap.ServerValidation.ServerNames,
  roots: eapAt.peap.ServerValidation.TrustedRootCA,
  neverAsks: eapAt.peap.ServerValidation.DisableUserPromptForServerValidation,
  asksAboutUnknownRoots: eapAt.peap.PeapExtensions.PeapExtensionsV2.AllowPromptingWhenServerCANotFound,
  learnsRoots: null,
};

/** The trust of EAP-TTLS, which always verifies the server. */
export const ttlsTrust: TrustRefs = {
  verifies: null,
  checksNames: null,
  serverNames: eapAt.ttls.ServerValidation.ServerNames,
  roots: eapAt.ttls.ServerValidation.TrustedRootCAHash,
  neverAsks: eapAt.ttls.ServerValidation.DisablePrompt,
  asksAboutUnknownRoots: null,
  learnsRoots: null,
};

/** The trust of TEAP, which always verifies the server. */
export const teapTrust: TrustRefs = {
  verifies: null,
  checksNames: null,
  serverNames: eapAt.teap.ServerValidation.ServerNames,
  roots: eapAt.teap.ServerValidation.TrustedRootCAHash,
  neverAsks: eapAt.teap.ServerValidation.DisablePrompt,
  asksAboutUnknownRoots: null,
  learnsRoots: eapAt.teap.ServerValidation.DownloadTrustedServerRoot,
};

/** What stands at one level; values that do not decode are left out. */
export function trustOf(document: XmlDocument, refs: TrustRefs): EapTrust {
  return defined({
    verifies: refs.verifies === null ? true : read(document, refs.verifies).value,
    checksNames: refs.checksNames === null ? namesAreListed(document, refs) : read(document, refs.checksNames).value,
    serverNames: read(document, refs.serverNames).value,
    roots: read(document, refs.roots).value,
    neverAsks: read(document, refs.neverAsks).value,
  });
}

/** Makes a level say what `trust` says, as far as it can; what `trust` leaves open stays as it is. */
export function setTrust(refs: TrustRefs, trust: EapTrust): Change {
  const roots = trust.roots === undefined ? undefined : rootsFor(refs, trust.roots);
  return {
    kind: "several",
    changes: [
      ...(trust.neverAsks === undefined ? [] : [set(refs.neverAsks, trust.neverAsks)]),
      ...(trust.serverNames === undefined ? [] : [set(refs.serverNames, trust.serverNames)]),
      ...(roots === undefined ? [] : [set(refs.roots, roots)]),
      ...(trust.verifies === undefined || refs.verifies === null ? [] : [set(refs.verifies, trust.verifies)]),
      ...(trust.checksNames === undefined || refs.checksNames === null
        ? []
        : [set(refs.checksNames, trust.checksNames)]),
    ],
  };
}

/** Those of the roots that a level can hold. */
export function rootsFor(refs: TrustRefs, roots: readonly string[]): readonly string[] {
  const { codec } = refs.roots.spec.item.scalar;
  return roots.filter((root) => codec.safeDecode(root).success);
}

/** Whether two levels check the server in the same way; the order of names and roots does not count. */
export function isSameTrust(a: EapTrust, b: EapTrust): boolean {
  return canonical(a) === canonical(b);
}

function namesAreListed(document: XmlDocument, { serverNames }: TrustRefs): boolean {
  return (read(document, serverNames).value?.length ?? 0) > 0;
}

function canonical({ verifies, checksNames, serverNames = [], roots = [], neverAsks }: EapTrust): string {
  const switches = [verifies ?? null, checksNames ?? null, neverAsks ?? null];
  return JSON.stringify([switches, serverNames.toSorted(), roots.toSorted()]);
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

function defined(trust: Loose<EapTrust>): EapTrust {
  return Object.fromEntries(Object.entries(trust).filter(([, value]) => value !== undefined));
}
