/**
 * How EAP checks the authentication server. EAP-TLS and PEAP say the same in different elements, and PEAP says it
 * twice: for the tunnel and for the method inside.
 */
import type { XmlDocument } from "../xml/document.ts";
import { type Change, set } from "./changes.ts";
import { eapAt } from "./eapAt.ts";
import { read } from "./read.ts";

/** Where a check of the server stands: EAP-TLS on its own, the tunnel of PEAP, or EAP-TLS inside that tunnel. */
export type TrustLevel = "tls" | "peap" | "inner";

/** What the profile says about the server at one level; absent is not configured. */
export interface EapTrust {
  readonly verifies?: boolean;
  readonly checksNames?: boolean;
  readonly serverNames?: readonly string[];
  /** SHA-1 thumbprints, 40 lower-case digits each. */
  readonly roots?: readonly string[];
  readonly neverAsks?: boolean;
}

/** The refs of one level. */
export function trustRefs(level: TrustLevel) {
  if (level === "peap") return refsIn(eapAt.peap.ServerValidation, eapAt.peap.PeapExtensions);
  const tls = level === "tls" ? eapAt.tls : eapAt.innerTls;
  return refsIn(tls.ServerValidation, tls);
}

/** The trust of one level, and how many of its values do not decode and are left out. */
export interface TrustReading {
  readonly trust: EapTrust;
  readonly unreadable: number;
}

/** What stands at one level. */
export function trustOf(document: XmlDocument, level: TrustLevel): TrustReading {
  const refs = trustRefs(level);
  const verifies = read(document, refs.verifies);
  const checksNames = read(document, refs.checksNames);
  const serverNames = read(document, refs.serverNames);
  const roots = read(document, refs.roots);
  const neverAsks = read(document, refs.neverAsks);
  const readings = [verifies, checksNames, serverNames, roots, neverAsks];
  return {
    trust: defined({
      verifies: verifies.value,
      checksNames: checksNames.value,
      serverNames: serverNames.value,
      roots: roots.value,
      neverAsks: neverAsks.value,
    }),
    unreadable: readings.reduce((sum, { undecodable }) => sum + undecodable.length, 0),
  };
}

/** Makes a level say what `trust` says; what it leaves open stays as it is. */
export function setTrust(level: TrustLevel, trust: EapTrust): Change {
  const refs = trustRefs(level);
  const { verifies, checksNames, serverNames, roots, neverAsks } = trust;
  return {
    kind: "several",
    changes: [
      ...(neverAsks === undefined ? [] : [set(refs.neverAsks, neverAsks)]),
      ...(serverNames === undefined ? [] : [set(refs.serverNames, serverNames)]),
      ...(roots === undefined ? [] : [set(refs.roots, roots)]),
      ...(verifies === undefined ? [] : [set(refs.verifies, verifies)]),
      ...(checksNames === undefined ? [] : [set(refs.checksNames, checksNames)]),
    ],
  };
}

/** Whether two levels check the server in the same way; the order of names and roots does not count. */
export function isSameTrust(a: EapTrust, b: EapTrust): boolean {
  return canonical(a) === canonical(b);
}

type TlsRefs = typeof eapAt.tls;
type PeapRefs = typeof eapAt.peap;

function refsIn(
  validation: TlsRefs["ServerValidation"] | PeapRefs["ServerValidation"],
  checks: TlsRefs | PeapRefs["PeapExtensions"],
) {
  return {
    verifies: checks.PerformServerValidation,
    checksNames: checks.AcceptServerName,
    serverNames: validation.ServerNames,
    roots: validation.TrustedRootCA,
    neverAsks: validation.DisableUserPromptForServerValidation,
  };
}

function canonical({ verifies, checksNames, serverNames = [], roots = [], neverAsks }: EapTrust): string {
  const switches = [verifies ?? null, checksNames ?? null, neverAsks ?? null];
  return JSON.stringify([switches, serverNames.toSorted(), roots.toSorted()]);
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

function defined(trust: Loose<EapTrust>): EapTrust {
  return Object.fromEntries(Object.entries(trust).filter(([, value]) => value !== undefined));
}
