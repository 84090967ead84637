#Requires -Version 5.1
<#
.SYNOPSIS
    Tells whether the Always On VPN profile "Contoso VPN" is installed for one user, and changes nothing.

.DESCRIPTION
    Installed as designed means: Windows knows the profile, and the install script noted that it installed this
    very ProfileXML. Windows also reports the same profile as right after the installation, its protocol left
    aside.

    Run it as SYSTEM; it looks at every user who is signed in. Run elevated by a user, it looks at that user.

    Let it run in 64-bit PowerShell. Sign the script after any edit, and do not save it again after signing.

    For the detection of an application of Intune or Configuration Manager. It prints one line when the profile is
    installed as designed, and nothing otherwise. When nobody is signed in, what was noted at the installation
    decides.

    Exit codes:
      0  It could be told; the output says what.
      2  It could not be told; the error output says why.

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\Detect-Contoso-VPN.ps1

.NOTES
    Made with Always On VPN Designer 1.2.3.

    For the ProfileXML with SHA-256 82178f62628562e283186dd9ca887d59528df865699770a8ef5efd69195f4d33 (UTF-8).
#>
[CmdletBinding()]
param()

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

# Ends the script when it runs without the rights that it needs.
function Assert-Context {
    if (-not (Test-Elevated)) {
        $Text = 'Run this script elevated as the user of the profile, or as SYSTEM.'
        Exit-Script -Code 2 -Reason $Text
    }
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

# Whether the profile was installed as designed for any user, going by what was noted then.
function Test-NotedForAnyone {
    $Root = 'HKLM:\SOFTWARE\AlwaysOnVpnDesigner\Profiles\user'
    if (-not (Test-Path -LiteralPath $Root)) {
        return $false
    }
    foreach ($Owner in @(Get-ChildItem -LiteralPath $Root)) {
        $TargetSid = $Owner.PSChildName
        if ((Read-Stamp).ProfileXmlSha256 -eq $Designed) {
            return $true
        }
    }
    return $false
}

# ---- What the script does ----

if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    $Text = 'This PowerShell is restricted (constrained language). Sign the script or allow it.'
    Exit-Script -Code 2 -Reason $Text
}

if ([System.Environment]::Is64BitOperatingSystem -and -not [System.Environment]::Is64BitProcess) {
    exit (Invoke-In64Bit -Parameters $PSBoundParameters)
}

Assert-Context

$Session = $null
try {
    $Targets = @(Get-TargetUser)
    if ($Targets.Count -eq 0) {
        if (Test-NotedForAnyone) {
            Write-Output 'The profile was installed as designed. Nobody is signed in, so it was not looked at.'
        }
        exit 0
    }
    $Session = New-CimSession
    $Found = foreach ($TargetSid in $Targets) {
        $Options = New-OperationOption
        Get-Finding
    }
    $Findings = @($Found | Where-Object { $_ })
}
catch {
    Exit-Script -Code 2 -Reason $_.Exception.Message
}
finally {
    if ($Session) {
        $Session.Dispose()
    }
}

if ($Findings.Count -eq 0) {
    Write-Output 'The profile is installed as designed.'
}
exit 0
