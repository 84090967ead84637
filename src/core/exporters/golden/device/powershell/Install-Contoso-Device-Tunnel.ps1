#Requires -Version 5.1
<#
.SYNOPSIS
    Installs the Always On VPN profile "Contoso Device-Tunnel" as the device tunnel.

.DESCRIPTION
    Reads and saves the profile of this name that is installed, disconnects and deletes it, creates the new one,
    and puts the saved one back when that fails. Windows returns a profile in its own words, which it does not
    always take back: keep your own copy of what you deploy.

    Before it creates the profile, it clears what Windows keeps in the registry of a profile of this name that is
    gone, and saves that in %ProgramData%\AlwaysOnVpnDesigner.

    After success it notes in HKLM\SOFTWARE\AlwaysOnVpnDesigner\Profiles what was installed and what Windows
    reports of it (digests, time and version), which the detection script compares with.

    Run it as SYSTEM: with Intune, Configuration Manager, a scheduled task or psexec -s.

    Sign the script after any edit, and do not save it again after signing.

    Exit codes:
      0  The profile is installed, or nothing was to be done (-WhatIf, or No to -Confirm).
      1  Failed for another reason; the log says which. The installed profile was not touched.
      2  Run in the wrong way: not elevated, not as SYSTEM, or in a restricted PowerShell.
      4  The installed profile could not be read or saved. Nothing was changed.
      5  The installed profile could not be deleted. The new one was not created.
      6  The new profile could not be created. What was there before is there again.
      7  The new profile could not be created, and the saved one could not be put back.

.PARAMETER LogPath
    The file that the log is added to; its folder has to exist.

.PARAMETER Force
    Replaces the installed profile even when it cannot be read and saved; it cannot be put back then.

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\Install-Contoso-Device-Tunnel.ps1

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\Install-Contoso-Device-Tunnel.ps1 -WhatIf

.NOTES
    Made with Always On VPN Designer 1.2.3.

    From the ProfileXML with SHA-256 f6043a8c9d4167f91cd147752575b51552b5612e85d9b11e0edc651656f43f78 (UTF-8).
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [ValidateNotNullOrEmpty()]
    [string]$LogPath = (Join-Path -Path $env:ProgramData -ChildPath 'AlwaysOnVpnDesigner\Contoso-Device-Tunnel.log'),

    [switch]$Force
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

# ---- The profile ----

$ProfileName = 'Contoso Device-Tunnel'
$InstanceId = 'Contoso%20Device-Tunnel'
$FileStem = 'Contoso-Device-Tunnel.device'
$DataFolder = Join-Path -Path $env:ProgramData -ChildPath 'AlwaysOnVpnDesigner'

$ProfileXml = @'
<VPNProfile>
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <NativeProfile>
    <Servers>device.contoso.com;device.contoso.com</Servers>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>
  <Route>
    <Address>10.10.0.2</Address>
    <PrefixSize>32</PrefixSize>
    <Metric>1</Metric>
  </Route>
  <RegisterDNS>true</RegisterDNS>
</VPNProfile>

'@

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

# Ends the script when it runs without the rights that it needs.
function Assert-Context {
    if (-not (Test-System)) {
        $Text = 'Run this script as SYSTEM: Windows takes this profile from nobody else.'
        Exit-Script -Code 2 -Reason $Text
    }
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
        $Folder = $env:ProgramData
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

# Hangs up: Windows does not delete a connected profile.
function Disconnect-Profile {
    $Start = New-Object -TypeName System.Diagnostics.ProcessStartInfo
    $Start.FileName = Join-Path -Path $env:windir -ChildPath 'System32\rasdial.exe'
    $Start.Arguments = '"{0}" /disconnect' -f $ProfileName.Replace('"', '\"')
    $Start.UseShellExecute = $false
    $Start.CreateNoWindow = $true
    $Start.RedirectStandardOutput = $true
    $Process = [System.Diagnostics.Process]::Start($Start)
    [void]$Process.WaitForExit(10000)
}

# Deletes the profile and waits until it is gone. An Always On tunnel may reconnect, so it tries again.
function Remove-InstalledProfile {
    $Deadline = (Get-Date).AddSeconds(30)
    while ($true) {
        $Reason = 'Windows reported success, but the profile is still there.'
        Disconnect-Profile
        try {
            $Session.DeleteInstance($Namespace, (New-ProfileInstance), $Options)
        }
        catch {
            $Reason = $_.Exception.Message
        }
        if ((Get-InstalledProfile).State -eq 'Absent') {
            return
        }
        if ((Get-Date) -gt $Deadline) {
            throw $Reason
        }
        Start-Sleep -Seconds 2
    }
}

# Creates the profile and makes sure that it is there.
function Add-Profile {
    param(
        [string]$Xml
    )

    $Instance = New-ProfileInstance -Xml $Xml
    [void]$Session.CreateInstance($Namespace, $Instance, $Options)
    if ((Get-InstalledProfile).State -eq 'Absent') {
        throw 'Windows reported success, but the profile is not there.'
    }
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
    $Owner = 'device'
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

# Removes the record of the active device tunnel, unless it is about another one that is installed.
function Clear-DeviceTunnelRecord {
    $Path = 'HKLM:\SYSTEM\CurrentControlSet\Services\RasMan\DeviceTunnel'
    if (-not (Test-Path -LiteralPath $Path)) {
        return
    }
    $Key = Get-Item -LiteralPath $Path
    $Recorded = [string]$Key.GetValue('AutoTriggerProfileEntryName')
    if ($Recorded -and $Recorded -ne $ProfileName -and (Test-PhoneBook -Name $Recorded)) {
        Write-Log -Level 'Warning' -Message ('The record of the device tunnel is about {0} and stays.' -f $Recorded)
        return
    }
    if (-not $PSCmdlet.ShouldProcess($Key.Name, 'Remove the key')) {
        return
    }
    Save-RegistryKey -Key $Key
    Remove-Item -LiteralPath $Key.PSPath -Recurse -Confirm:$false
    Write-Log -Message 'Record of the device tunnel removed.'
    Write-Log -Message 'Windows may notice only when the service RasMan, or the device, starts again.'
}

# Clears every place, also when another fails, and returns how many failed.
function Clear-LeftOver {
    $Failures = 0
    $Actions = @(
        { Clear-TrackingEntry }
        { Clear-NetworkListEntry }
        { Clear-DeviceTunnelRecord }
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

# ---- Replacing the profile ----

# Writes the installed ProfileXML to a file of its own, reads it again to be sure, and returns the path.
function Save-InstalledProfile {
    param(
        [string]$Xml
    )

    $Time = (Get-Date).ToString('yyyyMMdd-HHmmss', [System.Globalization.CultureInfo]::InvariantCulture)
    $Path = Join-Path -Path $DataFolder -ChildPath ('{0}.{1}.xml' -f $FileStem, $Time)
    [System.IO.File]::WriteAllText($Path, $Xml)
    if ([System.IO.File]::ReadAllText($Path) -cne $Xml) {
        throw ('{0} does not hold what was written to it.' -f $Path)
    }
    return $Path
}

# Fails when the ProfileXML in this script was damaged, before anything on the device is touched.
function Assert-ProfileXml {
    $Document = New-Object -TypeName System.Xml.XmlDocument
    $Document.LoadXml($ProfileXml)
    if ($Document.DocumentElement.LocalName -cne 'VPNProfile') {
        throw 'The ProfileXML in this script has another root than VPNProfile.'
    }
    $Node = $Document.SelectSingleNode('/VPNProfile/DeviceTunnel')
    $IsDeviceTunnel = $null -ne $Node -and @('true', '1') -contains $Node.InnerText.Trim()
    if (-not $IsDeviceTunnel) {
        throw 'This script installs a device tunnel, and its ProfileXML does not say DeviceTunnel.'
    }
}

# Saves what is installed and returns the path; ends the script when it cannot, unless -Force is given.
function Backup-Profile {
    param(
        [psobject]$Installed
    )

    try {
        if ($Installed.State -eq 'Unreadable') {
            throw $Installed.Reason
        }
        $Path = Save-InstalledProfile -Xml $Installed.Xml
        Write-Log -Message ('Installed profile saved: {0}' -f $Path)
        return $Path
    }
    catch {
        $Text = 'The installed profile could not be read or saved: {0}'
        $Reason = $Text -f $_.Exception.Message
    }
    if (-not $Force) {
        Exit-Script -Code 4 -Reason "$Reason With -Force it is replaced all the same."
    }
    Write-Log -Level 'Warning' -Message "$Reason It is replaced all the same because of -Force."
    return ''
}

# What to look at: Windows gives one and the same general error for every reason.
function Write-Hint {
    $Hints = @(
        'Windows does not say why it refuses a ProfileXML. Look for:'
        '- An element or a value that this version of Windows does not know. Names and upper case matter.'
        '- Words of PowerShell: ProfileXML says AES_GCM_256 and SHA196, not GCMAES256 and SHA1.'
        '- A blank inside a list of addresses, ports or servers.'
        '- A name rule without DNS servers: Windows 11 may refuse it.'
        '- Another device tunnel is installed. Windows takes one for a device; delete it first.'
        '- The event log Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin.'
    )
    foreach ($Hint in $Hints) {
        Write-Log -Level 'Warning' -Message $Hint
    }
    $Service = Get-Service -Name 'dmwappushservice' -ErrorAction SilentlyContinue
    if ($Service -and $Service.StartType -eq 'Disabled') {
        Write-Log -Level 'Warning' -Message '- The service dmwappushservice is disabled. The MDM bridge needs it.'
    }
}

# Brings back what was installed before the new profile failed, and ends the script.
function Restore-Profile {
    param(
        [psobject]$Installed,

        [string]$SavedPath
    )

    try {
        if ((Get-InstalledProfile).State -ne 'Absent') {
            Remove-InstalledProfile
        }
        if ($Installed.Xml) {
            Add-Profile -Xml $Installed.Xml
        }
    }
    catch {
        $Text = 'What was installed before could not be brought back: {0} Saved ProfileXML: {1}'
        Exit-Script -Code 7 -Reason ($Text -f $_.Exception.Message, $SavedPath)
    }
    switch ($Installed.State) {
        'Present' {
            $Text = 'The profile that was installed before is installed again.'
            Exit-Script -Code 6 -Reason $Text
        }
        'Absent' {
            $Text = 'No profile of this name was installed before, and none is now.'
            Exit-Script -Code 6 -Reason $Text
        }
        default {
            $Text = 'The profile that was installed before could not be read, and is gone.'
            Exit-Script -Code 7 -Reason $Text
        }
    }
}

# Replaces the installed profile, if there is one, by the one in this script.
function Install-Profile {
    $SavedPath = ''
    $Installed = Get-InstalledProfile
    if ($Installed.State -ne 'Absent') {
        $SavedPath = Backup-Profile -Installed $Installed
        try {
            Remove-InstalledProfile
        }
        catch {
            $Text = 'The installed profile could not be deleted: {0}'
            Exit-Script -Code 5 -Reason ($Text -f $_.Exception.Message)
        }
        Write-Log -Message 'Installed profile deleted.'
    }
    [void](Clear-LeftOver)
    try {
        Add-Profile -Xml $ProfileXml
    }
    catch {
        Write-Log -Level 'Error' -Message ('The profile could not be created: {0}' -f $_.Exception.Message)
        Write-Hint
        Restore-Profile -Installed $Installed -SavedPath $SavedPath
    }
    if (-not (Test-PhoneBook)) {
        Write-Log -Level 'Warning' -Message 'Windows reports the profile, but its phone book does not list it yet.'
    }
}

# ---- Noting what was installed ----

# The registry key in which the installation of this profile is noted; the owner is a user's SID or a hyphen.
function Get-StampPath {
    $Owner = '-'
    if ($TargetSid) {
        $Owner = $TargetSid
    }
    return ('{0}\{1}\{2}' -f 'HKLM:\SOFTWARE\AlwaysOnVpnDesigner\Profiles\device', $Owner, $ProfileName)
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

# What Windows reports once it reports the same twice: right after the creation it may not be complete.
function Get-SettledXml {
    $Xml = (Get-InstalledProfile).Xml
    for ($Try = 0; $Try -lt 5; $Try++) {
        Start-Sleep -Seconds 2
        $Before = $Xml
        $Xml = (Get-InstalledProfile).Xml
        if ($Xml -and $Xml -ceq $Before) {
            break
        }
    }
    return $Xml
}

# Notes what was installed, and what Windows reports of it. Detection counts on it; never fails.
function Write-Stamp {
    try {
        $Values = @{
            ProfileXmlSha256 = Get-Digest -Text $ProfileXml
            ReadBackSha256 = Get-ReadBackDigest -Xml (Get-SettledXml)
            InstalledAt = [System.DateTime]::UtcNow.ToString('o')
            DesignerVersion = '1.2.3'
        }
        $Path = Get-StampPath
        if (-not (Test-Path -LiteralPath $Path)) {
            [void](New-Item -Path $Path -Force -Confirm:$false)
        }
        foreach ($Name in $Values.Keys) {
            Set-ItemProperty -LiteralPath $Path -Name $Name -Value $Values[$Name] -Confirm:$false
        }
    }
    catch {
        $Text = 'The installation could not be noted in the registry; detection will not recognise it: {0}'
        Write-Log -Level 'Warning' -Message ($Text -f $_.Exception.Message)
    }
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
    Assert-ProfileXml
    $TargetSid = ''
    $Target = '{0} (device tunnel)' -f $ProfileName
    if (-not $PSCmdlet.ShouldProcess($Target, 'Replace the VPN profile')) {
        if ($WhatIfPreference) {
            [void](Clear-LeftOver)
        }
        exit 0
    }
    New-ProtectedFolder -Path $DataFolder
    Write-Log -Message ('Installing {0}.' -f $Target)
    $Session = New-CimSession
    $Options = New-OperationOption
    Install-Profile
    Write-Stamp
    Write-Log -Message 'The profile is installed.'
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
