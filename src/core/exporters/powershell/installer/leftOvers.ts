/**
 * What Windows keeps in the registry of a profile that is gone: four places, a function each. Every function finds,
 * asks (-WhatIf, -Confirm), saves and removes, and leaves alone what may belong to something else.
 */
import type { Scope } from "../../../vocabulary/spec.ts";
import { type Code, NO_CODE, powershell, verbatim } from "../code.ts";
import { type FunctionDefinition, type Statement, heading } from "../script.ts";

/** Which left-overs a script clears; the record of the device tunnel belongs to the first. */
export interface LeftOvers {
  /** The tracking entries of management, the network list and, for a device tunnel, its record. */
  readonly traces: boolean;
  /** That a user switched off Connect automatically; forgetting it overrides the user. */
  readonly userChoice: boolean;
}

/** Whether there is anything to clear. */
export function clearsAnything({ traces, userChoice }: LeftOvers): boolean {
  return traces || userChoice;
}

/** The entries that were removed in this run, and the file that they are saved in. */
const SAVED_ENTRIES: Code = powershell`
  $SavedEntries = New-Object -TypeName System.Collections.ArrayList
  $SavedEntriesFile = '{0}.{1}.registry.json' -f $FileStem, [System.DateTime]::Now.ToString('yyyyMMdd-HHmmss')`;

const getRegistryEntry: FunctionDefinition = {
  kind: "function",
  name: "Get-RegistryEntry",
  does: "Values of a registry key as they are saved: key, name, kind and value.",
  parameters: powershell`
    [psobject]$Key,

    [string[]]$Names`,
  body: powershell`
    foreach ($Name in $Names) {
        [pscustomobject]@{
            Key = $Key.Name
            Name = $Name
            Kind = [string]$Key.GetValueKind($Name)
            Value = $Key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')
        }
    }`,
};

const saveRegistryEntry: FunctionDefinition = {
  kind: "function",
  name: "Save-RegistryEntry",
  does: "Writes what is about to be removed to a file of this run. Nothing is removed when that fails.",
  parameters: powershell`
    [object[]]$Entries`,
  body: powershell`
    foreach ($Entry in $Entries) {
        [void]$SavedEntries.Add($Entry)
    }
    $Path = Join-Path -Path $DataFolder -ChildPath $SavedEntriesFile
    [System.IO.File]::WriteAllText($Path, (ConvertTo-Json -InputObject $SavedEntries -Depth 4))
    Write-Log -Message ('Registry values saved: {0}' -f $Path)`,
};

const saveRegistryKey: FunctionDefinition = {
  kind: "function",
  name: "Save-RegistryKey",
  does: "Saves the values of a registry key and of all keys below it.",
  parameters: powershell`
    [psobject]$Key`,
  body: powershell`
    foreach ($Each in @($Key) + @(Get-SubKey -Path $Key.PSPath)) {
        Save-RegistryEntry -Entries @(Get-RegistryEntry -Key $Each -Names $Each.GetValueNames())
    }`,
};

const getSubKey: FunctionDefinition = {
  kind: "function",
  name: "Get-SubKey",
  does: "The keys at all depths below a registry key; none when it is not there.",
  parameters: powershell`
    [string]$Path`,
  body: powershell`
    if (Test-Path -LiteralPath $Path) {
        Get-ChildItem -LiteralPath $Path -Recurse
    }`,
};

const testProfilePath: FunctionDefinition = {
  kind: "function",
  name: "Test-ProfilePath",
  does: "Whether an address such as ./Device/Vendor/MSFT/VPNv2/Name is this profile's.",
  parameters: powershell`
    [string]$Path`,
  body: powershell`
    $Parts = $Path.TrimEnd('/').Split('/')
    if ($Parts.Count -lt 2 -or $Parts[-2] -ne 'VPNv2') {
        return $false
    }
    return ([System.Uri]::UnescapeDataString($Parts[-1]) -eq $ProfileName)`,
};

function clearTrackingEntry(scope: Scope): FunctionDefinition {
  const user = powershell`$Owner = $TargetSid`;
  const device = powershell`$Owner = 'device'`;
  return {
    kind: "function",
    name: "Clear-TrackingEntry",
    does: "Removes the entries by which Windows tracks this profile for management, and corrects how many there are.",
    body: powershell`
      ${scope === "user" ? user : device}
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
      }`,
  };
}

/** NameType is the kind of interface that the network was seen on: 6 is wired, 71 wireless. */
const clearNetworkListEntry: FunctionDefinition = {
  kind: "function",
  name: "Clear-NetworkListEntry",
  does: "Removes the networks of this name from the list of known networks, except wired (6) and wireless (71) ones.",
  body: powershell`
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
    }`,
};

const RESTART_HINT = "Windows may notice only when the service RasMan, or the device, starts again.";

const clearUserChoice: FunctionDefinition = {
  kind: "function",
  name: "Clear-UserChoice",
  does: "Forgets that a user switched off Connect automatically for a profile of this name.",
  body: powershell`
    $Path = 'HKLM:\SYSTEM\CurrentControlSet\Services\RasMan\Config'
    $ValueName = 'AutoTriggerDisabledProfilesList'
    if (-not (Test-Path -LiteralPath $Path)) {
        return
    }
    $Key = Get-Item -LiteralPath $Path
    $Names = @($Key.GetValue($ValueName))
    if ($Names -notcontains $ProfileName) {
        return
    }
    if (-not $PSCmdlet.ShouldProcess($Key.Name, ('Remove {0} from {1}' -f $ProfileName, $ValueName))) {
        return
    }
    Save-RegistryEntry -Entries @(Get-RegistryEntry -Key $Key -Names $ValueName)
    [string[]]$Rest = @($Names | Where-Object { $_ -ne $ProfileName })
    if ($Rest.Count -eq 0) {
        Remove-ItemProperty -LiteralPath $Key.PSPath -Name $ValueName -Confirm:$false
    }
    else {
        Set-ItemProperty -LiteralPath $Key.PSPath -Name $ValueName -Value $Rest -Confirm:$false
    }
    Write-Log -Message 'Connect automatically is no longer switched off.'
    Write-Log -Message ${RESTART_HINT}`,
};

const clearDeviceTunnelRecord: FunctionDefinition = {
  kind: "function",
  name: "Clear-DeviceTunnelRecord",
  does: "Removes the record of the active device tunnel, unless it is about another one that is installed.",
  body: powershell`
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
    Write-Log -Message ${RESTART_HINT}`,
};

function clearLeftOver(calls: Code): FunctionDefinition {
  return {
    kind: "function",
    name: "Clear-LeftOver",
    does: "Clears every place, also when another fails, and returns how many failed.",
    body: powershell`
      $Failures = 0
      $Actions = @(
          ${calls}
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
      return $Failures`,
  };
}

/** The part of a script that clears what is asked for, `Clear-LeftOver` last; nothing when nothing is. */
export function leftOverPart(scope: Scope, leftOvers: LeftOvers): readonly Statement[] {
  if (!clearsAnything(leftOvers)) return [];
  return [
    heading("What Windows keeps of a profile that is gone"),
    SAVED_ENTRIES,
    ...leftOverFunctions(scope, leftOvers),
  ];
}

/** What says, with -WhatIf, what would be cleared. */
export function trialOfClearing(leftOvers: LeftOvers): Code {
  if (!clearsAnything(leftOvers)) return NO_CODE;
  return powershell`
    if ($WhatIfPreference) {
        [void](Clear-LeftOver)
    }`;
}

function leftOverFunctions(scope: Scope, leftOvers: LeftOvers): readonly FunctionDefinition[] {
  const traces = [clearTrackingEntry(scope), clearNetworkListEntry];
  const places = [
    ...(leftOvers.traces ? traces : []),
    ...(leftOvers.userChoice ? [clearUserChoice] : []),
    ...(leftOvers.traces && scope === "device" ? [clearDeviceTunnelRecord] : []),
  ];
  const search = leftOvers.traces ? [getSubKey, saveRegistryKey, testProfilePath] : [];
  const calls = verbatim(...places.map(({ name }) => `{ ${name} }`));
  return [getRegistryEntry, saveRegistryEntry, ...search, ...places, clearLeftOver(calls)];
}
