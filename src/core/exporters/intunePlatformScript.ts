import { encodeBase64 } from "../bytes/base64.ts";
import { asciiJson } from "../formats/asciiJson.ts";
import type { Problem } from "../profile/problems.ts";
import { blocker } from "./blocker.ts";
import { deliveryBlockers } from "./blockers.ts";
import { madeFrom, titleOf } from "./about.ts";
import { carried } from "./channels/carried.ts";
import { installFile } from "./channels/scriptFiles.ts";
import { sessionNotes } from "./channels/session.ts";
import { exportedFile } from "./exportedFile.ts";
import type { Export, ExportedFile, ExportJob, Exporter } from "./exporter.ts";
import { assignment } from "./intune/assignment.ts";
import { deliveryNotes } from "./notes.ts";
import { fileStem } from "./profileName.ts";
import { type NoOptions, WITHOUT_OPTIONS } from "./withoutOptions.ts";

/** Intune takes scripts of less than 200 KB. */
const SIZE_LIMIT = 200 * 1024;

/** A script that Intune runs once on a device (Graph beta, deviceManagementScript). */
export const intunePlatformScript: Exporter<NoOptions> = {
  id: "intune-platform-script",
  group: "intune",
  title: "Intune platform script",
  summary: "A script that Intune runs once on each device, and again only when it changes.",
  comesBack: { as: "text" },
  ...WITHOUT_OPTIONS,
  blockers(job) {
    const blockers = deliveryBlockers(job);
    return blockers.length > 0 ? blockers : sizeBlockers(installFile(job));
  },
  export: exportScript,
};

function sizeBlockers({ bytes }: ExportedFile): readonly Problem[] {
  if (bytes.length < SIZE_LIMIT) return [];
  const message =
    `The script has ${bytes.length.toLocaleString("en")} bytes, and Intune takes less than 200 KB ` +
    `(${SIZE_LIMIT.toLocaleString("en")} bytes). A Win32 app has room for it.`;
  return [blocker("script-size", message)];
}

function exportScript(job: ExportJob): Export {
  const script = installFile(job);
  const json = asciiJson(managementScript(job, script));
  return {
    files: [exportedFile(`${fileStem(job.name)}.platform-script.json`, "application/json", json), script],
    ...carried(job),
    notes: [...deliveryNotes(job), ...sessionNotes(job), ...NOTES],
    card: [
      { label: "Name", value: titleOf(job) },
      { label: "Script location", value: script.name },
      { label: "Run this script using the logged on credentials", value: "No" },
      { label: "Enforce script signature check", value: "No" },
      { label: "Run script in 64-bit PowerShell host", value: "Yes" },
    ],
    steps: steps(job),
  };
}

function managementScript(job: ExportJob, script: ExportedFile): object {
  return {
    "@odata.type": "#microsoft.graph.deviceManagementScript",
    displayName: titleOf(job),
    description: madeFrom(job),
    scriptContent: encodeBase64(script.bytes),
    runAsAccount: "system",
    enforceSignatureCheck: false,
    fileName: script.name,
    roleScopeTagIds: ["0"],
    runAs32Bit: false,
  };
}

const NOTES: readonly string[] = [
  "Intune runs the script once. When it fails, Intune tries again at the next three check-ins of its agent, " +
    "and then no more until the script or its policy changes.",
  "Nothing looks after the profile later. A remediation does, where its licence is there.",
  "Microsoft says that a script that is assigned to devices runs again for every new user who signs in. " +
    "It replaces the profile then, which disconnects a tunnel that is up.",
];

function steps(job: ExportJob): readonly string[] {
  return [
    "By hand: Devices, Scripts and remediations, Platform scripts, Add, Windows 10 and later. " +
      "Upload the script, and enter these values.",
    "Or send the JSON with POST to https://graph.microsoft.com/beta/deviceManagement/deviceManagementScripts.",
    "Graph asks for the permission DeviceManagementScripts.ReadWrite.All.",
    "To have the signature checked, sign the script, upload the signed file, and say Yes to the check. " +
      "The JSON holds it unsigned.",
    assignment("the script", job),
  ];
}
