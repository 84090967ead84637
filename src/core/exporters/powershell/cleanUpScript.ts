import type { Scope } from "../../vocabulary/spec.ts";
import { fileStem } from "../profileName.ts";
import { type Code, powershell } from "./code.ts";
import { BRIDGE_CONSTANTS, readingFunctions } from "./installer/bridge.ts";
import { BITNESS_CHECK, LANGUAGE_CHECK, STRICTNESS } from "./installer/checks.ts";
import { contextFunctions } from "./installer/context.ts";
import { EXIT_CODES, describeExitCodes, sharedReasons } from "./installer/exitCodes.ts";
import { leftOverPart } from "./installer/leftOvers.ts";
import { logFunctions } from "./installer/log.ts";
import { OPEN_SESSION, mainBlock } from "./installer/main.ts";
import { sharedParameters } from "./installer/parameters.ts";
import { FIND_TARGET, profileConstants } from "./installer/target.ts";
import type { Installation } from "./installScript.ts";
import { type Script, type ScriptHelp, type ScriptParameter, heading } from "./script.ts";

export interface CleanUpOptions {
  /** Whether to forget that a user switched off Connect automatically. */
  readonly userChoice: boolean;
}

/** The script that clears what Windows keeps of a profile that is gone, and nothing else. */
export function cleanUpScript(installation: Installation, { userChoice }: CleanUpOptions): Script {
  const { name, scope } = installation;
  return {
    help: help(installation, userChoice),
    parameters: [...sharedParameters(name, scope), FORCE],
    statements: [
      STRICTNESS,
      heading("The profile"),
      profileConstants(name, scope),
      heading("Log and exit codes"),
      ...logFunctions,
      heading("Where and for whom the script runs"),
      ...contextFunctions(scope),
      heading("The MDM bridge"),
      BRIDGE_CONSTANTS,
      ...readingFunctions(scope),
      ...leftOverPart(scope, { traces: true, userChoice }),
      heading("What the script does"),
      LANGUAGE_CHECK,
      BITNESS_CHECK,
      mainBlock(steps(scope)),
    ],
  };
}

/** The file name of the script for a profile. */
export function cleanUpScriptName(name: string): string {
  return `CleanUp-${fileStem(name)}.ps1`;
}

const FORCE: ScriptParameter = {
  name: "Force",
  help: "Clears even while a profile of this name is installed.",
  declaration: powershell`
    [switch]$Force`,
};

const PLACES: Readonly<Record<Scope, string>> = {
  user: "the entries by which management tracks it for the user, and the networks of its name",
  allUsers: "the entries by which management tracks it for the device, and the networks of its name",
  device:
    "the entries by which management tracks it for the device, the networks of its name, and the record of the " +
    "device tunnel",
};

const USER_CHOICE =
  "It also forgets that a user switched off Connect automatically for a profile of this name, for all users of the " +
  "device.";

function help({ name, scope, version }: Installation, userChoice: boolean): ScriptHelp {
  const command = `powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\\${cleanUpScriptName(name)}`;
  const reasons = {
    failed: "Failed for another reason; the log says which.",
    ...sharedReasons(scope),
    leftOvers: "Not everything could be cleared; the log says what.",
    installed: "A profile of this name is installed, so these are no left-overs. Nothing was changed.",
  };
  return {
    synopsis: `Clears what Windows keeps in the registry of the Always On VPN profile "${name}" when it is gone.`,
    description: [
      `Clears ${PLACES[scope]}. What it removes it saves first, in %ProgramData%\\AlwaysOnVpnDesigner.`,
      ...(userChoice ? [USER_CHOICE] : []),
      "With -WhatIf it says what it would remove, and changes nothing.",
      scope === "user" ? "Run it elevated as the user of the profile, or as SYSTEM." : "Run it as SYSTEM.",
      ...describeExitCodes(
        "Everything is cleared, or there was nothing, or nothing was to be done (-WhatIf).",
        reasons,
      ),
    ],
    examples: [`${command} -WhatIf`, command],
    notes: [`Made with Always On VPN Designer ${version}.`],
  };
}

function steps(scope: Scope): Code {
  return powershell`
    ${FIND_TARGET[scope]}
    if (-not $WhatIfPreference) {
        New-ProtectedFolder -Path $DataFolder
    }
    Write-Log -Message ('Looking for left-overs of {0}.' -f $Target)
    ${OPEN_SESSION}
    if ((Get-InstalledProfile).State -ne 'Absent' -and -not $Force) {
        $Text = 'A profile of this name is installed. Remove it first, or clear all the same with -Force.'
        Exit-Script -Code ${EXIT_CODES.installed} -Reason $Text
    }
    if ((Clear-LeftOver) -gt 0) {
        Exit-Script -Code ${EXIT_CODES.leftOvers} -Reason 'Not everything could be cleared.'
    }
    Write-Log -Message 'Done.'`;
}
