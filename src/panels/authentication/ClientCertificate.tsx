import { Field } from "../../forms/Field.tsx";
import { CertificateSource } from "./CertificateSource.tsx";
import type { TlsRefs } from "../../core/profile/eap/eapAt.ts";

/** Where the user's certificate comes from. */
export function ClientCertificate({ of }: { readonly of: TlsRefs }) {
  return (
    <>
      <CertificateSource of={of} />
      <Field of={of.DifferentUsername} />
      <Field of={of.TLSExtensions.GroupSmartCardCerts} />
    </>
  );
}
