import type { Scope } from "../../vocabulary/spec.ts";
import { originNotes } from "../about.ts";
import { fileStem } from "../profileName.ts";
import { type Code, powershell } from "./code.ts";
import { embedText } from "./embedText.ts";
import type { Installation } from "./installation.ts";
import { creatingFunctions, deletingFunctions } from "./installer/bridge.ts";
import { changingStatements } from "./installer/changingStatements.ts";
import { describeExitCodes, sharedReasons } from "./installer/exitCodes.ts";
import { installFunctions } from "./installer/install.ts";
import { type LeftOvers, clearsAnything, leftOverPart, trialOfClearing } from "./installer/leftOvers.ts";
import { OPEN_SESSION } from "./installer/main.ts";
import { sharedParameters } from "./installer/parameters.ts";
import { saveInstalledProfile } from "./installer/savedProfile.ts";
import { stampWriting } from "./installer/stamp.ts";
import { FIND_TARGET, FOR_WHOM } from "./installer/target.ts";
import { powershellLine } from "./powershellLine.ts";
import { type Script, type ScriptHelp, type ScriptParameter, type TextAssignment, heading } from "./script.ts";
import { SIGN_AFTER_EDIT } from "./steps.ts";

/** What is cleared unless something else is asked for: nothing that a user decided. */
export const USUAL_LEFT_OVERS: LeftOvers = { traces: true, userChoice: false };

/** The script that installs a profile, from help to exit code. */
export function installScript(installation: Installation, leftOvers: LeftOvers = USUAL_LEFT_OVERS): Script {
  const { name, scope, version } = installation;
  return {
    help: help(installation, leftOvers),
    parameters: [...sharedParameters(name, scope), FORCE],
    statements: changingStatements(installation, {
      profile: [profileXml(installation)],
      work: [
        ...deletingFunctions,
        ...creatingFunctions,
        ...leftOverPart(scope, leftOvers),
        heading("Replacing the profile"),
        saveInstalledProfile,
        ...installFunctions(scope, leftOvers),
        heading("Noting what was installed"),
        ...stampWriting(scope, version),
      ],
      steps: steps(scope, leftOvers),
    }),
  };
}

const AS_SYSTEM = "Run it as SYSTEM: with Intune, Configuration Manager, a scheduled task or psexec -s.";

const HOW_TO_RUN: Readonly<Record<Scope, string>> = {
  user:
    "Run it elevated as the user the profile is for, or as SYSTEM (Intune, Configuration Manager, a scheduled task). " +
    "SYSTEM installs it for the user who is signed in; when several are, -UserSid says which.",
  allUsers: AS_SYSTEM,
  device: AS_SYSTEM,
};

const REASONS = {
  failed: "Failed for another reason; the log says which. The installed profile was not touched.",
  unread: "The installed profile could not be read or saved. Nothing was changed.",
  undeleted: "The installed profile could not be deleted. The new one was not created.",
  restored: "The new profile could not be created. What was there before is there again.",
  lost: "The new profile could not be created, and the saved one could not be put back.",
};

const CLEARING =
  "Before it creates the profile, it clears what Windows keeps in the registry of a profile of this name that is " +
  "gone, and saves that in %ProgramData%\\AlwaysOnVpnDesigner.";

const NOTING =
  "After success it notes in HKLM\\SOFTWARE\\AlwaysOnVpnDesigner\\Profiles what was installed and what Windows " +
  "reports of it (digests, time and version), which the detection script compares with.";

function help(installation: Installation, leftOvers: LeftOvers): ScriptHelp {
  const { name, scope } = installation;
  const command = powershellLine(scriptName(name), "person");
  return {
    synopsis: `Installs the Always On VPN profile "${name}" ${FOR_WHOM[scope]}.`,
    description: [
      "Reads and saves the profile of this name that is installed, disconnects and deletes it, creates the new one, " +
        "and puts the saved one back when that fails. Windows returns a profile in its own words, which it does not " +
        "always take back: keep your own copy of what you deploy.",
      ...(clearsAnything(leftOvers) ? [CLEARING] : []),
      NOTING,
      HOW_TO_RUN[scope],
      SIGN_AFTER_EDIT,
      ...describeExitCodes("The profile is installed, or nothing was to be done (-WhatIf, or No to -Confirm).", {
        ...REASONS,
        ...sharedReasons(scope),
      }),
    ],
    examples: [command, `${command} -WhatIf`],
    notes: originNotes(installation, "From"),
  };
}

/** The file name of the script for a profile. */
export function scriptName(name: string): string {
  return `Install-${fileStem(name)}.ps1`;
}

const FORCE: ScriptParameter = {
  name: "Force",
  help: "Replaces the installed profile even when it cannot be read and saved; it cannot be put back then.",
  declaration: powershell`
    [switch]$Force`,
};

function profileXml({ xml, readable }: Installation): TextAssignment {
  return { kind: "text", variable: "ProfileXml", text: embedText(xml, readable) };
}

function steps(scope: Scope, leftOvers: LeftOvers): Code {
  return powershell`
    Assert-ProfileXml
    ${FIND_TARGET[scope]}
    if (-not $PSCmdlet.ShouldProcess($Target, 'Replace the VPN profile')) {
        ${trialOfClearing(leftOvers)}
        exit 0
    }
    New-ProtectedFolder -Path $DataFolder
    Write-Log -Message ('Installing {0}.' -f $Target)
    ${OPEN_SESSION}
    Install-Profile
    Write-Stamp
    Write-Log -Message 'The profile is installed.'`;
}
