/** Removing a profile: by the MDM bridge and, where that does not do, the way the network settings do it. */
import type { Scope } from "../../../vocabulary/spec.ts";
import { allUserConnection } from "../allUserConnection.ts";
import { NO_CODE, powershell } from "../code.ts";
import type { FunctionDefinition } from "../script.ts";
import { EXIT_CODES } from "./exitCodes.ts";

const saveForRecord: FunctionDefinition = {
  kind: "function",
  name: "Save-ForRecord",
  does: "Saves the profile that is installed, if Windows returns it. Never fails: the profile is to go either way.",
  parameters: powershell`
    [psobject]$Installed`,
  body: powershell`
    try {
        if ($Installed.State -ne 'Present') {
            throw $Installed.Reason
        }
        $Path = Save-InstalledProfile -Xml $Installed.Xml
        Write-Log -Message ('Installed profile saved: {0}' -f $Path)
    }
    catch {
        $Text = 'The installed profile could not be read or saved before it is removed: {0}'
        Write-Log -Level 'Warning' -Message ($Text -f $_.Exception.Message)
    }`,
};

const testGone: FunctionDefinition = {
  kind: "function",
  name: "Test-Gone",
  does: "Whether neither the MDM bridge nor the phone book knows the profile.",
  body: powershell`
    return ((Get-InstalledProfile).State -eq 'Absent' -and -not (Test-PhoneBook))`,
};

function removeConnection(scope: Scope): FunctionDefinition {
  const notSystem = powershell`
    if (Test-System) {
        throw 'SYSTEM can delete a connection of a user through the MDM bridge only.'
    }`;
  return {
    kind: "function",
    name: "Remove-Connection",
    does: "Deletes the connection as the network settings would. A profile with LockDown cannot be deleted like that.",
    body: powershell`
      ${scope === "user" ? notSystem : NO_CODE}
      $Call = @{
          Name = $ProfileName
          ${allUserConnection(scope)}
          Force = $true
          Confirm = $false
          ErrorAction = 'Stop'
      }
      Disconnect-Profile
      Remove-VpnConnection @Call`,
  };
}

const uninstallProfile: FunctionDefinition = {
  kind: "function",
  name: "Uninstall-Profile",
  does: "Removes the profile, first through the MDM bridge; ends the script when it is still there after all.",
  body: powershell`
    $Installed = Get-InstalledProfile
    if ($Installed.State -eq 'Absent' -and -not (Test-PhoneBook)) {
        Write-Log -Message 'The profile is not installed.'
        return
    }
    if ($Installed.State -ne 'Absent') {
        Save-ForRecord -Installed $Installed
        try {
            Remove-InstalledProfile
        }
        catch {
            Write-Log -Level 'Warning' -Message ('The MDM bridge did not delete it: {0}' -f $_.Exception.Message)
        }
    }
    if (-not (Test-Gone)) {
        try {
            Remove-Connection
        }
        catch {
            Write-Log -Level 'Warning' -Message ('The connection was not deleted: {0}' -f $_.Exception.Message)
        }
    }
    if (-not (Test-Gone)) {
        Exit-Script -Code ${EXIT_CODES.undeleted} -Reason 'The profile is still installed.'
    }
    Write-Log -Message 'The profile is removed.'`,
};

/** The functions that remove the profile, the one that does it last. */
export function removalFunctions(scope: Scope): readonly FunctionDefinition[] {
  return [saveForRecord, testGone, removeConnection(scope), uninstallProfile];
}
