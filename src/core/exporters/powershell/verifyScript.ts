import type { Scope } from "../../vocabulary/spec.ts";
import { originNotes } from "../about.ts";
import { fileStem } from "../profileName.ts";
import { type Code, powershell } from "./code.ts";
import { inLines } from "./inLines.ts";
import { everyUserFunctions, tellingFunctions } from "./installer/context.ts";
import { EXIT_CODES } from "./installer/exitCodes.ts";
import { lookingStatements } from "./installer/lookingStatements.ts";
import { OPEN_SESSION, guarded } from "./installer/main.ts";
import { userSidParameter } from "./installer/parameters.ts";
import { reportFunctions, writeReportPart } from "./installer/report.ts";
import { reportParts } from "./installer/reportParts.ts";
import { FOR_WHOM } from "./installer/target.ts";
import type { Installation } from "./installation.ts";
import { powershellLine } from "./powershellLine.ts";
import { type Script, type ScriptHelp, heading } from "./script.ts";

/** The script that reports how a profile stands on a device; it changes nothing. */
export function verifyScript(installation: Installation): Script {
  const { scope } = installation;
  return {
    onlyReads: true,
    help: help(installation),
    parameters: userSidParameter(scope),
    statements: lookingStatements(installation, {
      context: [...tellingFunctions(scope), ...everyUserFunctions(scope)],
      noticeChanges: true,
      work: [heading("The report"), ...reportFunctions(scope)],
      main: [main(scope)],
    }),
  };
}

/** The file name of the script for a profile. */
export function verifyScriptName(name: string): string {
  return `Verify-${fileStem(name)}.ps1`;
}

function help(installation: Installation): ScriptHelp {
  const { name, scope } = installation;
  const command = powershellLine(verifyScriptName(name), "person");
  return {
    synopsis: `Reports how the Always On VPN profile "${name}", installed ${FOR_WHOM[scope]}, stands on this device.`,
    description: [
      "Changes nothing. Every part of the report says what it means; what is not there, or needs other rights, is told " +
        "and passed over. The report holds names of users, servers and networks: look through it before you hand it on.",
      scope === "user"
        ? "Run it elevated as the user of the profile: SYSTEM sees the profile, but not the user's connection."
        : "Run it as SYSTEM. An administrator sees the connection, but not the profile.",
      "Exit codes:",
      "  0  The profile is installed as designed.",
      "  1  It is not; the end of the report says why.",
      "  2  It could not be told: the rights do not suffice, or Windows did not answer.",
      ...(scope === "user" ? ["  3  It is not clear for which user: nobody is signed in, or several are."] : []),
    ],
    examples: [command, `${command} > report.txt`],
    notes: originNotes(installation, "For"),
  };
}

const OBSTACLE: Readonly<Record<Scope, string>> = {
  user: "Windows shows the profile to an elevated PowerShell only.",
  allUsers: "Windows shows the profile to SYSTEM only.",
  device: "Windows shows the profile to SYSTEM only.",
};

const FIND_OWNER: Readonly<Record<Scope, Code>> = {
  user: powershell`
    $TargetSid = Resolve-Owner
    $Owner = 'the user {0}' -f $TargetSid`,
  allUsers: powershell`
    $TargetSid = ''
    $Owner = 'all users'`,
  device: powershell`
    $TargetSid = ''
    $Owner = 'the device'`,
};

/** Not finding out what is installed is part of the report: it goes on with what can be seen. */
const ASK_WINDOWS: Code = powershell`
  try {
      ${OPEN_SESSION}
      $Finding = Get-Finding
      $IsKnown = $true
  }
  catch {
      $Obstacle = $_.Exception.Message
  }`;

const RESULT: Code = powershell`
  Write-Output ''
  if (-not $IsKnown) {
      Write-Output ('Result: it could not be told. {0}' -f $Obstacle)
      exit ${EXIT_CODES.context}
  }
  if ($Finding) {
      Write-Output ('Result: {0}' -f $Finding)
      exit 1
  }
  Write-Output 'Result: The profile is installed as designed.'
  exit 0`;

function main(scope: Scope): Code {
  const steps = powershell`
    ${FIND_OWNER[scope]}
    if (${scope === "user" ? powershell`Test-Elevated` : powershell`Test-System`}) {
        ${ASK_WINDOWS}
    }
    Write-Output ('Always On VPN profile {0}' -f $ProfileName)
    ${inLines(reportParts(scope).map(writeReportPart))}`;
  return powershell`
    $Session = $null
    $Finding = ''
    $IsKnown = $false
    $Obstacle = ${OBSTACLE[scope]}
    ${guarded(steps, "context")}
    ${RESULT}`;
}
