import type { CertificatePlace } from "../../profile/eap/places.ts";
import { read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";

/** What a filter lets pass beside Client Authentication certificates, as sentences on what a profile cannot tell. */
export function otherWaysIn(document: XmlDocument, { title, tls }: CertificatePlace): readonly string[] {
  const { AllPurposeEnabled, AnyPurposeEKUList } = tls.TLSExtensions.FilteringInfo;
  const others = [
    ...(read(document, AllPurposeEnabled).value === true ? ["certificates without key usages"] : []),
    ...(read(document, AnyPurposeEKUList["@Enabled"]).value === true ? ["Any Purpose certificates"] : []),
  ];
  if (others.length === 0) return [];
  return [`The filter of ${title} also accepts ${others.join(" and ")}. Whether users have such is not known.`];
}
