import { powershell } from "../code.ts";
import type { FunctionDefinition } from "../script.ts";

const writeLog: FunctionDefinition = {
  kind: "function",
  name: "Write-Log",
  does: "Writes a line to the screen and, unless this is only a trial run, to the log. Never fails.",
  parameters: powershell`
    [string]$Message,

    [ValidateSet('Information', 'Warning', 'Error')]
    [string]$Level = 'Information'`,
  body: powershell`
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
    }`,
};

const exitScript: FunctionDefinition = {
  kind: "function",
  name: "Exit-Script",
  does: "Ends the script with a reason and one of the exit codes listed in its help.",
  parameters: powershell`
    [int]$Code,

    [string]$Reason`,
  body: powershell`
    Write-Log -Level 'Error' -Message $Reason
    Write-Log -Message ('Exit code {0}.' -f $Code)
    exit $Code`,
};

const newProtectedFolder: FunctionDefinition = {
  kind: "function",
  name: "New-ProtectedFolder",
  does: "Makes sure of a folder that only administrators and SYSTEM can read and write.",
  parameters: powershell`
    [string]$Path`,
  body: powershell`
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
    Set-Acl -LiteralPath $Path -AclObject $Access -Confirm:$false`,
};

/** Speaking, and the folder for log and saved profiles. */
export const logFunctions: readonly FunctionDefinition[] = [writeLog, exitScript, newProtectedFolder];
