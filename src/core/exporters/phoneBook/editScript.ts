import type { Scope } from "../../vocabulary/spec.ts";
import { originNotes } from "../about.ts";
import type { ExportJob } from "../exporter.ts";
import { allUserConnection } from "../powershell/allUserConnection.ts";
import { type Code, powershell } from "../powershell/code.ts";
import { inLines, textItems } from "../powershell/inLines.ts";
import { powershellLine } from "../powershell/powershellLine.ts";
import { type Script, type ScriptHelp, type ScriptParameter, type Statement, heading } from "../powershell/script.ts";
import { STRICTNESS } from "../powershell/strictness.ts";
import { fileStem } from "../profileName.ts";
import { editFunctions } from "./editFunctions.ts";
import type { PhoneBookChange } from "./phoneBookChange.ts";

/** The script that changes one section of rasphone.pbk, and the filter for the certificate of the computer. */
export function editScript(job: ExportJob, changes: readonly PhoneBookChange[], ekus: readonly string[]): Script {
  return {
    help: help(job),
    parameters: [pathParameter(job.scope)],
    statements: [
      STRICTNESS,
      heading("The connection, and what becomes of its settings"),
      powershell`$ConnectionName = ${job.name}`,
      ...table(changes),
      // The cmdlet writes the section as well, so what it may not undo comes behind it.
      ...(ekus.length === 0 ? [] : [heading("The certificate of the computer"), ekuFilter(job.scope, ekus)]),
      ...(changes.length === 0 ? [] : [heading("Reading and writing the phone book"), ...editFunctions]),
      ...(changes.length === 0 ? [] : [heading("What the script does"), MAIN]),
      powershell`exit 0`,
    ],
  };
}

/** The file name of the script for a profile. */
export function editScriptName(name: string): string {
  return `Set-${fileStem(name)}-PhoneBook.ps1`;
}

const WHERE: Readonly<Record<Scope, string>> = {
  user: "Run it as the user of the profile. SYSTEM has to name the user's phone book with -Path.",
  allUsers: "Run it elevated.",
  device: "Run it elevated.",
};

function help(job: ExportJob): ScriptHelp {
  const { name, scope } = job;
  return {
    synopsis: `Sets what ProfileXML cannot set for "${name}" in the phone book of Windows.`,
    description: [
      "It changes only the section of this connection, only the settings named below, and only those that the section has. " +
        "Before the first change it keeps a copy of the file beside it. Run again, it changes nothing.",
      "Windows makes the section anew whenever the profile is deployed: run the script after that, too.",
      WHERE[scope],
      "Exit codes:",
      "  0  Everything is as it should be, or nothing was to be done (-WhatIf).",
      "  1  Failed; the message says why.",
      "  2  The phone book or the connection is not there yet: deploy the profile first.",
    ],
    examples: [`${powershellLine(editScriptName(name), "person")} -WhatIf`],
    notes: originNotes(job, "From"),
  };
}

const FILE = "Microsoft\\Network\\Connections\\Pbk\\rasphone.pbk";

function pathParameter(scope: Scope): ScriptParameter {
  const folder = scope === "user" ? powershell`$env:APPDATA` : powershell`$env:ProgramData`;
  return {
    name: "Path",
    help: `The phone book; by default that of ${scope === "user" ? "the user who runs the script" : "all users"}.`,
    declaration: powershell`
      [ValidateNotNullOrEmpty()]
      [string]$Path = (Join-Path -Path ${folder} -ChildPath ${FILE})`,
  };
}

function table(changes: readonly PhoneBookChange[]): readonly Statement[] {
  if (changes.length === 0) return [];
  return [
    powershell`
      $Changes = @(
          ${inLines(changes.map(row))}
      )`,
  ];
}

function row(change: PhoneBookChange): Code {
  if (change.kind === "set") return powershell`@{ Key = ${change.key}; Value = ${change.value}; Bit = 0 }`;
  return powershell`@{ Key = ${change.key}; Value = ${change.on ? "1" : "0"}; Bit = ${change.bit} }`;
}

const MAIN: Code = powershell`
  if (-not (Test-Path -LiteralPath $Path)) {
      Write-Host ('There is no phone book: {0}' -f $Path)
      exit 2
  }
  try {
      $Lines = Read-PhoneBook
      $Section = Find-Section -Lines $Lines
      if ($null -eq $Section) {
          Write-Host ('The phone book has no connection {0}.' -f $ConnectionName)
          exit 2
      }
      $Changed = Edit-Section -Lines $Lines -Section $Section
      if (($Changed -gt 0) -and $PSCmdlet.ShouldProcess($Path, ('Change {0} settings' -f $Changed))) {
          Write-PhoneBook -Lines $Lines
      }
  }
  catch {
      Write-Host $_.Exception.Message
      exit 1
  }`;

function ekuFilter(scope: Scope, ekus: readonly string[]): Code {
  return powershell`
    $Filter = @{
        Name = $ConnectionName
        MachineCertificateEKUFilter = @(
            ${textItems(ekus)}
        )
        ${allUserConnection(scope)}
    }
    if ($PSCmdlet.ShouldProcess($ConnectionName, 'Filter certificates of the computer by purpose')) {
        try {
            Set-VpnConnection @Filter -Force
        }
        catch {
            Write-Host $_.Exception.Message
            exit 1
        }
    }`;
}
