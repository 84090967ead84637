#Requires -Version 5.1
<#
.SYNOPSIS
    Reports how the Always On VPN profile "Contoso VPN", installed for one user, stands on this device.

.DESCRIPTION
    Changes nothing. Every part of the report says what it means; what is not there, or needs other rights, is
    told and passed over. The report holds names of users, servers and networks: look through it before you hand
    it on.

    Run it elevated as the user of the profile: SYSTEM sees the profile, but not the user's connection.

    Exit codes:
      0  The profile is installed as designed.
      1  It is not; the end of the report says why.
      2  It could not be told: the rights do not suffice, or Windows did not answer.
      3  It is not clear for which user: nobody is signed in, or several are.

.PARAMETER UserSid
    The SID of the user the profile is for. Only SYSTEM can act for another user.

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\Verify-Contoso-VPN.ps1

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\Verify-Contoso-VPN.ps1 > report.txt

.NOTES
    Made with Always On VPN Designer 1.2.3.

    For the ProfileXML with SHA-256 82178f62628562e283186dd9ca887d59528df865699770a8ef5efd69195f4d33 (UTF-8).
#>
[CmdletBinding()]
param(
    [ValidatePattern('^S-1(-\d+)+$')]
    [string]$UserSid
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

# ---- The profile ----

$ProfileName = 'Contoso VPN'
$InstanceId = 'Contoso%20VPN'
$FileStem = 'Contoso-VPN.user'
$DataFolder = Join-Path -Path $env:ProgramData -ChildPath 'AlwaysOnVpnDesigner'

$Designed = '8bb1054aca8b2e717d417935565d20b3a0092521140c7492bedd23a3b2543d86'

# ---- Where and for whom the script runs ----

# Ends the script with a reason, in the error output, and one of the exit codes listed in its help.
function Exit-Script {
    param(
        [int]$Code,

        [string]$Reason
    )

    [System.Console]::Error.WriteLine($Reason)
    exit $Code
}

# Runs this script again in 64-bit Windows PowerShell, with the same parameters, and returns its exit code.
function Invoke-In64Bit {
    param(
        [System.Collections.IDictionary]$Parameters
    )

    $PowerShell = Join-Path -Path $env:windir -ChildPath 'sysnative\WindowsPowerShell\v1.0\powershell.exe'
    $Arguments = @('-NoProfile', '-ExecutionPolicy', (Get-ExecutionPolicy).ToString(), '-File', $PSCommandPath)
    foreach ($Name in $Parameters.Keys) {
        $Value = $Parameters[$Name]
        if ($Value -isnot [switch]) {
            $Arguments += @("-$Name", "$Value")
        }
        elseif ($Value.IsPresent) {
            $Arguments += "-$Name"
        }
    }
    & $PowerShell @Arguments | Out-Host
    return $LASTEXITCODE
}

# Whether the script runs as SYSTEM.
function Test-System {
    return [System.Security.Principal.WindowsIdentity]::GetCurrent().IsSystem
}

# Whether the script runs with an administrator's full rights; SYSTEM has them.
function Test-Elevated {
    $Identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
    $Principal = New-Object -TypeName System.Security.Principal.WindowsPrincipal -ArgumentList @($Identity)
    return $Principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
}

# The SIDs of the users who have a desktop on this device, also over Remote Desktop.
function Get-SignedInUser {
    $Shells = @(Get-CimInstance -ClassName Win32_Process -Filter "Name = 'explorer.exe'")
    $Owners = foreach ($Shell in $Shells) {
        $Call = @{
            InputObject = $Shell
            MethodName = 'GetOwnerSid'
            WhatIf = $false
            Confirm = $false
            ErrorAction = 'SilentlyContinue'
        }
        $Owner = Invoke-CimMethod @Call
        if ($Owner -and $Owner.Sid) {
            $Owner.Sid
        }
    }
    return @($Owners | Sort-Object -Unique)
}

# The SIDs of the users to look at: who is signed in or, without the rights of SYSTEM, who runs the script.
function Get-TargetUser {
    if (Test-System) {
        return @(Get-SignedInUser)
    }
    return @([System.Security.Principal.WindowsIdentity]::GetCurrent().User.Value)
}

# ---- The MDM bridge ----

$Namespace = 'root\cimv2\mdm\dmmap'
$ClassName = 'MDM_VPNv2_01'
$ParentId = './Vendor/MSFT/VPNv2'

# The options of every call: with a user's SID, Windows acts for that user.
function New-OperationOption {
    $OperationOptions = New-Object -TypeName Microsoft.Management.Infrastructure.Options.CimOperationOptions
    if ($TargetSid) {
        $Prefix = 'PolicyPlatformContext_PrincipalContext'
        $OperationOptions.SetCustomOption("$($Prefix)_Type", 'PolicyPlatform_UserContext', $false)
        $OperationOptions.SetCustomOption("$($Prefix)_Id", $TargetSid, $false)
    }
    return $OperationOptions
}

# The instance with its keys and, when there is one, its ProfileXML, escaped once with & first.
function New-ProfileInstance {
    param(
        [string]$Xml
    )

    $CimInstance = 'Microsoft.Management.Infrastructure.CimInstance'
    $CimProperty = [Microsoft.Management.Infrastructure.CimProperty]
    $Instance = New-Object -TypeName $CimInstance -ArgumentList @($ClassName, $Namespace)
    $Instance.CimInstanceProperties.Add($CimProperty::Create('ParentID', $ParentId, 'String', 'Key'))
    $Instance.CimInstanceProperties.Add($CimProperty::Create('InstanceID', $InstanceId, 'String', 'Key'))
    if ($Xml) {
        $Escaped = [System.Security.SecurityElement]::Escape($Xml)
        $Instance.CimInstanceProperties.Add($CimProperty::Create('ProfileXML', $Escaped, 'String', 'Property'))
    }
    return $Instance
}

# Whether an error only says that there is no such instance.
function Test-NotFound {
    param(
        [System.Management.Automation.ErrorRecord]$ErrorRecord
    )

    $Exception = $ErrorRecord.Exception
    while ($Exception -and $Exception -isnot [Microsoft.Management.Infrastructure.CimException]) {
        $Exception = $Exception.InnerException
    }
    return ($null -ne $Exception -and $Exception.NativeErrorCode -eq 'NotFound')
}

# The lines of the phone book of Windows; none when there is no phone book.
function Get-PhoneBook {
    try {
        $Key = "HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\$TargetSid"
        $Folder = Join-Path -Path (Get-Item -LiteralPath $Key).GetValue('ProfileImagePath') -ChildPath 'AppData\Roaming'
        $PhoneBook = Join-Path -Path $Folder -ChildPath 'Microsoft\Network\Connections\Pbk\rasphone.pbk'
        return @(Get-Content -LiteralPath $PhoneBook -Encoding UTF8)
    }
    catch {
        Write-Verbose -Message $_.Exception.Message
    }
}

# Whether the phone book of Windows lists a connection of this name.
function Test-PhoneBook {
    param(
        [string]$Name = $ProfileName
    )

    return (@(Get-PhoneBook) -contains ('[{0}]' -f $Name))
}

# What is installed under this name: State is Absent, Present or Unreadable; Xml is its ProfileXML.
function Get-InstalledProfile {
    $Found = [pscustomobject]@{
        State = 'Absent'
        Xml = ''
        Reason = ''
    }
    try {
        $Instance = $Session.GetInstance($Namespace, (New-ProfileInstance), $Options)
        $Property = $Instance.CimInstanceProperties['ProfileXML']
        $Found.State = 'Unreadable'
        $Found.Reason = 'Windows returns no ProfileXML for it.'
        if ($Property -and $Property.Value) {
            $Found.State = 'Present'
            $Found.Xml = [string]$Property.Value
        }
    }
    catch {
        if (-not (Test-NotFound -ErrorRecord $_) -and (Test-PhoneBook)) {
            $Found.State = 'Unreadable'
            $Found.Reason = $_.Exception.Message
        }
    }
    return $Found
}

# ---- What was noted at the installation ----

# The registry key in which the installation of this profile is noted; the owner is a user's SID or a hyphen.
function Get-StampPath {
    $Owner = '-'
    if ($TargetSid) {
        $Owner = $TargetSid
    }
    return ('{0}\{1}\{2}' -f 'HKLM:\SOFTWARE\AlwaysOnVpnDesigner\Profiles\user', $Owner, $ProfileName)
}

# SHA-256 of a text in UTF-8, the same whether its lines end with CR LF or LF.
function Get-Digest {
    param(
        [string]$Text
    )

    $Lines = $Text -replace '\r\n?', [string][char]10
    $Sha256 = New-Object -TypeName System.Security.Cryptography.SHA256CryptoServiceProvider
    $Hash = $Sha256.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($Lines))
    return [System.BitConverter]::ToString($Hash).Replace('-', '').ToLowerInvariant()
}

# The digest of what Windows reports, without the protocol, which Windows may change when it connects.
function Get-ReadBackDigest {
    param(
        [string]$Xml
    )

    if (-not $Xml) {
        return ''
    }
    return Get-Digest -Text ($Xml -replace '<NativeProtocolType>[^<]*</NativeProtocolType>', '')
}

# What the last installation noted; every value is empty when there is no note.
function Read-Stamp {
    $Stamp = @{
        ProfileXmlSha256 = ''
        ReadBackSha256 = ''
        InstalledAt = ''
        DesignerVersion = ''
    }
    $Path = Get-StampPath
    if (Test-Path -LiteralPath $Path) {
        $Key = Get-Item -LiteralPath $Path
        foreach ($Name in @($Stamp.Keys)) {
            $Stamp[$Name] = [string]$Key.GetValue($Name)
        }
    }
    return $Stamp
}

# What is wrong with the profile, in a sentence; nothing when it is installed as designed.
function Get-Finding {
    $Installed = Get-InstalledProfile
    if ($Installed.State -eq 'Absent') {
        return 'The profile is not installed.'
    }
    $Stamp = Read-Stamp
    if (-not $Stamp.ProfileXmlSha256) {
        return 'The profile was not installed by the script that belongs to this one.'
    }
    if ($Stamp.ProfileXmlSha256 -ne $Designed) {
        return 'Another version of the profile is installed.'
    }
    if ($Installed.Xml -and $Stamp.ReadBackSha256) {
        if ((Get-ReadBackDigest -Xml $Installed.Xml) -ne $Stamp.ReadBackSha256) {
            return 'Windows reports another profile than right after the installation.'
        }
    }
}

# ---- The report ----

# The SID of the user whose profile is looked at: -UserSid, the one who is signed in, or who runs the script.
function Resolve-Owner {
    $Users = @(Get-TargetUser)
    if ($UserSid -and -not (Test-System) -and $Users -notcontains $UserSid) {
        Exit-Script -Code 2 -Reason 'Only SYSTEM can look at the profile of another user.'
    }
    if ($UserSid) {
        return $UserSid
    }
    if ($Users.Count -ne 1) {
        $Text = 'Nobody or more than one user is signed in. Say with -UserSid whose profile to look at.'
        Exit-Script -Code 3 -Reason $Text
    }
    return $Users[0]
}

# A part of the report: title, meaning, and what there is to show, or why it cannot be shown.
function Write-Part {
    param(
        [string]$Title,

        [string[]]$Meaning,

        [scriptblock]$Show
    )

    Write-Output ''
    Write-Output ('== {0} ==' -f $Title)
    Write-Output $Meaning
    Write-Output ''
    try {
        $Text = (& $Show | Out-String -Width 4096).Trim()
        if (-not $Text) {
            $Text = '(nothing)'
        }
        Write-Output $Text
    }
    catch {
        Write-Output ('Not available: {0}' -f $_.Exception.Message)
    }
}

# XML with a line for every element; as it is when it cannot be read.
function Format-Xml {
    param(
        [string]$Xml
    )

    try {
        $Document = New-Object -TypeName System.Xml.XmlDocument
        $Document.LoadXml($Xml)
        $Text = New-Object -TypeName System.IO.StringWriter
        $Writer = New-Object -TypeName System.Xml.XmlTextWriter -ArgumentList @($Text)
        $Writer.Formatting = 'Indented'
        $Document.WriteTo($Writer)
        return $Text.ToString()
    }
    catch {
        return $Xml
    }
}

# The connection as the network settings know it.
function Get-Connection {
    return Get-VpnConnection -Name $ProfileName -ErrorAction Stop
}

# ---- What the script does ----

if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    $Text = 'This PowerShell is restricted (constrained language). Sign the script or allow it.'
    Exit-Script -Code 2 -Reason $Text
}

if ([System.Environment]::Is64BitOperatingSystem -and -not [System.Environment]::Is64BitProcess) {
    exit (Invoke-In64Bit -Parameters $PSBoundParameters)
}

$Session = $null
$Finding = ''
$IsKnown = $false
$Obstacle = 'Windows shows the profile to an elevated PowerShell only.'
try {
    $TargetSid = Resolve-Owner
    $Owner = 'the user {0}' -f $TargetSid
    if (Test-Elevated) {
        try {
            $Session = New-CimSession
            $Options = New-OperationOption
            $Finding = Get-Finding
            $IsKnown = $true
        }
        catch {
            $Obstacle = $_.Exception.Message
        }
    }
    Write-Output ('Always On VPN profile {0}' -f $ProfileName)
    $Meaning = @(
        'Where and with which rights this report was made.'
    )
    Write-Part -Title 'Device' -Meaning $Meaning -Show {
        $Windows = Get-Item -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
        $Version = '{0} {1}' -f $Windows.GetValue('ProductName'), $Windows.GetValue('DisplayVersion')
        $Build = '{0}.{1}' -f $Windows.GetValue('CurrentBuild'), $Windows.GetValue('UBR')
        'Computer:      {0}' -f $env:COMPUTERNAME
        'Windows:       {0}, build {1}' -f $Version, $Build
        'Run as:        {0}' -f [System.Security.Principal.WindowsIdentity]::GetCurrent().Name
        'Profile of:    {0}' -f $Owner
        'Time:          {0}' -f [System.DateTime]::Now.ToString('yyyy-MM-dd HH:mm:ss')
    }
    $Meaning = @(
        'What the install script of the designer noted; the time is UTC. No note means that the profile came'
        'in another way, or by an older script.'
    )
    Write-Part -Title 'Note of the installation' -Meaning $Meaning -Show {
        $Stamp = Read-Stamp
        if (-not $Stamp.ProfileXmlSha256) {
            throw 'there is no note.'
        }
        'Installed:     {0}' -f $Stamp.InstalledAt
        'Designer:      {0}' -f $Stamp.DesignerVersion
        'ProfileXML:    {0}' -f $Stamp.ProfileXmlSha256
        'This design:   {0}' -f $Designed
        'Same version:  {0}' -f ($Stamp.ProfileXmlSha256 -eq $Designed)
    }
    $Meaning = @(
        'Windows returns a profile in its own words: another order, other spellings, no comments. Copy it'
        'from <VPNProfile> to </VPNProfile> into the comparison of the designer to see what differs in'
        'meaning.'
    )
    Write-Part -Title 'Profile as Windows reports it' -Meaning $Meaning -Show {
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
        }
    }
    $Meaning = @(
        'What the network settings know of it. TunnelType is the protocol that is set; ConnectionStatus says'
        'whether it is connected now. SYSTEM does not see the connections of users.'
    )
    Write-Part -Title 'Connection' -Meaning $Meaning -Show {
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
        )
    }
    $Meaning = @(
        'The IPsec policy in force for IKEv2, in the words of PowerShell (GCMAES256 is AES_GCM_256 in'
        'ProfileXML). Nothing here means that Windows uses its defaults.'
    )
    Write-Part -Title 'Cryptography' -Meaning $Meaning -Show {
        (Get-Connection).IPSecCustomPolicy | Format-List
    }
    $Meaning = @(
        'The routes of the profile. They are in the routing table only while it is connected.'
    )
    Write-Part -Title 'Routes' -Meaning $Meaning -Show {
        (Get-Connection).Routes | Format-Table -AutoSize
    }
    $Meaning = @(
        'Applications, names and trusted networks that start the connection or keep it from starting. Windows'
        'shows them for connections of a user.'
    )
    Write-Part -Title 'Triggers' -Meaning $Meaning -Show {
        Get-VpnConnectionTrigger -ConnectionName $ProfileName -ErrorAction Stop | Format-List
    }
    $Meaning = @(
        'Rules for the resolution of names, of all sources. Those of the profile are here only while it is'
        'connected.'
    )
    Write-Part -Title 'Name rules in force (NRPT)' -Meaning $Meaning -Show {
        Get-DnsClientNrptPolicy -ErrorAction Stop | Format-List -Property @('Namespace', 'NameServers')
    }
    $Meaning = @(
        'Windows connects one user profile on its own: the one named here. UserSID S-1-1-0 means a profile'
        'for all users. The last line lists the profiles for which a user switched off Connect automatically.'
    )
    Write-Part -Title 'Active Always On profile' -Meaning $Meaning -Show {
        $Path = 'HKLM:\SYSTEM\CurrentControlSet\Services\RasMan\Config'
        $Key = Get-Item -LiteralPath $Path
        foreach ($Name in @('AutoTriggerProfileEntryName', 'UserSID', 'AutoTriggerProfilePhonebookPath')) {
            '{0}: {1}' -f $Name, $Key.GetValue($Name)
        }
        'AutoTriggerDisabledProfilesList: {0}' -f (@($Key.GetValue('AutoTriggerDisabledProfilesList')) -join ', ')
    }
    $Meaning = @(
        'Settings of rasphone.pbk, some of which ProfileXML cannot set. VpnStrategy 5 is SSTP only, 6 SSTP'
        'first, 7 IKEv2 only, 8 IKEv2 first, 14 IKEv2 and then SSTP. Metric 0 is automatic. Windows writes'
        'them anew with the profile.'
    )
    Write-Part -Title 'Phone book' -Meaning $Meaning -Show {
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
        }
    }
    $Meaning = @(
        'RasClient in the log Application, newest first. 20227 is a failed attempt; its text ends with the'
        'error code.'
    )
    Write-Part -Title 'Last events of connecting' -Meaning $Meaning -Show {
        $Filter = @{
            LogName = 'Application'
            ProviderName = 'RasClient'
        }
        $Events = @(Get-WinEvent -FilterHashtable $Filter -MaxEvents 100)
        $Own = @($Events | Where-Object { $_.Message -and $_.Message.Contains($ProfileName) })
        $Own | Select-Object -First 10 | Format-List -Property @('TimeCreated', 'Id', 'Message')
    }
    $Meaning = @(
        'Event 404 of the log of device management, newest first: settings of any kind that Windows refused.'
        'Those that name VPNv2 are about VPN profiles.'
    )
    Write-Part -Title 'Last failures of management' -Meaning $Meaning -Show {
        $Filter = @{
            LogName = 'Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin'
            Id = 404
        }
        $Events = @(Get-WinEvent -FilterHashtable $Filter -MaxEvents 100)
        $Own = @($Events | Where-Object { $_.Message -and $_.Message.Contains('VPNv2') })
        $Own | Select-Object -First 5 | Format-List -Property @('TimeCreated', 'Id', 'Message')
    }
}
catch {
    Exit-Script -Code 2 -Reason $_.Exception.Message
}
finally {
    if ($Session) {
        $Session.Dispose()
    }
}
Write-Output ''
if (-not $IsKnown) {
    Write-Output ('Result: it could not be told. {0}' -f $Obstacle)
    exit 2
}
if ($Finding) {
    Write-Output ('Result: {0}' -f $Finding)
    exit 1
}
Write-Output 'Result: The profile is installed as designed.'
exit 0
