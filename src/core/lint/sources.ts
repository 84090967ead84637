/** Where rules are known from. Titles are those of the pages; facts are told in our own words. */

export interface Source {
  readonly title: string;
  /** Null for what no page says: conclusions and experience. */
  readonly url: string | null;
}

const LEARN = "https://learn.microsoft.com";
const VPN = `${LEARN}/windows/security/operating-system-security/network-security/vpn`;
const CMDLETS = `${LEARN}/powershell/module/vpnclient`;
const HICKS = "https://github.com/richardhicks/aovpn/blob/main";
const DPC = "https://github.com/ld0614/DPC";

export const sources = {
  csp: page("VPNv2 CSP (Microsoft)", `${LEARN}/windows/client-management/mdm/vpnv2-csp`),
  csp2020: page(
    "VPNv2 CSP, edition of 2020 (Microsoft)",
    "https://github.com/MicrosoftDocs/windows-itpro-docs/blob/0104c1e9/windows/client-management/mdm/vpnv2-csp.md",
  ),
  schema2018: page(
    "ProfileXML XSD, edition of 2018 (Microsoft)",
    "https://github.com/MicrosoftDocs/windows-itpro-docs/blob/08adcc05/windows/client-management/mdm/vpnv2-profile-xsd.md",
  ),
  ddf: page("VPNv2 DDF file (Microsoft)", `${LEARN}/windows/client-management/mdm/vpnv2-ddf-file`),
  about: page(
    "About Always On VPN (Microsoft)",
    `${LEARN}/windows-server/remote/remote-access/vpn/about-always-on-vpn`,
  ),
  deviceTunnel: page(
    "Configure an Always On VPN device tunnel (Microsoft)",
    `${LEARN}/windows-server/remote/remote-access/vpn/vpn-device-tunnel-config`,
  ),
  deployTutorial: page(
    "Tutorial: Configure Always On VPN profile for Windows clients (Microsoft)",
    `${LEARN}/windows-server/remote/remote-access/tutorial-aovpn-deploy-configure-client`,
  ),
  deployGuide: page(
    "Configure Windows client Always On VPN connections (Microsoft)",
    `${LEARN}/windows-server/remote/remote-access/vpn/always-on-vpn/deploy/vpn-deploy-client-vpn-connections`,
  ),
  configureProtocols: page(
    "Configure VPN protocols in RRAS (Microsoft)",
    `${LEARN}/windows-server/remote/remote-access/configure-vpn-protocols`,
  ),
  autoTrigger: page("VPN auto-triggered profile options (Microsoft)", `${VPN}/vpn-auto-trigger-profile`),
  nameResolution: page("VPN name resolution (Microsoft)", `${VPN}/vpn-name-resolution`),
  routing: page("VPN routing decisions (Microsoft)", `${VPN}/vpn-routing`),
  securityFeatures: page("VPN security features (Microsoft)", `${VPN}/vpn-security-features`),
  profileOptions: page("VPN profile options (Microsoft)", `${VPN}/vpn-profile-options`),
  authentication: page("VPN authentication options (Microsoft)", `${VPN}/vpn-authentication`),
  conditionalAccess: page("VPN and conditional access (Microsoft)", `${VPN}/vpn-conditional-access`),
  connectionType: page("VPN connection types (Microsoft)", `${VPN}/vpn-connection-type`),
  office365: page("Optimize Microsoft 365 traffic for remote users (Microsoft)", `${VPN}/vpn-office-365-optimization`),
  singleSignOn: page(
    "Single sign-on over VPN and Wi-Fi (Microsoft)",
    `${VPN}/how-to-use-single-sign-on-sso-over-vpn-and-wi-fi-connections`,
  ),
  diffieHellman: page(
    "Configure Diffie-Hellman protocol over IKEv2 (Microsoft)",
    `${VPN}/how-to-configure-diffie-hellman-protocol-over-ikev2-vpn-connections`,
  ),
  eapConfiguration: page("EAP configuration (Microsoft)", `${LEARN}/windows/client-management/mdm/eap-configuration`),
  eapWindows11: page(
    "EAP: what changed in Windows 11 (Microsoft)",
    `${LEARN}/windows-server/networking/technologies/extensible-authentication-protocol/windows-11-changes`,
  ),
  eapNetworkAccess: page(
    "Extensible Authentication Protocol for network access (Microsoft)",
    `${LEARN}/windows-server/networking/technologies/extensible-authentication-protocol/network-access`,
  ),
  eapSchemas: page("EAPHost schemas (Microsoft)", `${LEARN}/windows/win32/eaphost/eaphost-schemas`),
  deprecated: page("Deprecated features of Windows (Microsoft)", `${LEARN}/windows/whats-new/deprecated-features`),
  intuneVpn: page(
    "Windows VPN settings in Intune (Microsoft)",
    `${LEARN}/mem/intune/configuration/vpn-settings-windows-10`,
  ),
  ipsecCmdlet: page(
    "Set-VpnConnectionIPsecConfiguration (Microsoft)",
    `${CMDLETS}/set-vpnconnectionipsecconfiguration`,
  ),
  triggerCmdlets: page(
    "Add-VpnConnectionTriggerDnsConfiguration (Microsoft)",
    `${CMDLETS}/add-vpnconnectiontriggerdnsconfiguration`,
  ),
  routeCmdlet: page("Add-VpnConnectionRoute (Microsoft)", `${CMDLETS}/add-vpnconnectionroute`),
  hicksUser: page("ProfileXML_User.xml (Richard Hicks)", `${HICKS}/ProfileXML_User.xml`),
  hicksDevice: page("ProfileXML_Device.xml (Richard Hicks)", `${HICKS}/ProfileXML_Device.xml`),
  hicksLockDown: page("ProfileXML_LockDown.xml (Richard Hicks)", `${HICKS}/ProfileXML_LockDown.xml`),
  hicksConditionalAccess: page(
    "ProfileXML_Entra_ConditionalAccess.xml (Richard Hicks)",
    `${HICKS}/ProfileXML_Entra_ConditionalAccess.xml`,
  ),
  hicksNewConnection: page("New-AovpnConnection.ps1 (Richard Hicks)", `${HICKS}/New-AovpnConnection.ps1`),
  hicksRasphone: page("Update-Rasphone.ps1 (Richard Hicks)", `${HICKS}/Update-Rasphone.ps1`),
  hicksBlog: page(
    "Articles about Always On VPN (Richard Hicks)",
    "https://directaccess.richardhicks.com/always-on-vpn/",
  ),
  dpc: page("Dynamic Profile Configurator, source and tests", DPC),
  dpcHelp: page("Dynamic Profile Configurator, policy help", `${DPC}/blob/main/DPCInstaller/ADMX/en-US/DPC.adml`),
  xmlSpecification: page("XML 1.0 (W3C)", "https://www.w3.org/TR/xml/"),
  /** Follows from what the other sources say, and none of them says it. */
  conclusion: page("Concluded from the sources named here", null),
  /** No published source was found. */
  experience: page("Experience of practitioners; no published source was found", null),
} as const satisfies Readonly<Record<string, Source>>;

/** A thread on GitHub: repository as "owner/name", number of the issue or pull request. */
export function thread(repository: string, number: number): Source {
  return page(`${repository}#${number}`, `https://github.com/${repository}/issues/${number}`);
}

/** Any other page. */
export function page(title: string, url: string | null): Source {
  return { title, url };
}
