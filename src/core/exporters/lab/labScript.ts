import type { XmlDocument } from "../../xml/document.ts";
import { originNotes } from "../about.ts";
import type { ExportJob } from "../exporter.ts";
import { allUserConnection } from "../powershell/allUserConnection.ts";
import { type Code, powershell } from "../powershell/code.ts";
import { embedText } from "../powershell/embedText.ts";
import { inLines } from "../powershell/inLines.ts";
import { powershellLine } from "../powershell/powershellLine.ts";
import { type Script, type ScriptHelp, type ScriptParameter, type Statement, heading } from "../powershell/script.ts";
import { STRICTNESS } from "../powershell/strictness.ts";
import { fileStem } from "../profileName.ts";
import { printLabCommand } from "./labCommand.ts";
import { eapTextOf, labCommands, labRoutes, needsKey } from "./labConnection.ts";
import { isPlugin, pluginCommands, pluginXmlOf } from "./labPlugin.ts";

/** The script that makes a connection like the profile's with the cmdlets of the VpnClient module. */
export function labScript(job: ExportJob, document: XmlDocument): Script {
  const commands = isPlugin(document) ? pluginCommands(document) : labCommands(document, job.scope);
  const [first, ...others] = commands.map(printLabCommand);
  return {
    help: help(job),
    parameters: parameters(job, document),
    statements: [
      STRICTNESS,
      ...texts(document),
      heading("An older connection of this name"),
      replace(allUserConnection(job.scope)),
      heading("The connection"),
      ...(first === undefined ? [] : [first]),
      ...(isPlugin(document) ? [] : routes(document, allUserConnection(job.scope))),
      ...others,
      powershell`
        Write-Host ('{0} is there. Connect it in the network settings.' -f $ConnectionName)
        exit 0`,
    ],
  };
}

/** The file name of the script for a profile. */
export function labScriptName(name: string): string {
  return `New-${fileStem(name)}-Lab.ps1`;
}

function help(job: ExportJob): ScriptHelp {
  const { name, scope } = job;
  const whose = scope === "user" ? "for the user who runs it" : "for all users";
  return {
    synopsis: `Makes a VPN connection to try the servers, sign-in and routes of "${name}".`,
    description: [
      `It is an ordinary connection ${whose}, not an Always On VPN profile: what the cmdlets of Windows cannot set is ` +
        "missing. It has a name of its own, so that an installed profile stays as it is.",
      ...(scope === "user" ? [] : ["Run it elevated."]),
      "Remove it with Remove-VpnConnection when you are done.",
    ],
    examples: [powershellLine(labScriptName(name), "person")],
    notes: originNotes(job, "From"),
  };
}

const REPLACE: ScriptParameter = {
  name: "Replace",
  help: "Removes a connection of that name first.",
  declaration: powershell`
    [switch]$Replace`,
};

const KEY: ScriptParameter = {
  name: "L2tpPsk",
  help: "The pre-shared key of L2TP, which this script does not hold.",
  declaration: powershell`
    [Parameter(Mandatory = $true)]
    [string]$L2tpPsk`,
};

function parameters({ name }: ExportJob, document: XmlDocument): readonly ScriptParameter[] {
  const connectionName: ScriptParameter = {
    name: "ConnectionName",
    help: "What the connection is called in Windows.",
    declaration: powershell`
      [ValidateNotNullOrEmpty()]
      [string]$ConnectionName = ${`${name} lab`}`,
  };
  return [connectionName, ...(needsKey(document) && !isPlugin(document) ? [KEY] : []), REPLACE];
}

function texts(document: XmlDocument): readonly Statement[] {
  const eap = isPlugin(document) ? null : eapTextOf(document);
  const plugin = isPlugin(document) ? pluginXmlOf(document) : null;
  return [
    ...(eap === null ? [] : [heading("The EAP configuration"), text("EapXml", eap)]),
    ...(plugin === null ? [] : [heading("The configuration of the app"), text("PlugInXml", plugin)]),
  ];
}

function text(variable: string, xml: string): Statement {
  return { kind: "text", variable, text: embedText(xml, true) };
}

function replace(allUsers: Code): Code {
  return powershell`
    $Existing = @{
        Name = $ConnectionName
        ${allUsers}
    }
    if (-not $PSCmdlet.ShouldProcess($ConnectionName, 'Make the VPN connection')) {
        exit 0
    }
    if (Get-VpnConnection @Existing -ErrorAction SilentlyContinue) {
        if (-not $Replace) {
            Write-Host ('{0} is there already. Run the script with -Replace to make it anew.' -f $ConnectionName)
            exit 1
        }
        Remove-VpnConnection @Existing -Force
    }`;
}

function routes(document: XmlDocument, allUsers: Code): readonly Statement[] {
  const rows = labRoutes(document).map(
    ([prefix, metric]) => powershell`@{ DestinationPrefix = ${prefix}; RouteMetric = ${metric} }`,
  );
  if (rows.length === 0) return [];
  return [
    powershell`
      $Routes = @(
          ${inLines(rows)}
      )
      $Parameters = @{
          ConnectionName = $ConnectionName
          ${allUsers}
      }
      foreach ($Route in $Routes) {
          Add-VpnConnectionRoute @Parameters @Route
      }`,
  ];
}
