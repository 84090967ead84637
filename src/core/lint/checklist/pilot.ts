import { page, sources } from "../sources.ts";
import { isDeviceTunnel, isLockDown, usesEap } from "./conditions.ts";
import type { ChecklistGroup } from "./entry.ts";

/** Before everyone gets it, and the way back. */
export const pilot: ChecklistGroup = {
  id: "pilot",
  title: "Pilot and rollback",
  entries: [
    {
      id: "pilot-group",
      title: "Try the profile on a few devices first",
      says:
        "Windows tells little about what is wrong with a profile. Choose devices that differ: a new Windows and the " +
        "oldest one, at home and in the office.",
      source: [sources.experience],
    },
    {
      id: "eap-template-not-tested",
      title: "Connect once with this EAP configuration before the roll-out",
      says:
        "Microsoft's tutorial takes the configuration from a connection that has connected at least once. One that " +
        "was written here has not shown yet that it works.",
      source: [sources.deployTutorial],
      applies: usesEap,
    },
    {
      id: "pilot-first-sign-in",
      title: "Sign in over the device tunnel as somebody new to the device",
      says:
        "That is what a device tunnel is for. It shows whether domain controllers are reachable before anyone has " +
        "signed in.",
      command: "nltest /dsgetdc:<domain>",
      source: [sources.deviceTunnel, sources.experience],
      applies: isDeviceTunnel,
    },
    {
      id: "rollback-lockdown",
      title: "Try how the LockDown profile is removed, before anyone depends on it",
      says:
        "Device management or a script that runs as SYSTEM can remove it; Remove-VpnConnection cannot. While it " +
        "fails there is no network, so keep a way that needs none.",
      command:
        "Get-CimInstance -Namespace root\\cimv2\\mdm\\dmmap -ClassName MDM_VPNv2_01 -Filter " +
        "\"ParentID='./Vendor/MSFT/VPNv2' and InstanceID='<name>'\"",
      source: [
        page("aovpn, Remove-LockDownVPN.ps1 (Richard Hicks)", "https://github.com/richardhicks/aovpn"),
        sources.csp2020,
      ],
      applies: isLockDown,
    },
    {
      id: "deploy-removal-artifacts",
      title: "Remove a profile with everything it leaves behind",
      says:
        "Entries stay in EnterpriseResourceManager\\Tracked, NetworkList\\Profiles, RasMan\\Config and " +
        "RasMan\\DeviceTunnel. They lead to names such as “Name 2”, and can block a new device tunnel on Windows 11.",
      command:
        'Get-ChildItem "HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\NetworkList\\Profiles" | ' +
        "Get-ItemProperty | Format-Table ProfileName, Description",
      source: [
        page(
          "Remove-AovpnConnection.ps1 (Richard Hicks)",
          "https://github.com/richardhicks/aovpn/blob/main/Remove-AovpnConnection.ps1",
        ),
        sources.dpc,
      ],
    },
    {
      id: "rollback-previous",
      title: "Keep the last profile that worked",
      says:
        "Going back means sending the older one again under the same name. Keep its file and the script or policy " +
        "that brought it.",
      source: [sources.experience],
    },
  ],
};
