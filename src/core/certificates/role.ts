import type { Certificate } from "./certificate.ts";
import { usages } from "./objectIdentifiers.ts";

/** What a certificate is likely for. "other" is one that no part of a VPN profile has a place for. */
export type Role = "root" | "issuing CA" | "Entra VPN root" | "server" | "client" | "other";

/** A role, and why it is likely: one sentence. */
export interface LikelyRole {
  readonly role: Role;
  readonly reason: string;
}

/** The name that Entra ID gives the authority of its VPN certificates in every tenant. */
const ENTRA_VPN_ROOT = /^Microsoft VPN root CA gen \d+$/i;

/**
 * What a certificate is likely for, going by what it says itself and by what others of the set say of it.
 * @param all the certificates at hand, with or without this one
 */
export function roleOf(certificate: Certificate, all: readonly Certificate[]): LikelyRole {
  return authorityRole(certificate, all) ?? endRole(certificate);
}

/** Whether the certificate comes from the authority that Entra ID keeps for VPN certificates. */
export function isFromEntra({ issuerCommonName }: Certificate): boolean {
  return ENTRA_VPN_ROOT.test(issuerCommonName);
}

function authorityRole(certificate: Certificate, all: readonly Certificate[]): LikelyRole | null {
  const { isSelfIssued, commonName } = certificate;
  if (isSelfIssued && ENTRA_VPN_ROOT.test(commonName))
    return {
      role: "Entra VPN root",
      reason: `Entra ID names the root of a tenant's VPN certificates “${commonName}”.`,
    };
  const sign = signOfAuthority(certificate, all);
  if (sign === null) return null;
  return isSelfIssued
    ? { role: "root", reason: `It is its own issuer, and ${sign}.` }
    : { role: "issuing CA", reason: `It is issued by “${issuerName(certificate)}”, and ${sign}.` };
}

function signOfAuthority(certificate: Certificate, all: readonly Certificate[]): string | null {
  if (certificate.isAuthority) return "its basic constraints call it a certification authority";
  const issued = all.find((other) => !other.isSelfIssued && other.issuer === certificate.subject);
  return issued === undefined ? null : `it is the issuer of “${issued.commonName || issued.subject}”`;
}

function endRole(certificate: Certificate): LikelyRole {
  const { isSelfIssued, userPrincipalNames, dnsNames, extendedKeyUsages } = certificate;
  const serves = carries(usages.serverAuthentication) || carries(usages.ikeIntermediate);
  const signsIn = carries(usages.clientAuthentication) || carries(usages.smartCardLogon);
  const [upn] = userPrincipalNames;
  if (upn !== undefined && (signsIn || !serves)) return { role: "client", reason: `It names the user “${upn}”.` };
  if (serves && signsIn)
    return {
      role: "server",
      reason: "It carries usages of servers and clients and names no user. A computer's certificate may look the same.",
    };
  if (serves) return { role: "server", reason: "It carries a key usage of servers." };
  if (signsIn) return { role: "client", reason: "It carries a key usage of clients and none of servers." };
  if (dnsNames.length > 0 && extendedKeyUsages === null)
    return { role: "server", reason: "It names a host and has no key usages, so it is good for every purpose." };
  if (isSelfIssued && extendedKeyUsages === null)
    return { role: "root", reason: "It is its own issuer and names neither a host nor a user." };
  return { role: "other", reason: "It carries no key usage of servers or clients." };

  function carries(usage: string): boolean {
    return extendedKeyUsages?.includes(usage) ?? false;
  }
}

function issuerName({ issuerCommonName, issuer }: Certificate): string {
  return issuerCommonName || issuer;
}
