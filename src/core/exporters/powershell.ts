import { z } from "zod";
import { deliveryBlockers } from "./blockers.ts";
import { carried } from "./channels/carried.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { deliveryNotes } from "./notes.ts";
import { CLEAR_TRACES, CLEAR_USER_CHOICE } from "./powershell/clearingLabels.ts";
import { fitsHereString } from "./powershell/embedText.ts";
import { installationOf } from "./powershell/installation.ts";
import { installScript, scriptName } from "./powershell/installScript.ts";
import { scriptFile } from "./powershell/scriptFile.ts";
import { LOOK_AT_EXIT_CODE, WHO_RUNS_IT } from "./powershell/steps.ts";

const options = z.object({
  embedding: z.enum(["readable", "base64"]),
  clearTraces: z.boolean(),
  clearUserChoice: z.boolean(),
});
type Options = z.infer<typeof options>;

/** A script that installs the profile through the MDM bridge: class MDM_VPNv2_01 in root\cimv2\mdm\dmmap. */
export const powershell: Exporter<Options> = {
  id: "powershell",
  group: "script",
  title: "PowerShell: install",
  summary: "A script that replaces the profile on a device, and puts the old one back when that fails.",
  comesBack: { as: "text" },
  options,
  defaults: { embedding: "readable", clearTraces: true, clearUserChoice: false },
  labels: [
    {
      option: "embedding",
      title: "ProfileXML in the script",
      help:
        "Readable is possible for ASCII text whose lines all end with CR LF. " +
        "Other text stands as Base64, so that no tool changes it.",
      choices: [
        { value: "readable", title: "Readable where possible" },
        { value: "base64", title: "Base64" },
      ],
    },
    CLEAR_TRACES,
    CLEAR_USER_CHOICE,
  ],
  blockers: deliveryBlockers,
  export: exportScript,
};

function exportScript(job: ExportJob, { embedding, clearTraces, clearUserChoice }: Options): Export {
  const readable = embedding === "readable";
  const installation = installationOf(job, readable);
  const { xml } = installation;
  const script = installScript(installation, { traces: clearTraces, userChoice: clearUserChoice });
  return {
    files: [scriptFile(scriptName(job.name), script)],
    ...carried(job),
    notes: [...(readable && !fitsHereString(xml) ? [whyBase64(xml)] : []), ...deliveryNotes(job)],
    card: [],
    steps: steps(job),
  };
}

function whyBase64(xml: string): string {
  return `The ProfileXML stands in the script as Base64, because ${whyUnreadable(xml)}.`;
}

function whyUnreadable(xml: string): string {
  if (!/^[\t\r\n -~]*$/.test(xml)) return "it has characters beyond ASCII";
  if (/\r(?!\n)|(?<!\r)\n/.test(xml)) return "its lines do not all end with CR LF";
  return "a line of it would end the text in the script";
}

function steps({ name, scope }: ExportJob): readonly string[] {
  const connections = scope === "user" ? "Get-VpnConnection" : "Get-VpnConnection -AllUserConnection";
  return [
    "Try the script with -WhatIf first: it says what it would replace and changes nothing.",
    WHO_RUNS_IT[scope],
    LOOK_AT_EXIT_CODE,
    `To see the result, run ${connections}${scope === "user" ? " as that user" : ""} and look for ${name}.`,
  ];
}
