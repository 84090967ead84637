import { page, sources } from "../sources.ts";
import {
  allOf,
  channel,
  connectsByItself,
  dials,
  isAlwaysOn,
  isBuiltIn,
  isDeviceTunnel,
  isOfOneUser,
  isPlugin,
} from "./conditions.ts";
import type { ChecklistGroup } from "./entry.ts";

/** What has to be so on the devices. */
export const clients: ChecklistGroup = {
  id: "clients",
  title: "Clients and Windows",
  entries: [
    {
      id: "client-services",
      title: "See that the services of the VPN client may start",
      says: "RasMan dials, IKEEXT and PolicyAgent negotiate IKEv2. Hardening guides sometimes disable one of them.",
      command: "Get-Service RasMan, IKEEXT, PolicyAgent | Format-Table Name, Status, StartType",
      source: [sources.experience],
      applies: dials("IKEv2"),
    },
    {
      id: "client-bridge-service",
      title: "See that the service dmwappushservice is not disabled",
      says:
        "Scripts create a profile through the bridge between WMI and device management. A published script switches " +
        "this service on before it uses the bridge.",
      command: "Get-Service dmwappushservice | Format-Table Name, Status, StartType",
      source: [page("AoV, scripts and profiles (Mr-Tbone)", "https://github.com/Mr-Tbone/AoV")],
      applies: channel("powershell", "configMgr", "provisioningPackage", "groupPolicy"),
    },
    {
      id: "client-reaches-server",
      title: "Resolve the name of the gateway from the Internet",
      says:
        "Devices ask the name service of the network they are in, at home and in a hotel. The name has to lead to " +
        "the public address there.",
      command: "Resolve-DnsName <server>",
      source: [sources.csp2020],
      applies: isBuiltIn,
    },
    {
      id: "deploy-folder-redirection",
      title: "See that the folder AppData is not redirected",
      says:
        "Windows does not connect by itself when AppData is redirected, because the phone book of the person lies " +
        "there. Otherwise deploy the profile for all users.",
      command: '[Environment]::GetFolderPath("ApplicationData")',
      source: [sources.autoTrigger],
      applies: allOf(isBuiltIn, isOfOneUser, connectsByItself),
    },
    {
      id: "deploy-autotrigger-remembered",
      title: "Look for switches that people turned off under the same name",
      says:
        "When someone clears “Connect automatically”, Windows remembers the name of the profile. A new profile of " +
        "that name does not connect by itself until the name is taken off the list.",
      command:
        "(Get-ItemProperty " +
        "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Config).AutoTriggerDisabledProfilesList",
      source: [sources.autoTrigger, sources.csp2020],
      applies: isAlwaysOn,
    },
    {
      id: "device-tunnel-one-only",
      title: "Remove an older device tunnel first",
      says: "A device can have one device tunnel. A second one is not added while the first is there.",
      command: "Get-VpnConnection -AllUserConnection | Format-Table Name, TunnelType, ConnectionStatus",
      source: [sources.csp2020],
      applies: isDeviceTunnel,
    },
    {
      id: "plugin-app-first",
      title: "Install the VPN app before the profile",
      says: "The profile names an app from the Store. Windows needs the app before it can use the profile.",
      command: "Get-AppxPackage | Select-Object -ExpandProperty PackageFamilyName",
      source: [sources.intuneVpn],
      applies: isPlugin,
    },
    {
      id: "wip-order",
      title: "Deploy the profile before the policy of Windows Information Protection",
      says: "The CSP documentation names this order for profiles that apps of an enterprise identity trigger.",
      source: [sources.csp2020],
      applies: ({ profile }) => profile.EdpModeId !== undefined,
    },
  ],
};
