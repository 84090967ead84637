import type { Scope } from "../../vocabulary/spec.ts";
import { originNotes } from "../about.ts";
import { fileStem } from "../profileName.ts";
import { type Code, NO_CODE, powershell } from "./code.ts";
import { ANSWER_WITHOUT_USER, type Answer, EXPLAIN_ANSWER, GIVE_ANSWER } from "./installer/answers.ts";
import { everyUserFunctions, rightsFunctions } from "./installer/context.ts";
import { testNotedForAnyone } from "./installer/judgement.ts";
import { lookingStatements } from "./installer/lookingStatements.ts";
import { guarded } from "./installer/main.ts";
import { FOR_WHOM } from "./installer/target.ts";
import type { Installation } from "./installation.ts";
import { powershellLine } from "./powershellLine.ts";
import type { Script, ScriptHelp } from "./script.ts";
import { SIGN_AFTER_EDIT } from "./steps.ts";

export interface DetectOptions {
  /** Whether a profile that was changed on the device counts as another one; yes, unless it is said. */
  readonly noticeChanges?: boolean;
}

/** The script that tells whether a profile is installed as designed; it changes nothing, and holds a digest only. */
export function detectScript(installation: Installation, answer: Answer, options: DetectOptions = {}): Script {
  const { scope } = installation;
  const { noticeChanges = true } = options;
  const withoutUser = scope === "user" && answer === "output" ? [testNotedForAnyone] : [];
  return {
    onlyReads: true,
    help: help(installation, answer, noticeChanges),
    parameters: [],
    statements: lookingStatements(installation, {
      context: [...rightsFunctions(scope), ...everyUserFunctions(scope)],
      noticeChanges,
      work: withoutUser,
      main: [look(scope, answer), GIVE_ANSWER[answer]],
    }),
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
  const { name, scope } = installation;
  return {
    synopsis: `Tells whether the Always On VPN profile "${name}" is installed ${FOR_WHOM[scope]}, and changes nothing.`,
    description: [
      noticeChanges ? `${AS_NOTED} ${UNCHANGED}` : AS_NOTED,
      WHOSE[scope],
      `Let it run in 64-bit PowerShell. ${SIGN_AFTER_EDIT}`,
      ...EXPLAIN_ANSWER[answer],
    ],
    examples: [powershellLine(detectScriptName(name), "person")],
    notes: originNotes(installation, "For"),
  };
}

function look(scope: Scope, answer: Answer): Code {
  const nobody = powershell`
    if ($Targets.Count -eq 0) {
        ${ANSWER_WITHOUT_USER[answer]}
    }`;
  const steps = powershell`
    $Targets = @(${scope === "user" ? powershell`Get-TargetUser` : powershell`''`})
    ${scope === "user" ? nobody : NO_CODE}
    $Session = New-CimSession
    $Found = foreach ($TargetSid in $Targets) {
        $Options = New-OperationOption
        Get-Finding
    }
    $Findings = @($Found | Where-Object { $_ })`;
  return powershell`
    Assert-Context

    $Session = $null
    ${guarded(steps, "context")}`;
}
