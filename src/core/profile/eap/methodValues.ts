/** What a method says when it is set up anew: safe settings, and nothing that only the administrator knows. */
import { type EapTrust, SAFE_TRUST, rootsFor, teapTrust, tlsTrust, ttlsTrust } from "./trust.ts";
import { outerSlot } from "./eapAt.ts";

/** The numbers of a method of Windows. */
export function idsOf(type: number, authorId: 0 | 311) {
  return { Type: type, VendorId: 0, VendorType: 0, AuthorId: authorId };
}

/** `Eap` of EAP-TLS: a certificate from the store, chosen without asking. */
export function tlsValue(trust: EapTrust) {
  const known = { ...SAFE_TRUST, ...trust };
  return {
    Type: "13",
    EapType: {
      CredentialsSource: { CertificateStore: { SimpleCertSelection: true } },
      ...validationOf({ ...known, ...(known.roots && { roots: rootsFor(tlsTrust(outerSlot.tls), known.roots) }) }),
      DifferentUsername: false,
      ...checksOf(known),
    },
  };
}

/** `Eap` of EAP-MSCHAP v2. What is not said would mean the Windows password, so it is always said. */
export function mschapv2Value(usesWindowsPassword = false) {
  return { Type: "26", EapType: { UseWinLogonCredentials: usesWindowsPassword } };
}

/** `Eap` of PEAP around another method. */
export function peapValue(trust: EapTrust, inner: object) {
  return {
    Type: "25",
    EapType: {
      ...validationOf({ ...trust, ...(trust.roots && { roots: rootsFor(tlsTrust(outerSlot.tls), trust.roots) }) }),
      FastReconnect: true,
      InnerEapOptional: false,
      Eap: inner,
      EnableQuarantineChecks: false,
      RequireCryptoBinding: true,
      ...unlessEmpty("PeapExtensions", checksOf(trust)),
    },
  };
}

/** `EapTtls` around what signs in inside. */
export function ttlsValue(trust: EapTrust, phase2: object) {
  return {
    ...tunnelValidationOf(trust, rootsFor(ttlsTrust, trust.roots ?? []), {}),
    Phase2Authentication: phase2,
    Phase1Identity: { IdentityPrivacy: false },
  };
}

/** `EapTeap` with these inner methods, each in its envelope. */
export function teapValue(trust: EapTrust, inner: readonly object[]) {
  return {
    ...tunnelValidationOf(trust, rootsFor(teapTrust, trust.roots ?? []), { DownloadTrustedServerRoot: false }),
    Phase2Authentication: { InnerMethodConfig: inner.map((EapHostConfig) => ({ EapHostConfig })) },
    Phase1Identity: { IdentityPrivacy: false },
  };
}

/** A method in the envelope that EAP-TTLS and TEAP put around it. */
export function envelopeOf(eap: { readonly Type: string }) {
  return { EapMethod: idsOf(Number(eap.Type), 0), Config: { Eap: eap } };
}

function validationOf({ neverAsks, serverNames, roots }: EapTrust) {
  return unlessEmpty("ServerValidation", {
    ...(neverAsks === undefined ? {} : { DisableUserPromptForServerValidation: neverAsks }),
    ...(serverNames === undefined ? {} : { ServerNames: serverNames }),
    ...(roots === undefined || roots.length === 0 ? {} : { TrustedRootCA: roots }),
  });
}

function checksOf({ verifies, checksNames }: EapTrust) {
  return {
    ...(verifies === undefined ? {} : { PerformServerValidation: verifies }),
    ...(checksNames === undefined ? {} : { AcceptServerName: checksNames }),
  };
}

function tunnelValidationOf({ neverAsks, serverNames }: EapTrust, roots: readonly string[], more: object) {
  return unlessEmpty("ServerValidation", {
    ...(serverNames === undefined ? {} : { ServerNames: serverNames }),
    ...(roots.length === 0 ? {} : { TrustedRootCAHash: roots }),
    ...(neverAsks === undefined ? {} : { DisablePrompt: neverAsks }),
    ...more,
  });
}

function unlessEmpty<Name extends string, T extends object>(name: Name, value: T): { readonly [K in Name]?: T } {
  return Object.keys(value).length === 0 ? {} : ({ [name]: value } as { readonly [K in Name]?: T });
}
