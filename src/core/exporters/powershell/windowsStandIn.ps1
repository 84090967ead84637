# Windows in memory, as far as the generated scripts use it: the MDM bridge, the registry, users and processes.
# Its state is $global:Windows (see WindowsState in runPowerShell.testkit.ts). Runs in PowerShell 7 on any system.

class FakeCimProperty {
    [string]$Name
    [object]$Value

    static [FakeCimProperty] Create([string]$Name, [object]$Value, [string]$Type, [string]$Flags) {
        $Property = [FakeCimProperty]::new()
        $Property.Name = $Name
        $Property.Value = $Value
        return $Property
    }
}

class FakeCimProperties {
    [hashtable]$Values = @{}

    [void] Add([FakeCimProperty]$Property) {
        $this.Values.Add($Property.Name, $Property.Value)
    }
}

class FakeCimInstance {
    [string]$ClassName
    [string]$Namespace
    [FakeCimProperties]$CimInstanceProperties = [FakeCimProperties]::new()
}

class FakeCimException : System.Exception {
    [string]$NativeErrorCode

    FakeCimException([string]$Message, [string]$Code) : base($Message) {
        $this.NativeErrorCode = $Code
    }
}

class FakeOperationOptions {
    [hashtable]$Custom = @{}

    [void] SetCustomOption([string]$Name, [string]$Value, [bool]$MustComply) {
        $this.Custom[$Name] = $Value
    }
}

class FakeSession {
    # Where a profile stands: for whom, and under which name. A user counts only with the type that says so.
    [string] KeyOf([object]$Instance, [object]$Options) {
        $Prefix = 'PolicyPlatformContext_PrincipalContext'
        $Owner = ''
        if ($Options.Custom["$($Prefix)_Type"] -eq 'PolicyPlatform_UserContext') {
            $Owner = $Options.Custom["$($Prefix)_Id"]
        }
        $Keys = $Instance.CimInstanceProperties.Values
        if ($Keys['ParentID'] -ne './Vendor/MSFT/VPNv2' -or -not $Keys['InstanceID']) {
            throw $this.Failure('Failed', 'The keys are wrong.')
        }
        return '{0}|{1}' -f $Owner, $Keys['InstanceID']
    }

    # Errors of .NET methods arrive wrapped in one of PowerShell's own.
    [System.Exception] Failure([string]$Code, [string]$Text) {
        $Inner = [FakeCimException]::new($Text, $Code)
        return [System.Management.Automation.MethodInvocationException]::new("Exception calling it: $Text", $Inner)
    }

    [object] GetInstance([string]$Namespace, [object]$Instance, [object]$Options) {
        $Key = $this.KeyOf($Instance, $Options)
        if (-not $global:Windows.Profiles.Contains($Key)) {
            throw $this.Failure('NotFound', 'The requested object could not be found.')
        }
        $Xml = $global:Windows.Profiles[$Key]
        if ($global:Windows.UnsettledReads -gt 0) {
            $global:Windows.UnsettledReads--
            $Xml = '<VPNProfile></VPNProfile>'
        }
        $Value = [FakeCimProperty]::Create('ProfileXML', $Xml, 'String', 'Property')
        return [pscustomobject]@{ CimInstanceProperties = @{ ProfileXML = $Value } }
    }

    [void] DeleteInstance([string]$Namespace, [object]$Instance, [object]$Options) {
        $Key = $this.KeyOf($Instance, $Options)
        if (-not $global:Windows.Profiles.Contains($Key)) {
            throw $this.Failure('NotFound', 'The requested object could not be found.')
        }
        if ($global:Windows.IsConnected -or $global:Windows.RefusedDeletes -gt 0) {
            $global:Windows.RefusedDeletes--
            throw $this.Failure('Failed', 'The connection cannot be deleted.')
        }
        $global:Windows.Profiles.Remove($Key)
        Update-PhoneBook -Owner $Key.Split('|')[0]
    }

    [object] CreateInstance([string]$Namespace, [object]$Instance, [object]$Options) {
        $Key = $this.KeyOf($Instance, $Options)
        $Sent = $Instance.CimInstanceProperties.Values['ProfileXML']
        $global:Windows.Arrived += @(@{ Key = $Key; ProfileXml = $Sent })
        if ($global:Windows.RefusedCreates -gt 0 -or $global:Windows.Profiles.Contains($Key)) {
            $global:Windows.RefusedCreates--
            throw $this.Failure('Failed', 'A general error occurred that is not covered by a more specific error code.')
        }
        $global:Windows.Profiles[$Key] = Get-ReadBack -Escaped $Sent
        Update-PhoneBook -Owner $Key.Split('|')[0]
        return $Instance
    }

    [void] Dispose() {
        $global:Windows.IsDisposed = $true
    }
}

class FakeIdentity {
    [bool]$IsSystem
    [string]$Name = 'CONTOSO\somebody'
    [object]$User

    static [FakeIdentity] GetCurrent() {
        $Identity = [FakeIdentity]::new()
        $Identity.IsSystem = $global:Windows.IsSystem
        $Identity.User = [pscustomobject]@{ Value = $global:Windows.OwnSid }
        return $Identity
    }
}

class FakePrincipal {
    [bool] IsInRole([object]$Role) {
        return $global:Windows.IsElevated
    }
}

class FakeProcess {
    static [FakeProcess] Start([object]$Start) {
        $global:Windows.Started += @('{0} {1}' -f $Start.FileName, $Start.Arguments)
        $global:Windows.IsConnected = $false
        return [FakeProcess]::new()
    }

    [bool] WaitForExit([int]$Milliseconds) {
        return $true
    }
}

class FakeAccess {
    [void] SetAccessRuleProtection([bool]$IsProtected, [bool]$Preserve) {}

    [void] AddAccessRule([object]$Rule) {}

    [void] SetOwner([object]$Identity) {}
}

class FakeRegistryKey {
    [string]$Name
    [string]$PSPath
    [string]$PSChildName
    [System.Collections.IDictionary]$Values

    FakeRegistryKey([string]$Path) {
        $this.Name = $Path
        $this.PSPath = "Microsoft.PowerShell.Core\Registry::$Path"
        $this.PSChildName = $Path.Split('\')[-1]
        $this.Values = $global:Windows.Registry[$Path]
    }

    [string[]] GetValueNames() {
        return [string[]]@($this.Values.Keys)
    }

    [object] GetValue([string]$Name) {
        return $this.GetValue($Name, $null, '')
    }

    [object] GetValue([string]$Name, [object]$Default, [string]$Options) {
        if (-not $this.Values.Contains($Name)) {
            return $Default
        }
        return $this.Values[$Name].Value
    }

    [string] GetValueKind([string]$Name) {
        return $this.Values[$Name].Kind
    }
}

# What Windows reports of a profile that was sent: unescaped once, and in words of its own.
function Get-ReadBack {
    param([string]$Escaped)

    $Xml = $Escaped.Replace('&lt;', '<').Replace('&gt;', '>').Replace('&quot;', '"').Replace('&apos;', "'")
    $Xml = $Xml.Replace('&amp;', '&')
    return ($Xml -replace '<!--[\s\S]*?-->', '' -replace '>\s+<', '><').Trim()
}

# The phone book lists the profiles of its owner.
function Update-PhoneBook {
    param([string]$Owner)

    $Folder = $env:ProgramData
    if ($Owner) {
        $Key = "HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\$Owner"
        $Folder = [System.IO.Path]::Combine($global:Windows.Registry[$Key]['ProfileImagePath'].Value, 'AppData', 'Roaming')
    }
    $Folder = [System.IO.Path]::Combine($Folder, 'Microsoft', 'Network', 'Connections', 'Pbk')
    [void][System.IO.Directory]::CreateDirectory($Folder)
    $Own = @($global:Windows.Profiles.Keys | Where-Object { $_.StartsWith("$Owner|") })
    $Lines = @(foreach ($Key in $Own) {
        '[{0}]' -f [System.Uri]::UnescapeDataString($Key.Split('|')[1])
        'VpnStrategy=7'
    })
    [System.IO.File]::WriteAllLines([System.IO.Path]::Combine($Folder, 'rasphone.pbk'), [string[]]$Lines)
}

# The full name of a registry key; nothing for the path of a file.
function Get-KeyName {
    param([string]$Path)

    if ($Path.StartsWith('HKLM:\')) {
        return 'HKEY_LOCAL_MACHINE' + $Path.Substring(5)
    }
    if ($Path.Contains('Registry::')) {
        return $Path.Substring($Path.IndexOf('Registry::') + 10)
    }
    return ''
}

function Get-KeysBelow {
    param([string]$Name)

    return @($global:Windows.Registry.Keys | Where-Object { $_.StartsWith("$Name\", 'OrdinalIgnoreCase') })
}

function Assert-Key {
    param([string]$Name)

    if (-not $global:Windows.Registry.Contains($Name)) {
        throw [System.Management.Automation.ItemNotFoundException]::new("Cannot find path '$Name'.")
    }
    if ($global:Windows.LockedKeys -contains $Name) {
        throw [System.Security.SecurityException]::new('Requested registry access is not allowed.')
    }
}

function Test-Path {
    [CmdletBinding()]
    param([string]$LiteralPath)

    $Key = Get-KeyName -Path $LiteralPath
    if ($Key) {
        return ($global:Windows.Registry.Contains($Key) -or @(Get-KeysBelow -Name $Key).Count -gt 0)
    }
    return [System.IO.File]::Exists($LiteralPath)
}

function Get-Item {
    [CmdletBinding()]
    param([string]$LiteralPath)

    $Key = Get-KeyName -Path $LiteralPath
    Assert-Key -Name $Key
    return [FakeRegistryKey]::new($Key)
}

function Get-ChildItem {
    [CmdletBinding()]
    param([string]$LiteralPath, [switch]$Recurse)

    $Parent = Get-KeyName -Path $LiteralPath
    foreach ($Key in @(Get-KeysBelow -Name $Parent)) {
        if ($Recurse -or -not $Key.Substring($Parent.Length + 1).Contains('\')) {
            [FakeRegistryKey]::new($Key)
        }
    }
}

function New-Item {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string]$Path, [switch]$Force)

    $Key = Get-KeyName -Path $Path
    while ($Key.Contains('\') -and -not $global:Windows.Registry.Contains($Key)) {
        $global:Windows.Registry[$Key] = [ordered]@{}
        $Key = $Key.Substring(0, $Key.LastIndexOf('\'))
    }
}

function Set-ItemProperty {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string]$LiteralPath, [string]$Name, [object]$Value)

    $Key = Get-KeyName -Path $LiteralPath
    Assert-Key -Name $Key
    $Kind = 'String'
    if ($Value -is [int]) {
        $Kind = 'DWord'
    }
    elseif ($Value -is [string[]]) {
        $Kind = 'MultiString'
    }
    $global:Windows.Registry[$Key][$Name] = @{ Kind = $Kind; Value = $Value }
}

function Remove-ItemProperty {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string]$LiteralPath, [string]$Name)

    $Key = Get-KeyName -Path $LiteralPath
    Assert-Key -Name $Key
    $global:Windows.Registry[$Key].Remove($Name)
}

function Remove-Item {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string]$LiteralPath, [switch]$Recurse)

    $Key = Get-KeyName -Path $LiteralPath
    Assert-Key -Name $Key
    foreach ($Each in @($Key) + @(Get-KeysBelow -Name $Key)) {
        $global:Windows.Registry.Remove($Each)
    }
}

function New-Object {
    param([string]$TypeName, [object[]]$ArgumentList)

    switch ($TypeName) {
        'Microsoft.Management.Infrastructure.CimInstance' {
            $Instance = [FakeCimInstance]::new()
            $Instance.ClassName = $ArgumentList[0]
            $Instance.Namespace = $ArgumentList[1]
            return $Instance
        }
        'Microsoft.Management.Infrastructure.Options.CimOperationOptions' {
            return [FakeOperationOptions]::new()
        }
        'System.Security.Principal.WindowsPrincipal' {
            return [FakePrincipal]::new()
        }
        'System.Security.Principal.SecurityIdentifier' {
            return [pscustomobject]@{ Value = $ArgumentList[0] }
        }
        'System.Security.AccessControl.DirectorySecurity' {
            return [FakeAccess]::new()
        }
        'System.Security.AccessControl.FileSystemAccessRule' {
            return [pscustomobject]@{ Rights = $ArgumentList[1] }
        }
        default {
            $Object = Microsoft.PowerShell.Utility\New-Object @PSBoundParameters
            return , $Object
        }
    }
}

function New-CimSession {
    return [FakeSession]::new()
}

function Get-CimInstance {
    [CmdletBinding()]
    param([string]$ClassName, [string]$Filter)

    foreach ($Sid in $global:Windows.SignedIn) {
        [pscustomobject]@{ Sid = $Sid }
    }
}

function Invoke-CimMethod {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([object]$InputObject, [string]$MethodName)

    return [pscustomobject]@{ Sid = $InputObject.Sid }
}

function Remove-VpnConnection {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string]$Name, [switch]$AllUserConnection, [switch]$Force)

    if ($global:Windows.IsLockedDown) {
        throw 'Access is denied.'
    }
    $Owner = $global:Windows.OwnSid
    if ($AllUserConnection) {
        $Owner = ''
    }
    $global:Windows.Profiles.Remove(('{0}|{1}' -f $Owner, [System.Uri]::EscapeDataString($Name)))
    Update-PhoneBook -Owner $Owner
}

function Set-Acl {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string]$LiteralPath, [object]$AclObject)
}

function Get-Service {
    [CmdletBinding()]
    param([string]$Name)
}

# Time passes without waiting.
function Start-Sleep {
    param([int]$Seconds)

    $global:Windows.SecondsSlept += $Seconds
}

function Get-Date {
    return [System.DateTime]::Now.AddSeconds($global:Windows.SecondsSlept)
}

foreach ($Owner in @($global:Windows.Profiles.Keys | ForEach-Object { $_.Split('|')[0] })) {
    Update-PhoneBook -Owner $Owner
}
