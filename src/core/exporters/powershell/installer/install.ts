/** Replacing the profile: check, save, delete, create, and put back when that fails. */
import type { Scope } from "../../../vocabulary/spec.ts";
import { NO_CODE, powershell } from "../code.ts";
import type { FunctionDefinition } from "../script.ts";
import { EXIT_CODES } from "./exitCodes.ts";
import { type LeftOvers, clearsAnything } from "./leftOvers.ts";

function assertProfileXml(scope: Scope): FunctionDefinition {
  const device = powershell`
    if (-not $IsDeviceTunnel) {
        throw 'This script installs a device tunnel, and its ProfileXML does not say DeviceTunnel.'
    }`;
  const other = powershell`
    if ($IsDeviceTunnel) {
        throw 'The ProfileXML in this script is a device tunnel, and the script installs another kind of profile.'
    }`;
  return {
    kind: "function",
    name: "Assert-ProfileXml",
    does: "Fails when the ProfileXML in this script was damaged, before anything on the device is touched.",
    body: powershell`
      $Document = New-Object -TypeName System.Xml.XmlDocument
      $Document.LoadXml($ProfileXml)
      if ($Document.DocumentElement.LocalName -cne 'VPNProfile') {
          throw 'The ProfileXML in this script has another root than VPNProfile.'
      }
      $Node = $Document.SelectSingleNode('/VPNProfile/DeviceTunnel')
      $IsDeviceTunnel = $null -ne $Node -and @('true', '1') -contains $Node.InnerText.Trim()
      ${scope === "device" ? device : other}`,
  };
}

function writeHint(scope: Scope): FunctionDefinition {
  const otherTunnel = "- Another device tunnel is installed. Windows takes one for a device; delete it first.";
  const otherName = "- A connection of the same name exists that this script cannot see. Delete it first.";
  return {
    kind: "function",
    name: "Write-Hint",
    does: "What to look at: Windows gives one and the same general error for every reason.",
    body: powershell`
      $Hints = @(
          'Windows does not say why it refuses a ProfileXML. Look for:'
          '- An element or a value that this version of Windows does not know. Names and upper case matter.'
          '- Words of PowerShell: ProfileXML says AES_GCM_256 and SHA196, not GCMAES256 and SHA1.'
          '- A blank inside a list of addresses, ports or servers.'
          '- A name rule without DNS servers: Windows 11 may refuse it.'
          ${scope === "device" ? otherTunnel : otherName}
          '- The event log Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin.'
      )
      foreach ($Hint in $Hints) {
          Write-Log -Level 'Warning' -Message $Hint
      }
      $Service = Get-Service -Name 'dmwappushservice' -ErrorAction SilentlyContinue
      if ($Service -and $Service.StartType -eq 'Disabled') {
          Write-Log -Level 'Warning' -Message '- The service dmwappushservice is disabled. The MDM bridge needs it.'
      }`,
  };
}

const restoreProfile: FunctionDefinition = {
  kind: "function",
  name: "Restore-Profile",
  does: "Brings back what was installed before the new profile failed, and ends the script.",
  parameters: powershell`
    [psobject]$Installed,

    [string]$SavedPath`,
  body: powershell`
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
        Exit-Script -Code ${EXIT_CODES.lost} -Reason ($Text -f $_.Exception.Message, $SavedPath)
    }
    switch ($Installed.State) {
        'Present' {
            $Text = 'The profile that was installed before is installed again.'
            Exit-Script -Code ${EXIT_CODES.restored} -Reason $Text
        }
        'Absent' {
            $Text = 'No profile of this name was installed before, and none is now.'
            Exit-Script -Code ${EXIT_CODES.restored} -Reason $Text
        }
        default {
            $Text = 'The profile that was installed before could not be read, and is gone.'
            Exit-Script -Code ${EXIT_CODES.lost} -Reason $Text
        }
    }`,
};

const backupProfile: FunctionDefinition = {
  kind: "function",
  name: "Backup-Profile",
  does: "Saves what is installed and returns the path; ends the script when it cannot, unless -Force is given.",
  parameters: powershell`
    [psobject]$Installed`,
  body: powershell`
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
        Exit-Script -Code ${EXIT_CODES.unread} -Reason "$Reason With -Force it is replaced all the same."
    }
    Write-Log -Level 'Warning' -Message "$Reason It is replaced all the same because of -Force."
    return ''`,
};

function installProfile(leftOvers: LeftOvers): FunctionDefinition {
  const clearing = clearsAnything(leftOvers) ? powershell`[void](Clear-LeftOver)` : NO_CODE;
  return {
    kind: "function",
    name: "Install-Profile",
    does: "Replaces the installed profile, if there is one, by the one in this script.",
    body: powershell`
    $SavedPath = ''
    $Installed = Get-InstalledProfile
    if ($Installed.State -ne 'Absent') {
        $SavedPath = Backup-Profile -Installed $Installed
        try {
            Remove-InstalledProfile
        }
        catch {
            $Text = 'The installed profile could not be deleted: {0}'
            Exit-Script -Code ${EXIT_CODES.undeleted} -Reason ($Text -f $_.Exception.Message)
        }
        Write-Log -Message 'Installed profile deleted.'
    }
    ${clearing}
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
    }`,
  };
}

/** The functions that replace the profile, the one that does it last. */
export function installFunctions(scope: Scope, leftOvers: LeftOvers): readonly FunctionDefinition[] {
  return [assertProfileXml(scope), backupProfile, writeHint(scope), restoreProfile, installProfile(leftOvers)];
}
