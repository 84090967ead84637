import { sources } from "../sources.ts";
import {
  allOf,
  usesConditionalAccess,
  usesEap,
  usesPassword,
  usesPeap,
  usesRadius,
  usesUserCertificate,
} from "./conditions.ts";
import type { ChecklistGroup } from "./entry.ts";
import { setupTutorial } from "./setupTutorial.ts";

/** The server that decides who comes in. */
export const radius: ChecklistGroup = {
  id: "radius",
  title: "RADIUS and NPS",
  entries: [
    {
      id: "radius-client",
      title: "Add each VPN server as a RADIUS client",
      says:
        "NPS answers only servers that it knows, and both must have the same shared secret. The command lists them " +
        "on NPS.",
      command: "Get-NpsRadiusClient | Format-Table Name, Address, Enabled",
      source: [setupTutorial],
      applies: usesRadius,
    },
    {
      id: "cert-nps-name",
      title: "Match the RADIUS server's certificate with the profile",
      says:
        "It needs Server Authentication, a name that stands in ServerNames, and a root that stands in " +
        "TrustedRootCA. Otherwise the client refuses the server, often with error 864.",
      command:
        "Get-ChildItem Cert:\\LocalMachine\\My | Format-List Subject, DnsNameList, Issuer, EnhancedKeyUsageList, " +
        "NotAfter",
      source: [sources.hicksBlog, setupTutorial],
      applies: usesEap,
    },
    {
      id: "nps-policy-conditions",
      title: "Write a network policy for VPN connections",
      says:
        "Give it the NAS port type “Virtual (VPN)” and a group of users as conditions. Policies are tried in order, " +
        "and the first that matches decides.",
      source: [setupTutorial],
      applies: usesRadius,
    },
    {
      id: "nps-peap",
      title: "Allow Protected EAP in the network policy, with the same inner method",
      says:
        "NPS offers only the methods that its policy lists. Choose there the certificate that the profile trusts, " +
        "and the inner method of the profile.",
      source: [setupTutorial],
      applies: usesPeap,
    },
    {
      id: "nps-certificates",
      title: "Allow “Smart Card or other certificate” in the network policy",
      says:
        "That is the name of EAP-TLS in NPS, on its own and inside PEAP. NPS also has to trust the issuer of the " +
        "user certificates, for Windows accounts through the NTAuth store.",
      command: "certutil -enterprise -store NTAuth",
      source: [setupTutorial, sources.eapNetworkAccess],
      applies: usesUserCertificate,
    },
    {
      id: "nps-passwords",
      title: "Leave MS-CHAP and weaker methods out of the network policy",
      says:
        "A password needs “Secured password (EAP-MSCHAP v2)” and nothing weaker. What the policy still allows, " +
        "somebody can still try.",
      source: [setupTutorial],
      applies: usesPassword,
    },
    {
      id: "nps-cryptobinding",
      title: "Require cryptobinding on the RADIUS server too",
      says:
        "It ties the inner sign-in to the outer tunnel, so that nobody stands in between. In NPS it is “Disconnect " +
        "clients without cryptobinding” of the PEAP settings.",
      source: [sources.eapNetworkAccess],
      applies: usesPeap,
    },
    {
      id: "ca-nps-revocation",
      title: "Let NPS accept certificates without a revocation list",
      says:
        "The certificates from Entra live about an hour and name no revocation list. IgnoreNoRevocationCheck has to " +
        "be 1 under EAP\\13, and under EAP\\25 for PEAP; otherwise the connection ends with error 812.",
      command:
        "Get-ItemProperty HKLM:\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\PPP\\EAP\\13, " +
        "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\PPP\\EAP\\25 | Format-List PSChildName, " +
        "IgnoreNoRevocationCheck",
      source: [sources.conditionalAccess, sources.hicksBlog],
      applies: usesConditionalAccess,
    },
    {
      id: "nps-revocation-reachable",
      title: "Let the RADIUS server reach the revocation lists of the clients' CA",
      says:
        "NPS refuses a certificate whose revocation it cannot check, unless it is told otherwise. The command asks " +
        "for the list that a certificate names.",
      command: "certutil -verify -urlfetch <certificate.cer>",
      source: [sources.experience],
      applies: allOf(usesUserCertificate, (situation) => !usesConditionalAccess(situation)),
    },
  ],
};
