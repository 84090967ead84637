import type { Certificate } from "../../core/certificates/certificate.ts";
import { objectIdentifierName } from "../../core/certificates/objectIdentifiers.ts";
import type { PlaceableCertificate } from "../../core/profile/eap/placements.ts";

type Placed = Pick<Certificate, "sha1" | "sha256" | "commonName" | "dnsNames" | "extendedKeyUsages">;

/** What of a certificate can stand in a profile. A common name with blanks is a title, and no name of a server. */
export function placeable({ sha1, sha256, commonName, dnsNames, extendedKeyUsages }: Placed): PlaceableCertificate {
  const isServerName = commonName !== "" && !/\s/.test(commonName);
  return {
    sha1,
    sha256,
    serverNames: isServerName ? [commonName, ...dnsNames] : dnsNames,
    usages: extendedKeyUsages?.map((oid) => ({ oid, name: objectIdentifierName(oid) ?? oid })) ?? null,
  };
}
