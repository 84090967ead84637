import { at } from "../../core/profile/at.ts";
import { eapAt } from "../../core/profile/eapAt.ts";
import { eapMethodOf } from "../../core/profile/eapMethod.ts";
import { read } from "../../core/profile/read.ts";
import { pathText } from "../../core/profile/ref.ts";
import type { XmlDocument } from "../../core/xml/document.ts";

/** Something that conditional access needs elsewhere in the profile. */
export interface ComplianceNeed {
  readonly text: string;
  readonly met: boolean;
  /** The word for what is not met, where it is not simply missing. */
  readonly otherwise?: string;
  /** The setting to go to. */
  readonly path: string;
}

/** The key usage of the certificates that Microsoft Entra gives out for VPN. */
const ENTRA_USAGE = "1.3.6.1.4.1.311.87";

/** What conditional access needs in the EAP settings, and whether it is there. */
export function complianceNeeds(document: XmlDocument): readonly ComplianceNeed[] {
  const method = eapMethodOf(document).kind;
  const byCertificate = {
    text: "Sign-in by certificate: EAP-TLS, on its own or inside PEAP",
    met: method === "tls" || method === "peap-tls",
    path: pathText(at.NativeProfile.Authentication.Eap.path),
  };
  if (!byCertificate.met) return [byCertificate];
  const refs = (method === "tls" ? eapAt.tls : eapAt.innerTls).TLSExtensions.FilteringInfo;
  const filter = read(document, refs).value;
  const named = (filter?.EKUMapping?.EKUMap ?? []).filter(({ EKUOID }) => EKUOID === ENTRA_USAGE);
  const names = new Set(named.flatMap(({ EKUName }) => EKUName ?? []));
  const required = filter?.ClientAuthEKUList;
  const isRequired = required?.EKUMapInList?.some(
    ({ EKUName, EKUOID }) => EKUOID === ENTRA_USAGE || (EKUName !== undefined && names.has(EKUName)),
  );
  return [
    byCertificate,
    {
      text: `The key usage ${ENTRA_USAGE} (AAD Conditional Access) in the table of key usages`,
      met: names.size > 0,
      path: pathText(refs.EKUMapping.EKUMap.path),
    },
    {
      text: "That key usage required beside Client Authentication",
      met: isRequired === true,
      path: pathText(refs.ClientAuthEKUList.EKUMapInList.path),
    },
    {
      text: "Client Authentication certificates accepted, which puts the list into force",
      met: required?.["@Enabled"] === true,
      path: pathText(refs.ClientAuthEKUList["@Enabled"].path),
    },
    {
      text: "No limit by issuer, since the certificates from Microsoft Entra have an issuer of their own",
      met: filter?.CAHashList?.["@Enabled"] !== true,
      otherwise: "Check",
      path: pathText(refs.CAHashList["@Enabled"].path),
    },
  ];
}
