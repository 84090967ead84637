import type { Scope } from "../../vocabulary/spec.ts";
import { fileStem } from "../profileName.ts";
import { type Code, NO_CODE, powershell } from "./code.ts";
import { ANSWER_WITHOUT_USER, type Answer, EXPLAIN_ANSWER, GIVE_ANSWER } from "./installer/answers.ts";
import { BRIDGE_CONSTANTS, readingFunctions } from "./installer/bridge.ts";
import { BITNESS_CHECK, LANGUAGE_CHECK, STRICTNESS } from "./installer/checks.ts";
import { everyUserFunctions, rightsFunctions } from "./installer/context.ts";
import { EXIT_CODES } from "./installer/exitCodes.ts";
import { getFinding, testNotedForAnyone } from "./installer/judgement.ts";
import { profileDigest, stampReading } from "./installer/stamp.ts";
import { exitWithError } from "./installer/stderr.ts";
import { FOR_WHOM, profileConstants } from "./installer/target.ts";
import type { Installation } from "./installScript.ts";
import { type Script, type ScriptHelp, heading } from "./script.ts";

export interface DetectOptions {
  /** Whether a profile that was changed on the device counts as another one; yes, unless it is said. */
  readonly noticeChanges?: boolean;
}

/** The script that tells whether a profile is installed as designed; it changes nothing, and holds a digest only. */
export function detectScript(installation: Installation, answer: Answer, options: DetectOptions = {}): Script {
  const { name, scope, xml } = installation;
  const { noticeChanges = true } = options;
  const withoutUser = scope === "user" && answer === "output" ? [testNotedForAnyone] : [];
  return {
    onlyReads: true,
    help: help(installation, answer, noticeChanges),
    parameters: [],
    statements: [
      STRICTNESS,
      heading("The profile"),
      profileConstants(name, scope),
      powershell`$Designed = ${profileDigest(xml)}`,
      heading("Where and for whom the script runs"),
      exitWithError,
      ...rightsFunctions(scope),
      ...everyUserFunctions(scope),
      heading("The MDM bridge"),
      BRIDGE_CONSTANTS,
      ...readingFunctions(scope),
      heading("What was noted at the installation"),
      ...stampReading(scope, noticeChanges),
      getFinding(noticeChanges),
      ...withoutUser,
      heading("What the script does"),
      LANGUAGE_CHECK,
      BITNESS_CHECK,
      look(scope, answer),
      GIVE_ANSWER[answer],
    ],
  };
}

/** The file name of the script for a profile. */
export function detectScriptName(name: string): string {
  return `Detect-${fileStem(name)}.ps1`;
}

const WHOSE: Readonly<Record<Scope, string>> = {
  user: "Run it as SYSTEM; it looks at every user who is signed in. Run elevated by a user, it looks at that user.",
  allUsers: "Run it as SYSTEM.",
  device: "Run it as SYSTEM.",
};

const AS_NOTED =
  "Installed as designed means: Windows knows the profile, and the install script noted that it installed this very " +
  "ProfileXML.";

const UNCHANGED = "Windows also reports the same profile as right after the installation, its protocol left aside.";

function help(installation: Installation, answer: Answer, noticeChanges: boolean): ScriptHelp {
  const { name, scope, fingerprint, version } = installation;
  return {
    synopsis: `Tells whether the Always On VPN profile "${name}" is installed ${FOR_WHOM[scope]}, and changes nothing.`,
    description: [
      noticeChanges ? `${AS_NOTED} ${UNCHANGED}` : AS_NOTED,
      WHOSE[scope],
      "Let it run in 64-bit PowerShell. Sign the script after any edit, and do not save it again after signing.",
      ...EXPLAIN_ANSWER[answer],
    ],
    examples: [`powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\\${detectScriptName(name)}`],
    notes: [`Made with Always On VPN Designer ${version}.`, `For the ProfileXML with SHA-256 ${fingerprint} (UTF-8).`],
  };
}

function look(scope: Scope, answer: Answer): Code {
  const nobody = powershell`
    if ($Targets.Count -eq 0) {
        ${ANSWER_WITHOUT_USER[answer]}
    }`;
  return powershell`
    Assert-Context

    $Session = $null
    try {
        $Targets = @(${scope === "user" ? powershell`Get-TargetUser` : powershell`''`})
        ${scope === "user" ? nobody : NO_CODE}
        $Session = New-CimSession
        $Found = foreach ($TargetSid in $Targets) {
            $Options = New-OperationOption
            Get-Finding
        }
        $Findings = @($Found | Where-Object { $_ })
    }
    catch {
        Exit-Script -Code ${EXIT_CODES.context} -Reason $_.Exception.Message
    }
    finally {
        if ($Session) {
            $Session.Dispose()
        }
    }`;
}
