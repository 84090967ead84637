import { defineArea } from "../../area.ts";
import { eapAllPurpose } from "./eap-all-purpose.ts";
import { eapCahashlistDisabled } from "./eap-cahashlist-disabled.ts";
import { eapCahashlistEmpty } from "./eap-cahashlist-empty.ts";
import { eapClientAuthListed } from "./eap-client-auth-listed.ts";
import { eapDifferentUsername } from "./eap-different-username.ts";
import { eapEkuListDisabled } from "./eap-eku-list-disabled.ts";
import { eapEkuNamesAreAnd } from "./eap-eku-names-are-and.ts";
import { eapEkuOidInvalid } from "./eap-eku-oid-invalid.ts";
import { eapEkumapDuplicate } from "./eap-ekumap-duplicate.ts";
import { eapEkumapIncomplete } from "./eap-ekumap-incomplete.ts";
import { eapEkumapUndefined } from "./eap-ekumap-undefined.ts";
import { eapEkumapUnused } from "./eap-ekumap-unused.ts";
import { eapGroupSmartcardCerts } from "./eap-group-smartcard-certs.ts";
import { eapNoCertFilter } from "./eap-no-cert-filter.ts";
import { eapNoEkuBesideDeviceTunnel } from "./eap-no-eku-beside-device-tunnel.ts";
import { eapSimpleCertSelection } from "./eap-simple-cert-selection.ts";
import { eapSmartcardSource } from "./eap-smartcard-source.ts";
import { eapTwoCertificateSources } from "./eap-two-certificate-sources.ts";

/** Which certificate the user signs in with: its source, and the filter. */
export const clientCertificate = defineArea(
  { id: "clientCertificate", title: "Client certificate", panel: "authentication" },
  [
    eapTwoCertificateSources,
    eapSimpleCertSelection,
    eapSmartcardSource,
    eapGroupSmartcardCerts,
    eapDifferentUsername,
    eapNoCertFilter,
    eapNoEkuBesideDeviceTunnel,
    eapCahashlistDisabled,
    eapCahashlistEmpty,
    eapEkuListDisabled,
    eapEkumapUndefined,
    eapEkumapIncomplete,
    eapEkumapDuplicate,
    eapEkumapUnused,
    eapEkuOidInvalid,
    eapClientAuthListed,
    eapEkuNamesAreAnd,
    eapAllPurpose,
  ],
);
