/** How the keys of Windows Hello for Business are trusted: a choice of the deployment, of which a profile knows nothing. */

export type KeyTrust = "certificate" | "key" | "cloudKerberos";

/** What a choice means for a certificate that signs in to the VPN. */
export interface KeyTrustWords {
  readonly title: string;
  /** What the choice gives and does not give to the user, as a sentence. */
  readonly means: string;
  /** What has to be there for the VPN, as sentences. */
  readonly needs: readonly string[];
}

const ENROL_INTO_HELLO =
  "Devices: a certificate enrolled into Windows Hello. With Intune, a SCEP profile whose key storage is “Enroll to " +
  "Windows Hello for Business, otherwise fail”; with AD CS, a template for the Microsoft Passport Key Storage Provider.";

/** The three choices, the one that Microsoft recommends where no certificates are needed last. */
export const KEY_TRUSTS: Readonly<Record<KeyTrust, KeyTrustWords>> = {
  certificate: {
    title: "Certificate trust",
    means: "Setting up Windows Hello gives the user a certificate, and its key lies in Hello.",
    needs: [
      "Devices: the certificate of Windows Hello, present for the user. It carries Smart Card Logon.",
      "CA: the template adds Client Authentication, without which EAP-TLS does not take the certificate.",
    ],
  },
  key: {
    title: "Key trust",
    means: "Setting up Windows Hello makes a key and no certificate. One has to be deployed for the VPN.",
    needs: [
      ENROL_INTO_HELLO,
      "CA: the certificate carries Smart Card Logon and Client Authentication. The certificates of domain controllers, " +
        "which key trust needs anyway, are of no use here.",
    ],
  },
  cloudKerberos: {
    title: "Cloud Kerberos trust",
    means:
      "Setting up Windows Hello makes a key and no certificate, and no CA is needed. The VPN needs one all the same.",
    needs: [
      ENROL_INTO_HELLO,
      "CA: one that issues user certificates, with Smart Card Logon and Client Authentication. " +
        "Cloud Kerberos trust brings none.",
    ],
  },
};

/** What the RADIUS server needs whichever way keys are trusted, as sentences. */
export const RADIUS_NEEDS: readonly string[] = [
  "CA: the certificate names the user by the user principal name, and carries the security identifier, since domain " +
    "controllers ask for a strong mapping.",
  "RADIUS server: NPS trusts the root, and the issuing CA stands in NTAuth.",
  "RADIUS server: its policy accepts “Smart Card or other certificate”, by itself or inside the tunnel that the profile has.",
];
