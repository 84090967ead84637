import type { Scope } from "../../vocabulary/spec.ts";
import { madeWith } from "../about.ts";
import { fileStem } from "../profileName.ts";
import { type Code, powershell } from "./code.ts";
import { changingStatements } from "./installer/changingStatements.ts";
import { EXIT_CODES, describeExitCodes, sharedReasons } from "./installer/exitCodes.ts";
import { leftOverPart } from "./installer/leftOvers.ts";
import { OPEN_SESSION } from "./installer/main.ts";
import { sharedParameters } from "./installer/parameters.ts";
import { FIND_TARGET } from "./installer/target.ts";
import type { Installation } from "./installation.ts";
import { powershellLine } from "./powershellLine.ts";
import type { Script, ScriptHelp, ScriptParameter } from "./script.ts";

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
    statements: changingStatements(installation, {
      work: leftOverPart(scope, { traces: true, userChoice }),
      steps: steps(scope),
    }),
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

function help(installation: Installation, userChoice: boolean): ScriptHelp {
  const { name, scope } = installation;
  const command = powershellLine(cleanUpScriptName(name), "person");
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
    notes: [`${madeWith(installation)}.`],
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
