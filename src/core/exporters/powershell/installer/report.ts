/** The functions that write a report. */
import type { Scope } from "../../../vocabulary/spec.ts";
import { type Code, powershell } from "../code.ts";
import { textItems } from "../inLines.ts";
import type { FunctionDefinition } from "../script.ts";
import { wrapText } from "../wrapText.ts";
import { EXIT_CODES } from "./exitCodes.ts";
import type { ReportPart } from "./reportParts.ts";

const writePart: FunctionDefinition = {
  kind: "function",
  name: "Write-Part",
  does: "A part of the report: title, meaning, and what there is to show, or why it cannot be shown.",
  parameters: powershell`
    [string]$Title,

    [string[]]$Meaning,

    [scriptblock]$Show`,
  body: powershell`
    Write-Output ''
    Write-Output ('== {0} ==' -f $Title)
    Write-Output $Meaning
    Write-Output ''
    try {
        $Text = (& $Show | Out-String -Width 4096).Trim()
        if (-not $Text) {
            $Text = '(nothing)'
        }
        Write-Output $Text
    }
    catch {
        Write-Output ('Not available: {0}' -f $_.Exception.Message)
    }`,
};

const formatXml: FunctionDefinition = {
  kind: "function",
  name: "Format-Xml",
  does: "XML with a line for every element; as it is when it cannot be read.",
  parameters: powershell`
    [string]$Xml`,
  body: powershell`
    try {
        $Document = New-Object -TypeName System.Xml.XmlDocument
        $Document.LoadXml($Xml)
        $Text = New-Object -TypeName System.IO.StringWriter
        $Writer = New-Object -TypeName System.Xml.XmlTextWriter -ArgumentList @($Text)
        $Writer.Formatting = 'Indented'
        $Document.WriteTo($Writer)
        return $Text.ToString()
    }
    catch {
        return $Xml
    }`,
};

function getConnection(scope: Scope): FunctionDefinition {
  const own = powershell`return Get-VpnConnection -Name $ProfileName -ErrorAction Stop`;
  const everybody = powershell`return Get-VpnConnection -Name $ProfileName -AllUserConnection -ErrorAction Stop`;
  return {
    kind: "function",
    name: "Get-Connection",
    does: "The connection as the network settings know it.",
    body: scope === "user" ? own : everybody,
  };
}

const resolveOwner: FunctionDefinition = {
  kind: "function",
  name: "Resolve-Owner",
  does: "The SID of the user whose profile is looked at: -UserSid, the one who is signed in, or who runs the script.",
  body: powershell`
    $Users = @(Get-TargetUser)
    if ($UserSid -and -not (Test-System) -and $Users -notcontains $UserSid) {
        Exit-Script -Code ${EXIT_CODES.context} -Reason 'Only SYSTEM can look at the profile of another user.'
    }
    if ($UserSid) {
        return $UserSid
    }
    if ($Users.Count -ne 1) {
        $Text = 'Nobody or more than one user is signed in. Say with -UserSid whose profile to look at.'
        Exit-Script -Code ${EXIT_CODES.user} -Reason $Text
    }
    return $Users[0]`,
};

/** The functions that write the report of a profile. */
export function reportFunctions(scope: Scope): readonly FunctionDefinition[] {
  return [...(scope === "user" ? [resolveOwner] : []), writePart, formatXml, getConnection(scope)];
}

const MEANING_WIDTH = 100;

/** The statement that writes a part. */
export function writeReportPart({ title, meaning, show }: ReportPart): Code {
  return powershell`
    $Meaning = @(
        ${textItems(wrapText(meaning, MEANING_WIDTH))}
    )
    Write-Part -Title ${title} -Meaning $Meaning -Show {
        ${show}
    }`;
}
