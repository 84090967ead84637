import type { Value } from "../../vocabulary/spec.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { type Spot, locate } from "../locate.ts";
import { read } from "../read.ts";
import { eapAt } from "./eapAt.ts";
import { type Credential, type EapMethodInUse, credentialsOf } from "./methodInUse.ts";
import { type EapTrust, type TrustRefs, peapTrust, teapTrust, tlsTrust, trustOf, ttlsTrust } from "./trust.ts";

/** What a method can take along to another one. */
export interface Luggage {
  /** How the server is checked, at the outermost level; null when the method checks none. */
  readonly trust: EapTrust | null;
  /** EAP-TLS as it was written: the first that stands there. */
  readonly tls: Spot | null;
  /** EAP-MSCHAP v2 as it was written. */
  readonly mschapv2: Spot | null;
  /** Whether the password of Windows is used; undefined when no password method says so. */
  readonly usesWindowsPassword: boolean | undefined;
  /** What the methods of the SIM family share; null with another method. */
  readonly sim: SimIdentity | null;
}

type SimIdentity = Pick<Value<typeof eapAt.sim.spec>, "DontRevealPermanentID" | "ProviderName" | "Realm">;

/** What the method in use can take along. */
export function luggageOf(document: XmlDocument, method: EapMethodInUse): Luggage {
  const credentials = credentialsOf(method);
  const spotOf = (kind: Credential["kind"]): Spot | null => {
    const slot = credentials.find((credential) => credential.kind === kind)?.slot;
    return slot === undefined ? null : locate(document, slot.eap.path);
  };
  const trust = outermostTrust(method);
  return {
    trust: trust === null ? null : trustOf(document, trust),
    tls: spotOf("tls"),
    mschapv2: spotOf("mschapv2"),
    usesWindowsPassword: windowsPassword(document, method),
    sim: simIdentity(document, method),
  };
}

/** The refs of the level that meets the server first; null when none checks it. */
export function outermostTrust(method: EapMethodInUse): TrustRefs | null {
  switch (method.kind) {
    case "tls":
      return tlsTrust(method.method.slot.tls);
    case "peap":
      return peapTrust;
    case "ttls":
      return ttlsTrust;
    case "teap":
      return teapTrust;
    default:
      return null;
  }
}

function simIdentity(document: XmlDocument, { kind }: EapMethodInUse): SimIdentity | null {
  if (kind !== "sim" && kind !== "aka" && kind !== "akaPrime") return null;
  const { DontRevealPermanentID, ProviderName, Realm } = eapAt[kind];
  return Object.fromEntries(
    Object.entries({
      DontRevealPermanentID: read(document, DontRevealPermanentID).value,
      ProviderName: read(document, ProviderName).value,
      Realm: read(document, Realm).value,
    }).filter(([, value]) => value !== undefined),
  );
}

function windowsPassword(document: XmlDocument, method: EapMethodInUse): boolean | undefined {
  if (method.kind === "ttls" && method.inner.kind === "mschapv2")
    return read(document, eapAt.ttls.Phase2Authentication.MSCHAPv2Authentication.UseWinlogonCredentials).value ?? false;
  const slot = credentialsOf(method).find(({ kind }) => kind === "mschapv2")?.slot;
  // The schema's default: what is not said means the Windows password.
  return slot === undefined ? undefined : (read(document, slot.mschapv2.UseWinLogonCredentials).value ?? true);
}
