/** Microsoft's pages about EAP in Windows. */
export const NETWORK_ACCESS =
  "https://learn.microsoft.com/windows-server/networking/technologies/extensible-authentication-protocol/network-access";
export const WINDOWS_11_CHANGES =
  "https://learn.microsoft.com/windows-server/networking/technologies/extensible-authentication-protocol/windows-11-changes";
export const EAP_CONFIGURATION = "https://learn.microsoft.com/windows/client-management/mdm/eap-configuration";
