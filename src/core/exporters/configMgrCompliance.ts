import { deliveryBlockers } from "./blockers.ts";
import { titleOf } from "./about.ts";
import { carried } from "./channels/carried.ts";
import { DETECTION } from "./channels/detection.ts";
import { packed } from "./channels/packed.ts";
import { readmeOf } from "./channels/readme.ts";
import { detectFile, installFile } from "./channels/scriptFiles.ts";
import { sessionNotes } from "./channels/session.ts";
import type { CardRow, Export, ExportedFile, ExportJob, Exporter } from "./exporter.ts";
import { deliveryNotes } from "./notes.ts";
import { fileStem } from "./profileName.ts";
import { type NoOptions, WITHOUT_OPTIONS } from "./withoutOptions.ts";

/** Scripts for a setting of a configuration item of Configuration Manager: one discovers, the other remedies. */
export const configMgrCompliance: Exporter<NoOptions> = {
  id: "config-mgr-compliance",
  group: "configMgr",
  title: "Configuration item",
  summary: "A discovery and a remediation script for a baseline, which brings the profile back when it is missing.",
  comesBack: { as: "text" },
  ...WITHOUT_OPTIONS,
  blockers: deliveryBlockers,
  export: exportScripts,
};

function exportScripts(job: ExportJob): Export {
  const [discovery, remediation] = [detectFile(job, "word"), installFile(job)];
  const said = {
    ...carried(job),
    notes: [...deliveryNotes(job), ...sessionNotes(job), ...NOTES],
    card: card(job, discovery, remediation),
    steps: STEPS,
  };
  const readme = readmeOf(job, "as a configuration item", said);
  return { files: packed(`${fileStem(job.name)}.compliance.zip`, { "": [remediation, discovery, readme] }), ...said };
}

function card(job: ExportJob, discovery: ExportedFile, remediation: ExportedFile): readonly CardRow[] {
  return [
    { label: "Name", value: titleOf(job) },
    { label: "Type of configuration item", value: "Windows Desktops and Servers (custom)" },
    { label: "Setting type", value: "Script" },
    { label: "Data type", value: "String" },
    { label: "Discovery script", value: discovery.name },
    { label: "Remediation script", value: remediation.name },
    { label: "Run scripts by using the logged on user credentials", value: "No" },
    { label: "Rule type", value: "Value" },
    { label: "The value returned by the specified script", value: "Equals" },
    { label: "For the following values", value: "Compliant" },
    { label: "Run the specified remediation script when this setting is noncompliant", value: "Yes" },
    { label: "Report noncompliance if this setting instance is not found", value: "Yes" },
    { label: "Remediate noncompliant rules when supported (of the baseline's deployment)", value: "Yes" },
  ];
}

const NOTES: readonly string[] = [
  DETECTION,
  "Configuration Manager counts a remediation as failed only when its script throws an error. " +
    "This one ends with an exit code instead: the next discovery and the log on the device tell whether it worked.",
  "The scripts run under the execution policy of the client settings: Bypass, or sign them.",
];

const STEPS: readonly string[] = [
  "Unpack the archive. To use the execution policy AllSigned, sign both scripts now.",
  "Assets and Compliance, Compliance Settings, Configuration Items, Create Configuration Item. " +
    "Add a setting with these values.",
  "Open each script as a file: a signed script must not be pasted.",
  "Add the compliance rule with these values.",
  "Put the item into a configuration baseline, and deploy it to a device collection with remediation switched on. " +
    "Deploy the certificates that the profile needs before it.",
  "To remove the profile again, remove the deployment first, and then run the removal script.",
];
