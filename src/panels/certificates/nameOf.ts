import type { Certificate } from "../../core/certificates/certificate.ts";

/** What a certificate is called on screen: its common name, else the next best. */
export function nameOf({ commonName, dnsNames, userPrincipalNames, subject, sources }: Certificate): string {
  return [commonName, dnsNames[0], userPrincipalNames[0], subject, sources[0]].find((name) => name) ?? "No name";
}
