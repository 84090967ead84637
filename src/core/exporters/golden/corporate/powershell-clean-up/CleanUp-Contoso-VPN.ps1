#Requires -Version 5.1
<#
.SYNOPSIS
    Clears what Windows keeps in the registry of the Always On VPN profile "Contoso VPN" when it is gone.

.DESCRIPTION
    Clears the entries by which management tracks it for the user, and the networks of its name. What it removes
    it saves first, in %ProgramData%\AlwaysOnVpnDesigner.

    With -WhatIf it says what it would remove, and changes nothing.

    Run it elevated as the user of the profile, or as SYSTEM.

    Exit codes:
      0  Everything is cleared, or there was nothing, or nothing was to be done (-WhatIf).
      1  Failed for another reason; the log says which.
      2  Run in the wrong way: not elevated, not as SYSTEM, or in a restricted PowerShell.
      3  It is not clear for which user: nobody is signed in, or several are.
      8  Not everything could be cleared; the log says what.
      9  A profile of this name is installed, so these are no left-overs. Nothing was changed.

.PARAMETER UserSid
    The SID of the user the profile is for. Only SYSTEM can act for another user.

.PARAMETER LogPath
    The file that the log is added to; its folder has to exist.

.PARAMETER Force
    Clears even while a profile of this name is installed.

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\CleanUp-Contoso-VPN.ps1 -WhatIf

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\CleanUp-Contoso-VPN.ps1

.NOTES
    Made with Always On VPN Designer 1.2.3.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [ValidatePattern('^S-1(-\d+)+$')]
    [string]$UserSid,

    [ValidateNotNullOrEmpty()]
    [string]$LogPath = (Join-Path -Path $env:ProgramData -ChildPath 'AlwaysOnVpnDesigner\Contoso-VPN.log'),

    [switch]$Force
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

# ---- The profile ----

$ProfileName = 'Contoso VPN'
$InstanceId = 'Contoso%20VPN'
$FileStem = 'Contoso-VPN.user'
$DataFolder = Join-Path -Path $env:ProgramData -ChildPath 'AlwaysOnVpnDesigner'

# ---- Log and exit codes ----

# Writes a line to the screen and, unless this is only a trial run, to the log. Never fails.
function Write-Log {
    param(
        [string]$Message,

        [ValidateSet('Information', 'Warning', 'Error')]
        [string]$Level = 'Information'
    )

    $Time = (Get-Date).ToString('yyyy-MM-dd HH:mm:ss', [System.Globalization.CultureInfo]::InvariantCulture)
    if (-not $WhatIfPreference) {
        $Line = '{0} {1,-11} {2}' -f $Time, $Level, $Message
        try {
            Add-Content -LiteralPath $LogPath -Value $Line -Encoding UTF8 -Confirm:$false
        }
        catch {
            Write-Verbose -Message $_.Exception.Message
        }
    }
    switch ($Level) {
        'Information' {
            Write-Host $Message
        }
        'Warning' {
            Write-Host $Message -ForegroundColor Yellow
        }
        'Error' {
            Write-Host $Message -ForegroundColor Red
        }
    }
}

# Ends the script with a reason and one of the exit codes listed in its help.
function Exit-Script {
    param(
        [int]$Code,

        [string]$Reason
    )

    Write-Log -Level 'Error' -Message $Reason
    Write-Log -Message ('Exit code {0}.' -f $Code)
    exit $Code
}

# Makes sure of a folder that only administrators and SYSTEM can read and write.
function New-ProtectedFolder {
    param(
        [string]$Path
    )

    $Folder = [System.IO.Directory]::CreateDirectory($Path)
    if ($Folder.Attributes -band [System.IO.FileAttributes]::ReparsePoint) {
        throw ('{0} is a link to another folder. Remove it and run the script again.' -f $Path)
    }
    $Access = New-Object -TypeName System.Security.AccessControl.DirectorySecurity
    $Access.SetAccessRuleProtection($true, $false)
    $Administrators = New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList @('S-1-5-32-544')
    $System = New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList @('S-1-5-18')
    foreach ($Identity in @($Administrators, $System)) {
        $Rule = New-Object -TypeName System.Security.AccessControl.FileSystemAccessRule -ArgumentList @(
            $Identity
            'FullControl'
            'ContainerInherit, ObjectInherit'
            'None'
            'Allow'
        )
        $Access.AddAccessRule($Rule)
    }
    $Access.SetOwner($Administrators)
    Set-Acl -LiteralPath $Path -AclObject $Access -Confirm:$false
}

# ---- Where and for whom the script runs ----

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

# The SID of the user whose profile this is: -UserSid, the one user who is signed in, or who runs the script.
function Resolve-User {
    $Own = [System.Security.Principal.WindowsIdentity]::GetCurrent().User.Value
    $SignedIn = @(Get-SignedInUser)
    if (-not (Test-System)) {
        if ($UserSid -and $UserSid -ne $Own) {
            $Text = 'Only SYSTEM can act for another user.'
            Exit-Script -Code 2 -Reason $Text
        }
        if ($SignedIn -notcontains $Own) {
            $Text = 'The account that runs this script ({0}) has no desktop here. The profile is for that account.'
            Write-Log -Level 'Warning' -Message ($Text -f $Own)
        }
        return $Own
    }
    if ($UserSid) {
        if (-not (Test-Path -LiteralPath "Registry::HKEY_USERS\$UserSid")) {
            Write-Log -Level 'Warning' -Message ('{0} is not signed in. Windows may refuse the profile.' -f $UserSid)
        }
        return $UserSid
    }
    if ($SignedIn.Count -eq 0) {
        $Text = 'Nobody is signed in. Run the script when the user is, or name the user with -UserSid.'
        Exit-Script -Code 3 -Reason $Text
    }
    if ($SignedIn.Count -gt 1) {
        $Text = 'Several users are signed in: {0}. Say with -UserSid for which one the profile is.'
        Exit-Script -Code 3 -Reason ($Text -f ($SignedIn -join ', '))
    }
    return $SignedIn[0]
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

# ---- What Windows keeps of a profile that is gone ----

$SavedEntries = New-Object -TypeName System.Collections.ArrayList
$SavedEntriesFile = '{0}.{1}.registry.json' -f $FileStem, [System.DateTime]::Now.ToString('yyyyMMdd-HHmmss')

# Values of a registry key as they are saved: key, name, kind and value.
function Get-RegistryEntry {
    param(
        [psobject]$Key,

        [string[]]$Names
    )

    foreach ($Name in $Names) {
        [pscustomobject]@{
            Key = $Key.Name
            Name = $Name
            Kind = [string]$Key.GetValueKind($Name)
            Value = $Key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')
        }
    }
}

# Writes what is about to be removed to a file of this run. Nothing is removed when that fails.
function Save-RegistryEntry {
    param(
        [object[]]$Entries
    )

    foreach ($Entry in $Entries) {
        [void]$SavedEntries.Add($Entry)
    }
    $Path = Join-Path -Path $DataFolder -ChildPath $SavedEntriesFile
    [System.IO.File]::WriteAllText($Path, (ConvertTo-Json -InputObject $SavedEntries -Depth 4))
    Write-Log -Message ('Registry values saved: {0}' -f $Path)
}

# The keys at all depths below a registry key; none when it is not there.
function Get-SubKey {
    param(
        [string]$Path
    )

    if (Test-Path -LiteralPath $Path) {
        Get-ChildItem -LiteralPath $Path -Recurse
    }
}

# Saves the values of a registry key and of all keys below it.
function Save-RegistryKey {
    param(
        [psobject]$Key
    )

    foreach ($Each in @($Key) + @(Get-SubKey -Path $Key.PSPath)) {
        Save-RegistryEntry -Entries @(Get-RegistryEntry -Key $Each -Names $Each.GetValueNames())
    }
}

# Whether an address such as ./Device/Vendor/MSFT/VPNv2/Name is this profile's.
function Test-ProfilePath {
    param(
        [string]$Path
    )

    $Parts = $Path.TrimEnd('/').Split('/')
    if ($Parts.Count -lt 2 -or $Parts[-2] -ne 'VPNv2') {
        return $false
    }
    return ([System.Uri]::UnescapeDataString($Parts[-1]) -eq $ProfileName)
}

# Removes the entries by which Windows tracks this profile for management, and corrects how many there are.
function Clear-TrackingEntry {
    $Owner = $TargetSid
    $Keys = @(Get-SubKey -Path 'HKLM:\SOFTWARE\Microsoft\EnterpriseResourceManager\Tracked')
    foreach ($Key in $Keys) {
        if ($Key.Name.Split('\') -notcontains $Owner) {
            continue
        }
        $Paths = @($Key.GetValueNames() | Where-Object { $_ -match '^Path\d+$' })
        $Stale = @($Paths | Where-Object { Test-ProfilePath -Path ($Key.GetValue($_)) })
        if ($Stale.Count -eq 0) {
            continue
        }
        $Action = 'Remove {0}' -f ($Stale -join ', ')
        if (-not $PSCmdlet.ShouldProcess($Key.Name, $Action)) {
            continue
        }
        $Counts = @($Key.GetValueNames() | Where-Object { $_ -eq 'Count' })
        Save-RegistryEntry -Entries @(Get-RegistryEntry -Key $Key -Names ($Stale + $Counts))
        foreach ($Name in $Stale) {
            Remove-ItemProperty -LiteralPath $Key.PSPath -Name $Name -Confirm:$false
        }
        $Rest = $Paths.Count - $Stale.Count
        Set-ItemProperty -LiteralPath $Key.PSPath -Name 'Count' -Value $Rest -Confirm:$false
        Write-Log -Message ('Tracking entries removed: {0}' -f $Key.Name)
    }
}

# Removes the networks of this name from the list of known networks, except wired (6) and wireless (71) ones.
function Clear-NetworkListEntry {
    $Keys = @(Get-SubKey -Path 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\NetworkList\Profiles')
    foreach ($Key in $Keys) {
        $Names = @($Key.GetValue('Description'), $Key.GetValue('ProfileName'))
        if ($Names -notcontains $ProfileName -or @(6, 71) -contains $Key.GetValue('NameType')) {
            continue
        }
        if (-not $PSCmdlet.ShouldProcess($Key.Name, 'Remove the key')) {
            continue
        }
        Save-RegistryKey -Key $Key
        Remove-Item -LiteralPath $Key.PSPath -Recurse -Confirm:$false
        Write-Log -Message ('Known network removed: {0}' -f $Key.Name)
    }
}

# Clears every place, also when another fails, and returns how many failed.
function Clear-LeftOver {
    $Failures = 0
    $Actions = @(
        { Clear-TrackingEntry }
        { Clear-NetworkListEntry }
    )
    foreach ($Action in $Actions) {
        try {
            & $Action
        }
        catch {
            $Failures++
            $Text = 'A left-over in the registry could not be cleared: {0}'
            Write-Log -Level 'Warning' -Message ($Text -f $_.Exception.Message)
        }
    }
    return $Failures
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
    $TargetSid = Resolve-User
    $Target = '{0} (user {1})' -f $ProfileName, $TargetSid
    if (-not $WhatIfPreference) {
        New-ProtectedFolder -Path $DataFolder
    }
    Write-Log -Message ('Looking for left-overs of {0}.' -f $Target)
    $Session = New-CimSession
    $Options = New-OperationOption
    if ((Get-InstalledProfile).State -ne 'Absent' -and -not $Force) {
        $Text = 'A profile of this name is installed. Remove it first, or clear all the same with -Force.'
        Exit-Script -Code 9 -Reason $Text
    }
    if ((Clear-LeftOver) -gt 0) {
        Exit-Script -Code 8 -Reason 'Not everything could be cleared.'
    }
    Write-Log -Message 'Done.'
}
catch {
    Exit-Script -Code 1 -Reason $_.Exception.Message
}
finally {
    if ($Session) {
        $Session.Dispose()
    }
}
exit 0
