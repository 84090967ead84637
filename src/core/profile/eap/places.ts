/** What stands in an EAP configuration, level by level: where a server is verified, and where a certificate signs in. */
import type { XmlDocument } from "../../xml/document.ts";
import type { TlsRefs } from "./eapAt.ts";
import { type Credential, type EapMethodInUse, credentialsOf, methodInUse } from "./methodInUse.ts";
import { type TrustRefs, peapTrust, teapTrust, tlsTrust, ttlsTrust } from "./trust.ts";

/** A level that verifies the authentication server. */
export interface TrustPlace {
  /** "the tunnel of PEAP" */
  readonly title: string;
  readonly refs: TrustRefs;
}

/** A place where EAP-TLS signs in with a certificate. */
export interface CertificatePlace {
  /** "EAP-TLS inside PEAP" */
  readonly title: string;
  readonly tls: TlsRefs;
}

/** Each level of the profile that verifies a server, outermost first. */
export function trustPlaces(document: XmlDocument): readonly TrustPlace[] {
  return trustPlacesOf(methodInUse(document));
}

/** The same for a method that is known already. */
export function trustPlacesOf(method: EapMethodInUse): readonly TrustPlace[] {
  const inner = certificatePlacesOf(method).map(({ title, tls }) => ({ title, refs: tlsTrust(tls) }));
  const tunnel = tunnelOf(method);
  return tunnel === null ? inner : [tunnel, ...inner];
}

/** Each place of the profile where a certificate signs in, outermost first. */
export function certificatePlaces(document: XmlDocument): readonly CertificatePlace[] {
  return certificatePlacesOf(methodInUse(document));
}

function tunnelOf({ kind }: EapMethodInUse): TrustPlace | null {
  switch (kind) {
    case "peap":
      return { title: "the tunnel of PEAP", refs: peapTrust };
    case "ttls":
      return { title: "the tunnel of EAP-TTLS", refs: ttlsTrust };
    case "teap":
      return { title: "the tunnel of TEAP", refs: teapTrust };
    default:
      return null;
  }
}

function certificatePlacesOf(method: EapMethodInUse): readonly CertificatePlace[] {
  return credentialsOf(method).flatMap((credential) =>
    credential.kind === "tls" ? [{ title: titleOf(credential), tls: credential.slot.tls }] : [],
  );
}

function titleOf({ slot }: Credential): string {
  switch (slot.id) {
    case "outer":
      return "EAP-TLS";
    case "peap":
      return "EAP-TLS inside PEAP";
    case "ttls":
    case "ttls-bare":
      return "EAP-TLS inside EAP-TTLS";
    case "teap-1":
    case "teap-bare-1":
      return "EAP-TLS as the primary method of TEAP";
    case "teap-2":
    case "teap-bare-2":
      return "EAP-TLS as the secondary method of TEAP";
  }
}
