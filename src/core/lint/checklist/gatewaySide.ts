import { page, sources } from "../sources.ts";
import {
  allOf,
  anyOf,
  dials,
  gateway,
  hasSuite,
  isBuiltIn,
  usesDeviceCertificate,
  usesRadius,
  usesUserCertificate,
} from "./conditions.ts";
import type { ChecklistGroup } from "./entry.ts";
import { setupTutorial } from "./setupTutorial.ts";

const azureDeviceTunnel = page(
  "Configure an Always On VPN device tunnel for Azure VPN Gateway (Microsoft)",
  "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-howto-always-on-device-tunnel",
);

/** What has to be so on the VPN server, and on the way to it. */
export const gatewaySide: ChecklistGroup = {
  id: "gateway",
  title: "Gateway",
  entries: [
    {
      id: "gateway-protocols",
      title: "Switch on the protocols that the profile dials",
      says:
        "RRAS offers each protocol only with ports for it. A new RRAS on Windows Server 2025 accepts neither PPTP " +
        "nor L2TP until they are enabled.",
      source: [sources.configureProtocols],
      applies: allOf(isBuiltIn, gateway("rras")),
    },
    {
      id: "gateway-machine-certificates",
      title: "Allow machine certificates for IKEv2",
      says:
        "RRAS refuses device tunnels until machine certificates are among the accepted methods. Keep those that are " +
        "accepted already.",
      command: "(Get-VpnAuthProtocol).UserAuthProtocolAccepted",
      source: [sources.deviceTunnel],
      applies: allOf(usesDeviceCertificate, gateway("rras")),
    },
    {
      id: "gateway-cryptography",
      title: "Give the gateway the same cryptography as the profile",
      says:
        "RRAS has one IKEv2 policy for all connections, set with Set-VpnServerConfiguration -CustomPolicy. After " +
        "the change RemoteAccess has to be restarted; with another policy clients end with error 13868.",
      command: "Get-VpnServerConfiguration",
      source: [sources.diffieHellman, sources.hicksBlog],
      applies: allOf(hasSuite, dials("IKEv2", "L2TP"), gateway("rras")),
    },
    {
      id: "gateway-cryptography-defaults",
      title: "See that the gateway still accepts what Windows offers by default",
      says:
        "The profile chooses no cryptography, so Windows offers its own list, which begins with weak values. A " +
        "hardened gateway refuses them.",
      source: [sources.diffieHellman],
      applies: allOf((situation) => !hasSuite(situation), dials("IKEv2")),
    },
    {
      id: "gateway-certificate",
      title: "See that the gateway's certificate carries the name of the server",
      says:
        "It needs Server Authentication, and the name in Servers as its subject or alternative name. For IKEv2, " +
        "practitioners add the usage IP security IKE intermediate.",
      command:
        "Get-ChildItem Cert:\\LocalMachine\\My | Format-List Subject, DnsNameList, EnhancedKeyUsageList, NotAfter",
      source: [setupTutorial, sources.hicksBlog],
      applies: dials("IKEv2", "SSTP"),
    },
    {
      id: "gateway-sstp-revocation",
      title: "Publish the revocation list of the SSTP certificate on the Internet",
      says: "The client checks it before the tunnel is up. A list that is reachable only inside makes SSTP fail.",
      command: "certutil -verify -urlfetch <gateway.cer>",
      source: [sources.experience],
      applies: dials("SSTP"),
    },
    {
      id: "firewall-ikev2",
      title: "Open UDP 500 and 4500 to the gateway",
      says:
        "IKEv2 and L2TP need both, on the way in and at load balancers. Error 809 on a client usually means that " +
        "something drops them.",
      source: [setupTutorial, sources.experience],
      applies: dials("IKEv2", "L2TP"),
    },
    {
      id: "firewall-sstp",
      title: "Open TCP 443 to the gateway",
      says: "SSTP needs it, and nothing on the way may open the TLS connection.",
      command: "Test-NetConnection <server> -Port 443",
      source: [setupTutorial],
      applies: dials("SSTP"),
    },
    {
      id: "firewall-radius",
      title: "Open the RADIUS ports between gateway and RADIUS server",
      says: "UDP 1812 and 1813 are usual, 1645 and 1646 older. Only the gateway may reach them.",
      source: [setupTutorial],
      applies: usesRadius,
    },
    {
      id: "gateway-fragmentation",
      title: "Switch on IKEv2 fragmentation on RRAS",
      says:
        "Certificates make IKEv2 messages larger than many networks carry in one piece. EnableServerFragmentation " +
        "has to be 1.",
      command:
        "(Get-ItemProperty " +
        "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Parameters\\Ikev2).EnableServerFragmentation",
      source: [sources.hicksBlog],
      applies: allOf(dials("IKEv2"), gateway("rras")),
    },
    {
      id: "gateway-return-route",
      title: "Route the address pool back to the gateway",
      says:
        "Inside servers answer to the address that a client got from the pool. Without a way back, the connection " +
        "stands and nothing works.",
      source: [sources.experience],
      applies: isBuiltIn,
    },
    {
      id: "gateway-azure-root",
      title: "Upload the root of the clients' certificates to the Azure gateway",
      says: "Azure VPN Gateway accepts client certificates of roots that were uploaded to it.",
      source: [azureDeviceTunnel],
      applies: allOf(anyOf(usesDeviceCertificate, usesUserCertificate), gateway("azure")),
    },
  ],
};
