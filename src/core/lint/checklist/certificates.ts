import { page, sources } from "../sources.ts";
import {
  allOf,
  anyOf,
  helloTrust,
  isBuiltIn,
  join,
  usesConditionalAccess,
  usesDeviceCertificate,
  usesEap,
  usesUserCertificate,
} from "./conditions.ts";
import type { ChecklistGroup } from "./entry.ts";

const strongMapping = page(
  "KB5014754: Certificate-based authentication changes on Windows domain controllers (Microsoft)",
  "https://support.microsoft.com/topic/ad2c23b0-15d8-4340-a468-4d4f3b188f16",
);

/** Certificates of devices and people, and those that they trust. */
export const certificates: ChecklistGroup = {
  id: "certificates",
  title: "Certificates",
  entries: [
    {
      id: "deploy-certs-first",
      title: "Deliver the certificates before the profile",
      says:
        "Roots and client certificates have to be on the device when the profile arrives. The CSP documentation " +
        "asks for this order.",
      command:
        "Get-ChildItem Cert:\\CurrentUser\\My, Cert:\\LocalMachine\\My, Cert:\\LocalMachine\\Root | Format-Table " +
        "Subject, Thumbprint",
      source: [sources.csp2020],
      applies: anyOf(usesEap, usesDeviceCertificate),
    },
    {
      id: "cert-client-eku",
      title: "See that the user certificate is made for signing in",
      says:
        "It needs the key usage Client Authentication (1.3.6.1.5.5.7.3.2). Its subject alternative name holds the " +
        "user principal name of the person.",
      command: "Get-ChildItem Cert:\\CurrentUser\\My | Format-List Subject, Issuer, EnhancedKeyUsageList, NotAfter",
      source: [sources.eapConfiguration],
      applies: usesUserCertificate,
    },
    {
      id: "cert-device-subject",
      title: "See that the device has a certificate of its own",
      says:
        "It needs Client Authentication, the full name of the computer, and a root that the gateway accepts. " +
        "Without one, the connection ends with error 13806.",
      command:
        "Get-ChildItem Cert:\\LocalMachine\\My | Format-List Subject, DnsNameList, Issuer, EnhancedKeyUsageList, " +
        "NotAfter",
      source: [sources.hicksBlog],
      applies: usesDeviceCertificate,
    },
    {
      id: "dt-cert-selection",
      title: "See that one computer certificate qualifies, or set a filter",
      says:
        "ProfileXML cannot choose between several computer certificates. Set-VpnConnection " +
        "-MachineCertificateEKUFilter can, after the profile has been created.",
      command:
        "Get-VpnConnection -AllUserConnection | Format-List Name, MachineCertificateEKUFilter, " +
        "MachineCertificateIssuerFilter",
      source: [
        sources.dpc,
        page("windows-itpro-docs#8030", "https://github.com/MicrosoftDocs/windows-itpro-docs/issues/8030"),
      ],
      applies: usesDeviceCertificate,
    },
    {
      id: "cert-root-vs-issuing-mixup",
      title: "Check which CA each thumbprint belongs to",
      says:
        "TrustedRootCA means the root above the certificate of the RADIUS server. IssuerHash means a CA above the " +
        "certificate of the person.",
      command: "Get-ChildItem Cert:\\LocalMachine\\Root, Cert:\\LocalMachine\\CA | Format-Table Thumbprint, Subject",
      source: [sources.dpcHelp, sources.eapConfiguration],
      applies: usesUserCertificate,
    },
    {
      id: "cert-short-lifetime",
      title: "Note when the CAs of the profile expire",
      says:
        "A renewed CA usually has another thumbprint. Add the new one to the profile before the servers and people " +
        "get certificates from it.",
      command:
        "Get-ChildItem Cert:\\LocalMachine\\Root, Cert:\\LocalMachine\\CA | Sort-Object NotAfter | Format-Table " +
        "NotAfter, Subject, Thumbprint",
      source: [sources.conclusion],
      applies: usesEap,
    },
    {
      id: "cert-strong-mapping",
      title: "See that user certificates are bound strongly to their accounts",
      says:
        "Domain controllers that enforce strong mapping refuse certificates without it. Certificates from Intune " +
        "and from offline templates carry the security identifier only when they are set up for it.",
      command:
        "Get-ChildItem Cert:\\CurrentUser\\My | Where-Object { $_.Extensions.Oid.Value -contains " +
        '"1.3.6.1.4.1.311.25.2" }',
      source: [strongMapping],
      applies: allOf(usesUserCertificate, join("domain", "hybrid", "entra")),
    },
    {
      id: "cert-sso-template",
      title: "Check what domain controllers ask of the certificate",
      says:
        "Over the VPN, Windows can use the certificate for servers of the domain too. Then its subject or its user " +
        "principal name has to name the internal domain, and its key usages have to be ones that domain controllers " +
        "accept.",
      command: "Get-ChildItem Cert:\\CurrentUser\\My | Format-List Subject, EnhancedKeyUsageList",
      source: [sources.singleSignOn],
      applies: allOf(usesUserCertificate, join("domain", "hybrid", "entra")),
    },
    {
      id: "whfb-smartcard-logon-eku",
      title: "Give Hello certificates of Entra joined devices the usage Smart Card Logon",
      says:
        "Microsoft names 1.3.6.1.4.1.311.20.2.2 for single sign-on to the domain with Windows Hello for Business on " +
        "such devices.",
      command: 'Get-ChildItem Cert:\\CurrentUser\\My -Eku "1.3.6.1.4.1.311.20.2.2"',
      source: [sources.singleSignOn],
      applies: allOf(usesUserCertificate, join("entra"), helloTrust("certificate", "key", "cloud")),
    },
    {
      id: "ca-prereqs",
      title: "Prepare Microsoft Entra for conditional access",
      says:
        "It needs licences of Entra ID P1, devices whose compliance Entra knows, and a VPN certificate made in " +
        "Entra. Publish the root of that certificate to the NTAuth store of the domain.",
      command: "certutil -enterprise -store NTAuth",
      source: [sources.conditionalAccess, sources.hicksBlog],
      applies: usesConditionalAccess,
    },
    {
      id: "cert-gateway-trusted",
      title: "See that clients trust the root of the gateway's certificate",
      says:
        "With IKEv2 and SSTP the gateway proves itself by a certificate before anyone signs in. Its root has to be " +
        "in the computer's store.",
      command: "Get-ChildItem Cert:\\LocalMachine\\Root | Format-Table Subject, Thumbprint",
      source: [sources.experience],
      applies: isBuiltIn,
    },
  ],
};
