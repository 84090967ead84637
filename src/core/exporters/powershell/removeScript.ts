import type { Scope } from "../../vocabulary/spec.ts";
import { madeWith } from "../about.ts";
import { fileStem } from "../profileName.ts";
import { type Code, NO_CODE, powershell } from "./code.ts";
import { deletingFunctions } from "./installer/bridge.ts";
import { changingStatements } from "./installer/changingStatements.ts";
import { EXIT_CODES, describeExitCodes, sharedReasons } from "./installer/exitCodes.ts";
import { type LeftOvers, clearsAnything, leftOverPart, trialOfClearing } from "./installer/leftOvers.ts";
import { OPEN_SESSION } from "./installer/main.ts";
import { sharedParameters } from "./installer/parameters.ts";
import { removalFunctions } from "./installer/removal.ts";
import { saveInstalledProfile } from "./installer/savedProfile.ts";
import { stampRemoval } from "./installer/stamp.ts";
import { FIND_TARGET, FOR_WHOM } from "./installer/target.ts";
import type { Installation } from "./installation.ts";
import { powershellLine } from "./powershellLine.ts";
import { type Script, type ScriptHelp, heading } from "./script.ts";
import { SIGN_AFTER_EDIT } from "./steps.ts";

export interface RemoveOptions {
  /** Whether to clear what Windows keeps in the registry of a profile that is gone. */
  readonly cleanUp: boolean;
  /** Whether to forget that a user switched off Connect automatically; no, unless it is said. */
  readonly userChoice?: boolean;
}

/** The script that removes a profile from the device, from help to exit code. */
export function removeScript(installation: Installation, options: RemoveOptions): Script {
  const { name, scope } = installation;
  const leftOvers = { traces: options.cleanUp, userChoice: options.userChoice ?? false };
  return {
    help: help(installation, leftOvers),
    parameters: sharedParameters(name, scope),
    statements: changingStatements(installation, {
      work: [
        ...deletingFunctions,
        heading("Removing the profile"),
        saveInstalledProfile,
        ...removalFunctions(scope),
        ...stampRemoval(scope),
        ...leftOverPart(scope, leftOvers),
      ],
      steps: steps(scope, leftOvers),
    }),
  };
}

/** The file name of the script for a profile. */
export function removeScriptName(name: string): string {
  return `Remove-${fileStem(name)}.ps1`;
}

const HOW_TO_RUN: Readonly<Record<Scope, string>> = {
  user:
    "Run it elevated as the user of the profile, or as SYSTEM while that user is signed in; when several are, " +
    "-UserSid says whose profile is to go.",
  allUsers: "Run it as SYSTEM.",
  device: "Run it as SYSTEM. A profile with LockDown goes in no other way.",
};

const CLEARING =
  "Then it clears what Windows keeps of the profile in the registry, and saves that in the same folder. With " +
  "-WhatIf it says what it would clear.";

function help(installation: Installation, leftOvers: LeftOvers): ScriptHelp {
  const { name, scope } = installation;
  const command = powershellLine(removeScriptName(name), "person");
  const reasons = {
    failed: "Failed for another reason; the log says which.",
    ...sharedReasons(scope),
    undeleted: "The profile could not be deleted and is still installed.",
    ...(clearsAnything(leftOvers) && {
      leftOvers: "The profile is gone, but not everything it left could be cleared.",
    }),
  };
  return {
    synopsis: `Removes the Always On VPN profile "${name}" that is installed ${FOR_WHOM[scope]}.`,
    description: [
      "Saves the installed profile in %ProgramData%\\AlwaysOnVpnDesigner as far as Windows returns it, disconnects it " +
        "and deletes it through the MDM bridge. Where that does not do, it deletes the connection as the network " +
        "settings would.",
      ...(clearsAnything(leftOvers) ? [CLEARING] : []),
      HOW_TO_RUN[scope],
      SIGN_AFTER_EDIT,
      ...describeExitCodes("The profile is gone, or was not there, or nothing was to be done (-WhatIf).", reasons),
    ],
    examples: [command, `${command} -WhatIf`],
    notes: [`${madeWith(installation)}.`],
  };
}

const CLEAR: Code = powershell`
  if ((Clear-LeftOver) -gt 0) {
      Exit-Script -Code ${EXIT_CODES.leftOvers} -Reason 'The profile is gone, but not everything it left.'
  }`;

function steps(scope: Scope, leftOvers: LeftOvers): Code {
  return powershell`
    ${FIND_TARGET[scope]}
    if (-not $PSCmdlet.ShouldProcess($Target, 'Remove the VPN profile')) {
        ${trialOfClearing(leftOvers)}
        exit 0
    }
    New-ProtectedFolder -Path $DataFolder
    Write-Log -Message ('Removing {0}.' -f $Target)
    ${OPEN_SESSION}
    Uninstall-Profile
    Remove-Stamp
    ${clearsAnything(leftOvers) ? CLEAR : NO_CODE}`;
}
