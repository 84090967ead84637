/** The parts of the report: what each shows, what that means, and the PowerShell that shows it. */
import type { Scope } from "../../../vocabulary/spec.ts";
import { type Code, powershell } from "../code.ts";

export interface ReportPart {
  readonly title: string;
  readonly meaning: string;
  readonly show: Code;
}

const place: ReportPart = {
  title: "Device",
  meaning: "Where and with which rights this report was made.",
  show: powershell`
    $Windows = Get-Item -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    $Version = '{0} {1}' -f $Windows.GetValue('ProductName'), $Windows.GetValue('DisplayVersion')
    $Build = '{0}.{1}' -f $Windows.GetValue('CurrentBuild'), $Windows.GetValue('UBR')
    'Computer:      {0}' -f $env:COMPUTERNAME
    'Windows:       {0}, build {1}' -f $Version, $Build
    'Run as:        {0}' -f [System.Security.Principal.WindowsIdentity]::GetCurrent().Name
    'Profile of:    {0}' -f $Owner
    'Time:          {0}' -f [System.DateTime]::Now.ToString('yyyy-MM-dd HH:mm:ss')`,
};

const note: ReportPart = {
  title: "Note of the installation",
  meaning:
    "What the install script of the designer noted; the time is UTC. No note means that the profile came in another " +
    "way, or by an older script.",
  show: powershell`
    $Stamp = Read-Stamp
    if (-not $Stamp.ProfileXmlSha256) {
        throw 'there is no note.'
    }
    'Installed:     {0}' -f $Stamp.InstalledAt
    'Designer:      {0}' -f $Stamp.DesignerVersion
    'ProfileXML:    {0}' -f $Stamp.ProfileXmlSha256
    'This design:   {0}' -f $Designed
    'Same version:  {0}' -f ($Stamp.ProfileXmlSha256 -eq $Designed)`,
};

const readBack: ReportPart = {
  title: "Profile as Windows reports it",
  meaning:
    "Windows returns a profile in its own words: another order, other spellings, no comments. Copy it from " +
    "<VPNProfile> to </VPNProfile> into the comparison of the designer to see what differs in meaning.",
  show: powershell`
    if (-not $IsKnown) {
        throw $Obstacle
    }
    $Installed = Get-InstalledProfile
    $Stamp = Read-Stamp
    if ($Installed.State -ne 'Present') {
        'State: {0}. {1}' -f $Installed.State, $Installed.Reason
    }
    else {
        $Same = (Get-ReadBackDigest -Xml $Installed.Xml) -eq $Stamp.ReadBackSha256
        'Same as right after the installation (its protocol left aside): {0}' -f $Same
        Format-Xml -Xml $Installed.Xml
    }`,
};

const connection: ReportPart = {
  title: "Connection",
  meaning:
    "What the network settings know of it. TunnelType is the protocol that is set; ConnectionStatus says whether it " +
    "is connected now. SYSTEM does not see the connections of users.",
  show: powershell`
    Get-Connection | Format-List -Property @(
        'Name'
        'ServerAddress'
        'AllUserConnection'
        'TunnelType'
        'AuthenticationMethod'
        'EncryptionLevel'
        'SplitTunneling'
        'RememberCredential'
        'DnsSuffix'
        'ConnectionStatus'
    )`,
};

const cryptography: ReportPart = {
  title: "Cryptography",
  meaning:
    "The IPsec policy in force for IKEv2, in the words of PowerShell (GCMAES256 is AES_GCM_256 in ProfileXML). " +
    "Nothing here means that Windows uses its defaults.",
  show: powershell`(Get-Connection).IPSecCustomPolicy | Format-List`,
};

const routes: ReportPart = {
  title: "Routes",
  meaning: "The routes of the profile. They are in the routing table only while it is connected.",
  show: powershell`(Get-Connection).Routes | Format-Table -AutoSize`,
};

const triggers: ReportPart = {
  title: "Triggers",
  meaning:
    "Applications, names and trusted networks that start the connection or keep it from starting. Windows shows them " +
    "for connections of a user.",
  show: powershell`Get-VpnConnectionTrigger -ConnectionName $ProfileName -ErrorAction Stop | Format-List`,
};

const nameRules: ReportPart = {
  title: "Name rules in force (NRPT)",
  meaning:
    "Rules for the resolution of names, of all sources. Those of the profile are here only while it is connected.",
  show: powershell`Get-DnsClientNrptPolicy -ErrorAction Stop | Format-List -Property @('Namespace', 'NameServers')`,
};

const SHOW_KEY_VALUES: Code = powershell`
  $Key = Get-Item -LiteralPath $Path
  foreach ($Name in @('AutoTriggerProfileEntryName', 'UserSID', 'AutoTriggerProfilePhonebookPath')) {
      '{0}: {1}' -f $Name, $Key.GetValue($Name)
  }`;

const activeProfile: ReportPart = {
  title: "Active Always On profile",
  meaning:
    "Windows connects one user profile on its own: the one named here. UserSID S-1-1-0 means a profile for all users. " +
    "The last line lists the profiles for which a user switched off Connect automatically.",
  show: powershell`
    $Path = 'HKLM:\SYSTEM\CurrentControlSet\Services\RasMan\Config'
    ${SHOW_KEY_VALUES}
    'AutoTriggerDisabledProfilesList: {0}' -f (@($Key.GetValue('AutoTriggerDisabledProfilesList')) -join ', ')`,
};

const activeTunnel: ReportPart = {
  title: "Active device tunnel",
  meaning: "Windows takes one device tunnel: the one named here.",
  show: powershell`
    $Path = 'HKLM:\SYSTEM\CurrentControlSet\Services\RasMan\DeviceTunnel'
    ${SHOW_KEY_VALUES}`,
};

const phoneBook: ReportPart = {
  title: "Phone book",
  meaning:
    "Settings of rasphone.pbk, some of which ProfileXML cannot set. VpnStrategy 5 is SSTP only, 6 SSTP first, 7 IKEv2 " +
    "only, 8 IKEv2 first, 14 IKEv2 and then SSTP. Metric 0 is automatic. Windows writes them anew with the profile.",
  show: powershell`
    $Known = @(
        'VpnStrategy'
        'IpInterfaceMetric'
        'Ipv6InterfaceMetric'
        'DisableMobility'
        'NetworkOutageTime'
        'UseRasCredentials'
        'AutoLogon'
        'CacheCredentials'
        'DisableClassBasedDefaultRoute'
        'PlumbIKEv2TSAsRoutes'
        'IpDnsFlags'
        'Disable_IKEv2_Fragmentation'
        'DisableIKENameEkuCheck'
        'DataEncryption'
        'PrivateNetwork'
        'AlwaysOnCapable'
        'DeviceTunnel'
    )
    $IsInside = $false
    foreach ($Line in @(Get-PhoneBook)) {
        if ($Line -match '^\[.*\]$') {
            $IsInside = $Line -eq ('[{0}]' -f $ProfileName)
        }
        elseif ($IsInside -and $Known -contains $Line.Split('=')[0]) {
            $Line
        }
    }`,
};

const connectionEvents: ReportPart = {
  title: "Last events of connecting",
  meaning:
    "RasClient in the log Application, newest first. 20227 is a failed attempt; its text ends with the error code.",
  show: powershell`
    $Filter = @{
        LogName = 'Application'
        ProviderName = 'RasClient'
    }
    $Events = @(Get-WinEvent -FilterHashtable $Filter -MaxEvents 100)
    $Own = @($Events | Where-Object { $_.Message -and $_.Message.Contains($ProfileName) })
    $Own | Select-Object -First 10 | Format-List -Property @('TimeCreated', 'Id', 'Message')`,
};

const managementEvents: ReportPart = {
  title: "Last failures of management",
  meaning:
    "Event 404 of the log of device management, newest first: settings of any kind that Windows refused. Those that " +
    "name VPNv2 are about VPN profiles.",
  show: powershell`
    $Filter = @{
        LogName = 'Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin'
        Id = 404
    }
    $Events = @(Get-WinEvent -FilterHashtable $Filter -MaxEvents 100)
    $Own = @($Events | Where-Object { $_.Message -and $_.Message.Contains('VPNv2') })
    $Own | Select-Object -First 5 | Format-List -Property @('TimeCreated', 'Id', 'Message')`,
};

/** The parts in the order of the report. */
export function reportParts(scope: Scope): readonly ReportPart[] {
  const active = scope === "device" ? activeTunnel : activeProfile;
  const state = [connection, cryptography, routes, triggers, nameRules, active, phoneBook];
  return [place, note, readBack, ...state, connectionEvents, managementEvents];
}
