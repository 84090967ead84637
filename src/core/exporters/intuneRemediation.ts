import { encodeBase64 } from "../bytes/base64.ts";
import { asciiJson } from "../formats/asciiJson.ts";
import { deliveryBlockers } from "./blockers.ts";
import { PRODUCT, madeFrom, titleOf } from "./about.ts";
import { carried } from "./channels/carried.ts";
import { DETECTION } from "./channels/detection.ts";
import { detectFile, installFile } from "./channels/scriptFiles.ts";
import { sessionNotes } from "./channels/session.ts";
import { exportedFile } from "./exportedFile.ts";
import type { Export, ExportedFile, ExportJob, Exporter } from "./exporter.ts";
import { assignment } from "./intune/assignment.ts";
import { deliveryNotes } from "./notes.ts";
import { fileStem } from "./profileName.ts";
import { type NoOptions, WITHOUT_OPTIONS } from "./withoutOptions.ts";

/** A script package that detects and installs, for Remediations in Intune (Graph beta, deviceHealthScript). */
export const intuneRemediation: Exporter<NoOptions> = {
  id: "intune-remediation",
  group: "intune",
  title: "Intune remediation",
  summary: "A script that looks for the profile every day, and one that installs it when it is missing or differs.",
  comesBack: { as: "text" },
  ...WITHOUT_OPTIONS,
  blockers: deliveryBlockers,
  export: exportRemediation,
};

function exportRemediation(job: ExportJob): Export {
  const detection = detectFile(job, "exitCode");
  const remediation = installFile(job);
  const json = asciiJson(scriptPackage(job, detection, remediation));
  return {
    files: [exportedFile(`${fileStem(job.name)}.remediation.json`, "application/json", json), detection, remediation],
    ...carried(job),
    notes: [...deliveryNotes(job), ...sessionNotes(job), ...NOTES],
    card: [
      { label: "Name", value: titleOf(job) },
      { label: "Publisher", value: PRODUCT },
      { label: "Detection script file", value: detection.name },
      { label: "Remediation script file", value: remediation.name },
      { label: "Run this script using the logged-on credentials", value: "No" },
      { label: "Enforce script signature check", value: "No" },
      { label: "Run script in 64-bit PowerShell", value: "Yes" },
      { label: "Schedule", value: "Daily" },
    ],
    steps: steps(job),
  };
}

function scriptPackage(job: ExportJob, detection: ExportedFile, remediation: ExportedFile): object {
  return {
    "@odata.type": "#microsoft.graph.deviceHealthScript",
    displayName: titleOf(job),
    description: madeFrom(job),
    publisher: PRODUCT,
    runAs32Bit: false,
    runAsAccount: "system",
    enforceSignatureCheck: false,
    detectionScriptContent: encodeBase64(detection.bytes),
    remediationScriptContent: encodeBase64(remediation.bytes),
    roleScopeTagIds: ["0"],
  };
}

const NOTES: readonly string[] = [
  "Remediations need a licence: Windows Enterprise E3 or E5, Education A3 or A5, or Virtual Desktop Access per user. " +
    "Devices have to be joined to Microsoft Entra ID, also hybrid.",
  "The remediation script runs only after exit code 1 of the detection script. " +
    "It replaces the profile, which disconnects a tunnel that is up.",
  DETECTION,
  "Intune keeps at most 2,048 characters of what a script writes. The whole log stays on the device.",
];

function steps(job: ExportJob): readonly string[] {
  return [
    "By hand: Devices, Manage devices, Scripts and remediations, Create script package. " +
      "Upload both scripts, and enter these values.",
    "Or send the JSON with POST to https://graph.microsoft.com/beta/deviceManagement/deviceHealthScripts.",
    "Graph asks for the permission DeviceManagementScripts.ReadWrite.All.",
    "To have the signature checked, sign both scripts, upload the signed files, and say Yes to the check. " +
      "The JSON holds them unsigned.",
    assignment("the package", job),
    "To remove the profile again, remove the assignment first, and then run the removal script: " +
      "Intune removes nothing that a script installed.",
  ];
}
