/** The MDM bridge: one instance of MDM_VPNv2_01, always addressed by its two keys. */
import type { Scope } from "../../../vocabulary/spec.ts";
import { type Code, powershell } from "../code.ts";
import type { FunctionDefinition } from "../script.ts";

/** Names on the MDM bridge; ParentID is the same for users and the device. */
export const BRIDGE_CONSTANTS: Code = powershell`
  $Namespace = 'root\cimv2\mdm\dmmap'
  $ClassName = 'MDM_VPNv2_01'
  $ParentId = './Vendor/MSFT/VPNv2'`;

const newOperationOption: FunctionDefinition = {
  kind: "function",
  name: "New-OperationOption",
  does: "The options of every call: with a user's SID, Windows acts for that user.",
  body: powershell`
    $OperationOptions = New-Object -TypeName Microsoft.Management.Infrastructure.Options.CimOperationOptions
    if ($TargetSid) {
        $Prefix = 'PolicyPlatformContext_PrincipalContext'
        $OperationOptions.SetCustomOption("$($Prefix)_Type", 'PolicyPlatform_UserContext', $false)
        $OperationOptions.SetCustomOption("$($Prefix)_Id", $TargetSid, $false)
    }
    return $OperationOptions`,
};

const newProfileInstance: FunctionDefinition = {
  kind: "function",
  name: "New-ProfileInstance",
  does: "The instance with its keys and, when there is one, its ProfileXML, escaped once with & first.",
  parameters: powershell`
    [string]$Xml`,
  body: powershell`
    $CimInstance = 'Microsoft.Management.Infrastructure.CimInstance'
    $CimProperty = [Microsoft.Management.Infrastructure.CimProperty]
    $Instance = New-Object -TypeName $CimInstance -ArgumentList @($ClassName, $Namespace)
    $Instance.CimInstanceProperties.Add($CimProperty::Create('ParentID', $ParentId, 'String', 'Key'))
    $Instance.CimInstanceProperties.Add($CimProperty::Create('InstanceID', $InstanceId, 'String', 'Key'))
    if ($Xml) {
        $Escaped = [System.Security.SecurityElement]::Escape($Xml)
        $Instance.CimInstanceProperties.Add($CimProperty::Create('ProfileXML', $Escaped, 'String', 'Property'))
    }
    return $Instance`,
};

const testNotFound: FunctionDefinition = {
  kind: "function",
  name: "Test-NotFound",
  does: "Whether an error only says that there is no such instance.",
  parameters: powershell`
    [System.Management.Automation.ErrorRecord]$ErrorRecord`,
  body: powershell`
    $Exception = $ErrorRecord.Exception
    while ($Exception -and $Exception -isnot [Microsoft.Management.Infrastructure.CimException]) {
        $Exception = $Exception.InnerException
    }
    return ($null -ne $Exception -and $Exception.NativeErrorCode -eq 'NotFound')`,
};

const USER_FOLDER: Code = powershell`
  $Key = "HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\$TargetSid"
  $Folder = Join-Path -Path (Get-Item -LiteralPath $Key).GetValue('ProfileImagePath') -ChildPath 'AppData\Roaming'`;

const SHARED_FOLDER: Code = powershell`
  $Folder = $env:ProgramData`;

function getPhoneBook(scope: Scope): FunctionDefinition {
  return {
    kind: "function",
    name: "Get-PhoneBook",
    does: "The lines of the phone book of Windows; none when there is no phone book.",
    body: powershell`
      try {
          ${scope === "user" ? USER_FOLDER : SHARED_FOLDER}
          $PhoneBook = Join-Path -Path $Folder -ChildPath 'Microsoft\Network\Connections\Pbk\rasphone.pbk'
          return @(Get-Content -LiteralPath $PhoneBook -Encoding UTF8)
      }
      catch {
          Write-Verbose -Message $_.Exception.Message
      }`,
  };
}

const testPhoneBook: FunctionDefinition = {
  kind: "function",
  name: "Test-PhoneBook",
  does: "Whether the phone book of Windows lists a connection of this name.",
  parameters: powershell`
    [string]$Name = $ProfileName`,
  body: powershell`
    return (@(Get-PhoneBook) -contains ('[{0}]' -f $Name))`,
};

const getInstalledProfile: FunctionDefinition = {
  kind: "function",
  name: "Get-InstalledProfile",
  does: "What is installed under this name: State is Absent, Present or Unreadable; Xml is its ProfileXML.",
  body: powershell`
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
    return $Found`,
};

const disconnectProfile: FunctionDefinition = {
  kind: "function",
  name: "Disconnect-Profile",
  does: "Hangs up: Windows does not delete a connected profile.",
  body: powershell`
    $Start = New-Object -TypeName System.Diagnostics.ProcessStartInfo
    $Start.FileName = Join-Path -Path $env:windir -ChildPath 'System32\rasdial.exe'
    $Start.Arguments = '"{0}" /disconnect' -f $ProfileName.Replace('"', '\"')
    $Start.UseShellExecute = $false
    $Start.CreateNoWindow = $true
    $Start.RedirectStandardOutput = $true
    $Process = [System.Diagnostics.Process]::Start($Start)
    [void]$Process.WaitForExit(10000)`,
};

const removeInstalledProfile: FunctionDefinition = {
  kind: "function",
  name: "Remove-InstalledProfile",
  does: "Deletes the profile and waits until it is gone. An Always On tunnel may reconnect, so it tries again.",
  body: powershell`
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
    }`,
};

const addProfile: FunctionDefinition = {
  kind: "function",
  name: "Add-Profile",
  does: "Creates the profile and makes sure that it is there.",
  parameters: powershell`
    [string]$Xml`,
  body: powershell`
    $Instance = New-ProfileInstance -Xml $Xml
    [void]$Session.CreateInstance($Namespace, $Instance, $Options)
    if ((Get-InstalledProfile).State -eq 'Absent') {
        throw 'Windows reported success, but the profile is not there.'
    }`,
};

/** The functions that read what is installed. */
export function readingFunctions(scope: Scope): readonly FunctionDefinition[] {
  return [
    newOperationOption,
    newProfileInstance,
    testNotFound,
    getPhoneBook(scope),
    testPhoneBook,
    getInstalledProfile,
  ];
}

/** The functions that delete what is installed. */
export const deletingFunctions: readonly FunctionDefinition[] = [disconnectProfile, removeInstalledProfile];

/** The functions that create a profile. */
export const creatingFunctions: readonly FunctionDefinition[] = [addProfile];
