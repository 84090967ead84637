/** Where the script runs, and for whom. */
import type { Scope } from "../../../vocabulary/spec.ts";
import { type Code, powershell } from "../code.ts";
import type { FunctionDefinition } from "../script.ts";
import { EXIT_CODES } from "./exitCodes.ts";

const invokeIn64Bit: FunctionDefinition = {
  kind: "function",
  name: "Invoke-In64Bit",
  does: "Runs this script again in 64-bit Windows PowerShell, with the same parameters, and returns its exit code.",
  parameters: powershell`
    [System.Collections.IDictionary]$Parameters`,
  body: powershell`
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
    return $LASTEXITCODE`,
};

const testSystem: FunctionDefinition = {
  kind: "function",
  name: "Test-System",
  does: "Whether the script runs as SYSTEM.",
  body: powershell`
    return [System.Security.Principal.WindowsIdentity]::GetCurrent().IsSystem`,
};

const testElevated: FunctionDefinition = {
  kind: "function",
  name: "Test-Elevated",
  does: "Whether the script runs with an administrator's full rights; SYSTEM has them.",
  body: powershell`
    $Identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
    $Principal = New-Object -TypeName System.Security.Principal.WindowsPrincipal -ArgumentList @($Identity)
    return $Principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)`,
};

const getSignedInUser: FunctionDefinition = {
  kind: "function",
  name: "Get-SignedInUser",
  does: "The SIDs of the users who have a desktop on this device, also over Remote Desktop.",
  body: powershell`
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
    return @($Owners | Sort-Object -Unique)`,
};

const resolveUser: FunctionDefinition = {
  kind: "function",
  name: "Resolve-User",
  does: "The SID of the user whose profile this is: -UserSid, the one user who is signed in, or who runs the script.",
  body: powershell`
    $Own = [System.Security.Principal.WindowsIdentity]::GetCurrent().User.Value
    $SignedIn = @(Get-SignedInUser)
    if (-not (Test-System)) {
        if ($UserSid -and $UserSid -ne $Own) {
            $Text = 'Only SYSTEM can act for another user.'
            Exit-Script -Code ${EXIT_CODES.context} -Reason $Text
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
        Exit-Script -Code ${EXIT_CODES.user} -Reason $Text
    }
    if ($SignedIn.Count -gt 1) {
        $Text = 'Several users are signed in: {0}. Say with -UserSid for which one the profile is.'
        Exit-Script -Code ${EXIT_CODES.user} -Reason ($Text -f ($SignedIn -join ', '))
    }
    return $SignedIn[0]`,
};

function assertContext(scope: Scope): FunctionDefinition {
  return {
    kind: "function",
    name: "Assert-Context",
    does: "Ends the script when it runs without the rights that it needs.",
    body: scope === "user" ? ELEVATED_ONLY : SYSTEM_ONLY,
  };
}

const ELEVATED_ONLY: Code = powershell`
  if (-not (Test-Elevated)) {
      $Text = 'Run this script elevated as the user of the profile, or as SYSTEM.'
      Exit-Script -Code ${EXIT_CODES.context} -Reason $Text
  }`;

const SYSTEM_ONLY: Code = powershell`
  if (-not (Test-System)) {
      $Text = 'Run this script as SYSTEM: Windows takes this profile from nobody else.'
      Exit-Script -Code ${EXIT_CODES.context} -Reason $Text
  }`;

const getTargetUser: FunctionDefinition = {
  kind: "function",
  name: "Get-TargetUser",
  does: "The SIDs of the users to look at: who is signed in or, without the rights of SYSTEM, who runs the script.",
  body: powershell`
    if (Test-System) {
        return @(Get-SignedInUser)
    }
    return @([System.Security.Principal.WindowsIdentity]::GetCurrent().User.Value)`,
};

/** The functions that tell a script its rights; for one that goes on without them. */
export function tellingFunctions(scope: Scope): readonly FunctionDefinition[] {
  return [invokeIn64Bit, testSystem, ...(scope === "user" ? [testElevated] : [])];
}

/** The functions that make sure of the script's rights; `Assert-Context` ends the script without them. */
export function rightsFunctions(scope: Scope): readonly FunctionDefinition[] {
  return [...tellingFunctions(scope), assertContext(scope)];
}

/** The functions that find out where the script runs; those about the one user only when the profile is a user's. */
export function contextFunctions(scope: Scope): readonly FunctionDefinition[] {
  return [...rightsFunctions(scope), ...(scope === "user" ? [getSignedInUser, resolveUser] : [])];
}

/** `Get-TargetUser`, for a script that looks at every user who is signed in; nothing when no user is asked for. */
export function everyUserFunctions(scope: Scope): readonly FunctionDefinition[] {
  return scope === "user" ? [getSignedInUser, getTargetUser] : [];
}
