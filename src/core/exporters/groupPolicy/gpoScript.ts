import type { RegEntry, RegKey } from "../../formats/regFile.ts";
import { originNotes } from "../about.ts";
import type { ExportedFile, ExportJob } from "../exporter.ts";
import { type Code, powershell } from "../powershell/code.ts";
import { embedText } from "../powershell/embedText.ts";
import { inLines, textItems } from "../powershell/inLines.ts";
import { heading, type Script, type Statement } from "../powershell/script.ts";
import { scriptFile } from "../powershell/scriptFile.ts";
import { STRICTNESS } from "../powershell/strictness.ts";
import { fileStem } from "../profileName.ts";
import { LINE_END, type PolicyTool } from "./delivery.ts";
import { HIVE } from "./registryFile.ts";

/** The tool that a policy is for, and the strings of the one list that holds a ProfileXML; none when there is none. */
export interface GpoPolicy {
  readonly tool: PolicyTool;
  readonly keys: readonly RegKey[];
  readonly lines: readonly string[] | null;
}

/** A script that writes values into a Group Policy object, with Set-GPRegistryValue of the module GroupPolicy. */
export function gpoScript(job: ExportJob, policy: GpoPolicy): ExportedFile {
  const name = `Set-${fileStem(job.name)}.${policy.tool.stem}.ps1`;
  return scriptFile(name, script(job, policy, name));
}

function script(job: ExportJob, { tool, keys, lines }: GpoPolicy, fileName: string): Script {
  const profile: readonly Statement[] =
    lines === null
      ? []
      : [
          heading("The profile"),
          { kind: "text", variable: "ProfileXml", text: embedText(lines.join(LINE_END.script), true) },
        ];
  return {
    help: {
      synopsis: `Writes the VPN profile "${job.name}" into a Group Policy object, for ${tool.title}.`,
      description: [
        "Needs the module GroupPolicy, which is part of the remote server administration tools, and the right to edit " +
          "the Group Policy object. Only the values of this profile are changed.",
        "Do not change the profile in the Group Policy editor afterwards: it is reported to cut long texts off.",
      ],
      examples: [`.\\${fileName} -GpoName 'Always On VPN' -WhatIf`, `.\\${fileName} -GpoName 'Always On VPN'`],
      notes: originNotes(job, "From"),
    },
    parameters: [GPO_NAME],
    statements: [
      STRICTNESS,
      ...profile,
      heading("The policy"),
      ...FUNCTIONS,
      GPO_CHECK,
      ...clearing(keys.filter(({ isDeleted }) => isDeleted)),
      ...keys.filter(({ isDeleted }) => !isDeleted).flatMap(keyStatements),
    ],
  };
}

const GPO_NAME = {
  name: "GpoName",
  help: "The name of the Group Policy object; it has to exist.",
  declaration: powershell`
    [Parameter(Mandatory = $true)]
    [ValidateNotNullOrEmpty()]
    [string]$GpoName`,
};

const GPO_CHECK: Code = powershell`
  Import-Module -Name GroupPolicy
  $null = Get-GPO -Name $GpoName`;

const FUNCTIONS: readonly Statement[] = [
  {
    kind: "function",
    name: "Write-Setting",
    does: "Writes one value into the Group Policy object.",
    parameters: powershell`
      [string]$Key,
      [string]$Name,
      [string]$Type,
      [object]$Value`,
    body: powershell`
      $null = Set-GPRegistryValue -Name $GpoName -Key $Key -ValueName $Name -Type $Type -Value $Value`,
  },
  {
    kind: "function",
    name: "Clear-Setting",
    does: "Removes what the Group Policy object has in a key, or one value of it; there may be none.",
    parameters: powershell`
      [string]$Key,
      [string]$Name`,
    body: powershell`
      $Target = @{ Name = $GpoName; Key = $Key }
      if ($Name) {
          $Target.ValueName = $Name
      }
      $null = Remove-GPRegistryValue @Target -ErrorAction SilentlyContinue`,
  },
];

/** Takes away what a former script wrote into keys, before anything is written. */
function clearing(keys: readonly RegKey[]): readonly Statement[] {
  if (keys.length === 0) return [];
  return [
    powershell`
      $OldKeys = @(
          ${textItems(keys.map(({ path }) => keyName(path)))}
      )
      foreach ($Key in $OldKeys) {
          Clear-Setting -Key $Key
      }`,
  ];
}

function keyStatements({ path, entries }: RegKey): readonly Statement[] {
  if (entries.length === 0) return [];
  return [inLines(entries.map((entry) => settingCode(keyName(path), entry)))];
}

function keyName(path: string): string {
  return `HKLM${path.slice(HIVE.length)}`;
}

function settingCode(key: string, { name, value }: RegEntry): Code {
  switch (value?.type) {
    case undefined:
      return powershell`Clear-Setting -Key ${key} -Name ${name}`;
    case "dword":
      return powershell`Write-Setting -Key ${key} -Name ${name} -Type DWord -Value ${value.number}`;
    case "sz":
      return powershell`Write-Setting -Key ${key} -Name ${name} -Type String -Value ${value.text}`;
    case "multiSz":
      return powershell`Write-Setting -Key ${key} -Name ${name} -Type MultiString -Value ($ProfileXml -split '\r\n')`;
    default:
      throw new Error(`The policies of no tool have a value of type ${value?.type}.`);
  }
}
