import { page, sources, thread } from "../sources.ts";
import {
  allOf,
  channel,
  connectsByItself,
  dials,
  hasNameRules,
  hasSuite,
  isAlwaysOn,
  isBuiltIn,
  isDeviceTunnel,
  isOfDevice,
  isOfOneUser,
  isPlugin,
  usesDeviceCertificate,
  usesEap,
} from "./conditions.ts";
import type { ChecklistGroup } from "./entry.ts";

/** What to look at on a device that has the profile. */
export const verify: ChecklistGroup = {
  id: "verify",
  title: "Verification",
  entries: [
    {
      id: "verify-user-connection",
      title: "See the connection of the person",
      says: "Run it as the person, without elevation. As SYSTEM, Windows shows the phone book of SYSTEM.",
      command: "Get-VpnConnection | Format-List Name, ServerAddress, TunnelType, SplitTunneling, ConnectionStatus",
      source: [sources.deployGuide],
      applies: isOfOneUser,
    },
    {
      id: "verify-device-connection",
      title: "See the connection of the device",
      says: "Profiles of the device and of all users stand in another phone book than those of one person.",
      command:
        "Get-VpnConnection -AllUserConnection | Format-List Name, ServerAddress, TunnelType, SplitTunneling, " +
        "ConnectionStatus",
      source: [sources.deviceTunnel],
      applies: isOfDevice,
    },
    {
      id: "verify-device-tunnel-shown",
      title: "Let Windows show the device tunnel while you test",
      says: "It is normally hidden from the list of networks. ShowDeviceTunnelInUI with the value 1 shows it.",
      command: "(Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\Flyout\\VPN).ShowDeviceTunnelInUI",
      source: [sources.dpcHelp, page("Add-AOVPNTunnels (bennyguk)", "https://github.com/bennyguk/Add-AOVPNTunnels")],
      applies: isDeviceTunnel,
    },
    {
      id: "verify-active-profile",
      title: "See which profile Windows takes as the Always On one",
      says: "Of several user profiles on a device, one connects by itself. AutoTriggerProfileEntryName is its name.",
      command:
        "Get-ItemProperty HKLM:\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Config | Format-List " +
        "AutoTriggerProfileEntryName, UserSID",
      source: [sources.autoTrigger, sources.dpc],
      applies: (situation) => isAlwaysOn(situation) && !isDeviceTunnel(situation),
    },
    {
      id: "verify-triggers",
      title: "See the triggers that Windows knows",
      says: "The command works for profiles of one person.",
      command: "Get-VpnConnectionTrigger -ConnectionName <name>",
      source: [sources.triggerCmdlets],
      applies: allOf(isBuiltIn, isOfOneUser, connectsByItself),
    },
    {
      id: "verify-routes",
      title: "Compare the routes with the profile while connected",
      says:
        "Routes with bits behind their prefix, or for an address family that the client lacks, are known to be " +
        "missing afterwards.",
      command: "Get-NetRoute -InterfaceAlias <name> | Format-Table DestinationPrefix, NextHop, RouteMetric",
      source: [sources.hicksBlog],
      applies: isBuiltIn,
    },
    {
      id: "verify-cryptography",
      title: "Read the cryptography that Windows stored",
      says:
        "Windows has been seen to store another value in place of one that it did not understand. PowerShell spells " +
        "some of them differently.",
      command: "(Get-VpnConnection -Name <name>).IPSecCustomPolicy",
      source: [sources.ipsecCmdlet, thread("richardhicks/aovpn", 15)],
      applies: allOf(isBuiltIn, hasSuite),
    },
    {
      id: "verify-names",
      title: "See the name rules that are in force while connected",
      says: "Rules that Windows did not take, or that Group Policy displaced, are missing from the list.",
      command: "Get-DnsClientNrptPolicy -Effective | Format-Table Namespace, NameServers",
      source: [sources.nameResolution, sources.experience],
      applies: hasNameRules,
    },
    {
      id: "verify-phone-book-user",
      title: "Look into the phone book of the person when a setting seems lost",
      says: "rasphone.pbk shows what Windows made of the profile, key by key.",
      command: 'Get-Content "$env:APPDATA\\Microsoft\\Network\\Connections\\Pbk\\rasphone.pbk"',
      source: [sources.hicksRasphone],
      applies: allOf(isBuiltIn, isOfOneUser),
    },
    {
      id: "verify-phone-book-device",
      title: "Look into the phone book of the device when a setting seems lost",
      says: "rasphone.pbk shows what Windows made of the profile, key by key.",
      command: 'Get-Content "$env:ProgramData\\Microsoft\\Network\\Connections\\Pbk\\rasphone.pbk"',
      source: [sources.hicksRasphone],
      applies: allOf(isBuiltIn, isOfDevice),
    },
    {
      id: "verify-events",
      title: "Read the events of the VPN client",
      says:
        "RasClient writes 20225 when a connection stands, 20226 when it ends, and 20227 with the error number when " +
        "it fails.",
      command:
        'Get-WinEvent -FilterHashtable @{ LogName = "Application"; ProviderName = "RasClient"; Id = 20225, ' +
        "20226, 20227 } -MaxEvents 20",
      source: [sources.experience],
      applies: isBuiltIn,
    },
    {
      id: "verify-errors-network",
      title: "Know the errors of the way to the gateway",
      says:
        "809 means that no answer came, often for UDP 500 and 4500. 13868 means that client and gateway found no " +
        "cryptography in common; 800 that no protocol got through.",
      source: [sources.hicksBlog],
      applies: dials("IKEv2"),
    },
    {
      id: "verify-errors-certificates",
      title: "Know the errors of certificates",
      says:
        "13806 means that the device found no certificate that fits. 13801 means that one side did not accept the " +
        "certificate of the other.",
      source: [sources.hicksBlog],
      applies: usesDeviceCertificate,
    },
    {
      id: "verify-errors-sign-in",
      title: "Know the errors of the sign-in",
      says:
        "812 means that the RADIUS server's policy refused the connection. The log of NPS, event 6273, names the " +
        "reason.",
      command: 'Get-WinEvent -FilterHashtable @{ LogName = "Security"; Id = 6273 } -MaxEvents 20',
      source: [sources.hicksBlog, sources.experience],
      applies: usesEap,
    },
    {
      id: "verify-management-events",
      title: "Read what device management says about the profile",
      says:
        "Event 404 says that Windows refused a setting, here usually the whole profile, and gives the address and " +
        "the error.",
      command:
        "Get-WinEvent -FilterHashtable @{ LogName = " +
        '"Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin"; Id = 404 } -MaxEvents 20',
      source: [thread("MicrosoftDocs/azure-docs", 109759)],
      applies: channel("intuneCustom", "intuneTemplate"),
    },
    {
      id: "plugin-adapter-name",
      title: "Do not judge the protocol by the adapter",
      says: "The adapter of a plug-in connection shows up as SSTP, although the app uses a protocol of its own.",
      source: [sources.connectionType],
      applies: isPlugin,
    },
  ],
};
