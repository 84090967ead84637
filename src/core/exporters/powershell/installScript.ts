import { percentEncode } from "../../bytes/percentEncode.ts";
import type { Scope } from "../../vocabulary/spec.ts";
import { fileStem } from "../profileName.ts";
import { type Code, powershell } from "./code.ts";
import { embedText } from "./embedText.ts";
import { BRIDGE_CONSTANTS, bridgeFunctions } from "./installer/bridge.ts";
import { contextFunctions } from "./installer/context.ts";
import { EXIT_CODES } from "./installer/exitCodes.ts";
import { installFunctions } from "./installer/install.ts";
import { logFunctions } from "./installer/log.ts";
import type { Heading, Script, ScriptHelp, ScriptParameter, Statement } from "./script.ts";

/** What the script installs, and what its header says of it. */
export interface Installation {
  readonly name: string;
  readonly scope: Scope;
  readonly xml: string;
  /** Whether the XML may stand readable where a script can hold it so. */
  readonly readable: boolean;
  readonly fingerprint: string;
  readonly version: string;
}

/** The script that installs a profile, from help to exit code. */
export function installScript(installation: Installation): Script {
  const { scope } = installation;
  return {
    help: help(installation),
    parameters: parameters(installation),
    statements: [
      STRICTNESS,
      heading("The profile"),
      ...profile(installation),
      heading("Log and exit codes"),
      ...logFunctions,
      heading("Where and for whom the script runs"),
      ...contextFunctions(scope),
      heading("The MDM bridge"),
      BRIDGE_CONSTANTS,
      ...bridgeFunctions(scope),
      heading("Replacing the profile"),
      ...installFunctions(scope),
      heading("What the script does"),
      LANGUAGE_CHECK,
      BITNESS_CHECK,
      main(scope),
    ],
  };
}

const FOR_WHOM: Readonly<Record<Scope, string>> = {
  user: "for one user",
  allUsers: "for all users of the device",
  device: "as the device tunnel",
};

const HOW_TO_RUN: Readonly<Record<Scope, string>> = {
  user:
    "Run it elevated as the user the profile is for, or as SYSTEM (Intune, Configuration Manager, a scheduled task). " +
    "SYSTEM installs it for the user who is signed in; when several are, -UserSid says which.",
  allUsers: "Run it as SYSTEM: with Intune, Configuration Manager, a scheduled task or psexec -s.",
  device: "Run it as SYSTEM: with Intune, Configuration Manager, a scheduled task or psexec -s.",
};

function help({ name, scope, fingerprint, version }: Installation): ScriptHelp {
  return {
    synopsis: `Installs the Always On VPN profile "${name}" ${FOR_WHOM[scope]}.`,
    description: [
      "Reads and saves the profile of this name that is installed, disconnects and deletes it, creates the new one, " +
        "and puts the saved one back when that fails. Windows returns a profile in its own words, which it does not " +
        "always take back: keep your own copy of what you deploy.",
      HOW_TO_RUN[scope],
      "Sign the script after any edit, and do not save it again after signing.",
      "Exit codes:",
      "  0  The profile is installed, or nothing was to be done (-WhatIf, or No to -Confirm).",
      ...Object.values(EXIT_CODES).map(({ code, means }) => `  ${code}  ${means}`),
    ],
    examples: [
      "powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\\" + scriptName(name),
      "powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\\" + scriptName(name) + " -WhatIf",
    ],
    notes: [`Made with Always On VPN Designer ${version}.`, `From the ProfileXML with SHA-256 ${fingerprint} (UTF-8).`],
  };
}

/** The file name of the script for a profile. */
export function scriptName(name: string): string {
  return `Install-${fileStem(name)}.ps1`;
}

const USER_SID: ScriptParameter = {
  name: "UserSid",
  help: "The SID of the user the profile is for. Only SYSTEM can install it for another user.",
  declaration: powershell`
    [ValidatePattern('^S-1(-\d+)+$')]
    [string]$UserSid`,
};

const FORCE: ScriptParameter = {
  name: "Force",
  help: "Replaces the installed profile even when it cannot be read and saved; it cannot be put back then.",
  declaration: powershell`
    [switch]$Force`,
};

function parameters({ name, scope }: Installation): readonly ScriptParameter[] {
  const log = `AlwaysOnVpnDesigner\\${fileStem(name)}.log`;
  const logPath: ScriptParameter = {
    name: "LogPath",
    help: "The file that the log is added to; its folder has to exist.",
    declaration: powershell`
      [ValidateNotNullOrEmpty()]
      [string]$LogPath = (Join-Path -Path $env:ProgramData -ChildPath ${log})`,
  };
  return [...(scope === "user" ? [USER_SID] : []), logPath, FORCE];
}

const STRICTNESS: Code = powershell`
  Set-StrictMode -Version 3.0
  $ErrorActionPreference = 'Stop'`;

function profile({ name, scope, xml, readable }: Installation): readonly Statement[] {
  const constants = powershell`
    $ProfileName = ${name}
    $InstanceId = ${percentEncode(name)}
    $FileStem = ${`${fileStem(name)}.${scope}`}
    $DataFolder = Join-Path -Path $env:ProgramData -ChildPath 'AlwaysOnVpnDesigner'`;
  return [constants, { kind: "text", variable: "ProfileXml", text: embedText(xml, readable) }];
}

const LANGUAGE_CHECK: Code = powershell`
  if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
      $Text = 'This PowerShell is restricted (constrained language). Sign the script or allow it.'
      Exit-Script -Code ${EXIT_CODES.context.code} -Reason $Text
  }`;

const BITNESS_CHECK: Code = powershell`
  if ([System.Environment]::Is64BitOperatingSystem -and -not [System.Environment]::Is64BitProcess) {
      exit (Invoke-In64Bit -Parameters $PSBoundParameters)
  }`;

const TARGET: Readonly<Record<Scope, Code>> = {
  user: powershell`
    $TargetSid = Resolve-User
    $Target = '{0} (user {1})' -f $ProfileName, $TargetSid`,
  allUsers: powershell`
    $TargetSid = ''
    $Target = '{0} (all users)' -f $ProfileName`,
  device: powershell`
    $TargetSid = ''
    $Target = '{0} (device tunnel)' -f $ProfileName`,
};

function main(scope: Scope): Code {
  return powershell`
    Assert-Context

    $Session = $null
    try {
        Assert-ProfileXml
        ${TARGET[scope]}
        if (-not $PSCmdlet.ShouldProcess($Target, 'Replace the VPN profile')) {
            exit 0
        }
        New-ProtectedFolder -Path $DataFolder
        Write-Log -Message ('Installing {0}.' -f $Target)
        $Session = New-CimSession
        $Options = New-OperationOption
        Install-Profile
        Write-Log -Message 'The profile is installed.'
    }
    catch {
        Exit-Script -Code ${EXIT_CODES.failed.code} -Reason $_.Exception.Message
    }
    finally {
        if ($Session) {
            $Session.Dispose()
        }
    }
    exit 0`;
}

function heading(text: string): Heading {
  return { kind: "heading", text };
}
