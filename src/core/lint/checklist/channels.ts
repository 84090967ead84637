import { page, sources, thread } from "../sources.ts";
import {
  allOf,
  channel,
  isBuiltIn,
  isOfDevice,
  isOfOneUser,
  isPlugin,
  needsSystem,
  onWindows11,
} from "./conditions.ts";
import type { ChecklistGroup } from "./entry.ts";

const DOCS = "https://learn.microsoft.com";
const configMgrGuide = page(
  "Deploy an Always On VPN profile with Configuration Manager (Microsoft)",
  `${DOCS}/windows-server/remote/remote-access/how-to-aovpn-client-config-mgr`,
);
const intuneScripts = page(
  "Use PowerShell scripts in Intune (Microsoft)",
  `${DOCS}/mem/intune/apps/intune-management-extension`,
);
const customSettings = page(
  "Custom settings for Windows devices in Intune (Microsoft)",
  `${DOCS}/mem/intune/configuration/custom-settings-windows-10`,
);
const aovpnManager = page("aovpn-manager (rinrab)", "https://github.com/rinrab/aovpn-manager");

/** What to look after in the channel that brings the profile. */
export const channels: ChecklistGroup = {
  id: "channel",
  title: "Deployment channel",
  entries: [
    {
      id: "deploy-two-channels",
      title: "Let one channel own the name of the profile",
      says: "Two that bring the same name replace each other's profile or leave duplicates such as “Name 2”.",
      command: "Get-VpnConnection; Get-VpnConnection -AllUserConnection",
      source: [sources.hicksBlog, sources.experience],
    },
    {
      id: "deploy-change-needs-recreate",
      title: "Replace a deployed profile as a whole",
      says:
        "The CSP documentation asks to delete the profile and to send the whole one again, instead of changing " +
        "single nodes. Connected people lose the connection meanwhile.",
      source: [sources.csp2020],
    },
    {
      id: "phone-book-after-update",
      title: "Plan for phone book settings that an update takes back",
      says:
        "Whatever a script writes into rasphone.pbk is gone when the profile is created anew. Let the script run " +
        "again after each update.",
      source: [sources.hicksRasphone, sources.experience],
      applies: isBuiltIn,
    },
    {
      id: "deploy-oma-uri-spelling",
      title: "Check the OMA-URI letter by letter",
      says:
        "It begins with ./User or ./Device and /Vendor/MSFT/VPNv2/, then the name with %20 for blanks, and ends " +
        "with /ProfileXML. Intune takes upper and lower case seriously, and reports a wrong one as not found.",
      source: [
        customSettings,
        thread("MicrosoftDocs/azure-docs", 62477),
        thread("MicrosoftDocs/windows-itpro-docs", 1507),
      ],
      applies: channel("intuneCustom"),
    },
    {
      id: "intune-assignment",
      title: "Assign a device tunnel to devices, a user tunnel to users",
      says: "A profile below ./Device belongs to a group of devices. One below ./User goes to the users who sign in.",
      source: [sources.profileOptions, sources.experience],
      applies: channel("intuneCustom", "intuneTemplate"),
    },
    {
      id: "intune-status",
      title: "Look at a device before you believe Intune's status",
      says:
        "Intune reads the profile back, and Windows returns it in other words. An error in the portal beside a " +
        "profile that works has been reported, most of all on Windows 11.",
      command: "Get-VpnConnection; Get-VpnConnection -AllUserConnection",
      source: [customSettings, thread("MicrosoftDocs/azure-docs", 109759), sources.hicksUser],
      applies: channel("intuneCustom"),
    },
    {
      id: "intune-older-windows",
      title: "Give older Windows a profile of its own",
      says:
        "A release that does not know an element may refuse the whole profile. Assignment filters in Intune keep " +
        "the newer profile away from it.",
      source: [sources.hicksUser, thread("MicrosoftDocs/azure-docs", 109759)],
      applies: channel("intuneCustom"),
    },
    {
      id: "deploy-update-not-applied",
      title: "Remove the old plug-in profile when Intune does not replace it",
      says:
        "With the Azure VPN client, changes of a deployed profile have been reported not to arrive. Another name, " +
        "or a script that removes the old one, helped.",
      source: [thread("MicrosoftDocs/azure-docs", 78059)],
      applies: allOf(isPlugin, channel("intuneCustom", "intuneTemplate")),
    },
    {
      id: "intune-template-compare",
      title: "Compare the template's fields with this profile",
      says:
        "The VPN template of Intune writes a profile of its own. What it has no field for is missing on the " +
        "devices, even though it stands here.",
      source: [sources.intuneVpn, sources.profileOptions],
      applies: channel("intuneTemplate"),
    },
    {
      id: "auth-intune-derived-credential",
      title: "Do not choose derived credentials in the template",
      says:
        "Intune's documentation says that they do not work in VPN profiles for Windows. Paste the EAP configuration " +
        "instead.",
      source: [sources.intuneVpn],
      applies: allOf(isBuiltIn, channel("intuneTemplate")),
    },
    {
      id: "script-64-bit",
      title: "Run the script in 64-bit PowerShell",
      says:
        "Intune starts scripts in the 32-bit host unless told otherwise. There, parts of the registry show other " +
        "values.",
      command: "[Environment]::Is64BitProcess",
      source: [intuneScripts],
      applies: channel("powershell"),
    },
    {
      id: "deploy-wmi-system-context",
      title: "Run the script as the local system",
      says:
        "A profile for the device, for all users or with LockDown can only be created by SYSTEM; an elevated " +
        "administrator is not enough. A scheduled task, Intune or PsExec -s run it so.",
      command: "[Security.Principal.WindowsIdentity]::GetCurrent().IsSystem",
      source: [sources.deviceTunnel, sources.hicksNewConnection],
      applies: allOf(needsSystem, channel("powershell", "configMgr", "provisioningPackage")),
    },
    {
      id: "deploy-wmi-no-rdp",
      title: "Do not run the script in a remote session",
      says:
        "It creates the profile for the person who is signed in at the device. Microsoft warns that it does not " +
        "work over Remote Desktop or in an enhanced Hyper-V session.",
      command: "(Get-CimInstance Win32_ComputerSystem).UserName",
      source: [sources.deployGuide, sources.deployTutorial],
      applies: allOf(isOfOneUser, channel("powershell", "configMgr")),
    },
    {
      id: "deploy-win11-delete-bug",
      title: "Try on Windows 11 whether the old profile is removed",
      says:
        "On early builds, listing or deleting profiles through WMI failed, and scripts that remove first stopped " +
        "there. Disconnect, then use Remove-VpnConnection.",
      command: "Get-VpnConnection; Get-VpnConnection -AllUserConnection",
      source: [
        thread("MicrosoftDocs/windowsserverdocs", 5963),
        thread("MicrosoftDocs/windowsserverdocs", 6245),
        thread("richardhicks/aovpn", 12),
      ],
      applies: allOf(onWindows11, channel("powershell", "configMgr")),
    },
    {
      id: "configmgr-program",
      title: "Let the program run with administrative rights, once for every user",
      says:
        "Deploy it to a collection of users, and let it start after the certificate is there. Then the script runs " +
        "as SYSTEM and looks for the person who is signed in.",
      source: [configMgrGuide],
      applies: allOf(isOfOneUser, channel("configMgr")),
    },
    {
      id: "configmgr-device-program",
      title: "Deploy the program to a collection of devices",
      says:
        "The profile belongs to the device. Let the program run with administrative rights, whether or not a user " +
        "is signed in.",
      source: [sources.experience],
      applies: allOf(isOfDevice, channel("configMgr")),
    },
    {
      id: "provisioning-command",
      title: "Carry the profile as a command of the package",
      says:
        "The VPN settings of Windows Configuration Designer have no field for ProfileXML and lack most of its " +
        "settings. A provisioning command runs the script as SYSTEM, which suits profiles of the device and of all " +
        "users.",
      source: [
        page(
          "ConnectivityProfiles, Windows Configuration Designer (Microsoft)",
          `${DOCS}/windows/configuration/wcd/wcd-connectivityprofiles`,
        ),
        sources.experience,
      ],
      applies: channel("provisioningPackage"),
    },
    {
      id: "group-policy-tool",
      title: "Install the tool that applies the policy",
      says:
        "Windows has no policy for VPN profiles. aovpn-manager and Dynamic Profile Configurator take ProfileXML " +
        "from the registry and create the profile as SYSTEM, for the device or all users.",
      source: [sources.deployGuide, aovpnManager, sources.dpc],
      applies: channel("groupPolicy"),
    },
    {
      id: "group-policy-line-length",
      title: "Keep the lines of the policy under 1000 characters",
      says:
        "The policy editor cuts a line at 1023 characters. An EAP configuration copied from Windows is one line of " +
        "several thousand.",
      source: [sources.dpcHelp, aovpnManager],
      applies: channel("groupPolicy"),
    },
  ],
};
