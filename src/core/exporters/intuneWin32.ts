import { promptLine } from "../formats/windowsCommandLine.ts";
import { deliveryBlockers } from "./blockers.ts";
import { titleOf } from "./about.ts";
import { carried } from "./channels/carried.ts";
import { DETECTION } from "./channels/detection.ts";
import { packed } from "./channels/packed.ts";
import { powershellLine } from "./powershell/powershellLine.ts";
import { readmeOf } from "./channels/readme.ts";
import { detectFile, installFile, removeFile } from "./channels/scriptFiles.ts";
import { sessionNotes } from "./channels/session.ts";
import type { CardRow, Export, ExportedFile, ExportJob, Exporter } from "./exporter.ts";
import { assignment } from "./intune/assignment.ts";
import { deliveryNotes } from "./notes.ts";
import { fileStem } from "./profileName.ts";
import { type NoOptions, WITHOUT_OPTIONS } from "./withoutOptions.ts";

/** What is packed into the app; the detection script is uploaded beside it. */
const SOURCE = "source";

/** A Windows app (Win32) that installs, removes and detects the profile; packed with Microsoft's tool. */
export const intuneWin32: Exporter<NoOptions> = {
  id: "intune-win32",
  group: "intune",
  title: "Intune Win32 app",
  summary: "Scripts to install, uninstall and detect, ready to be packed as an app that Intune can also remove.",
  comesBack: { as: "text" },
  ...WITHOUT_OPTIONS,
  blockers: deliveryBlockers,
  export: exportApp,
};

function exportApp(job: ExportJob): Export {
  const [install, remove, detect] = [installFile(job), removeFile(job), detectFile(job, "output")];
  const said = {
    ...carried(job),
    notes: [...deliveryNotes(job), ...sessionNotes(job), ...NOTES],
    card: card(job, { install, remove, detect }),
    steps: steps(job, install),
  };
  const readme = readmeOf(job, "as a Win32 app", said);
  const folders = { [SOURCE]: [install, remove], "": [detect, readme] };
  return { files: packed(`${fileStem(job.name)}.win32.zip`, folders), ...said };
}

interface Scripts {
  readonly install: ExportedFile;
  readonly remove: ExportedFile;
  readonly detect: ExportedFile;
}

function card(job: ExportJob, { install, remove, detect }: Scripts): readonly CardRow[] {
  return [
    { label: "Name", value: titleOf(job) },
    { label: "Install command", value: powershellLine(install.name, "tool") },
    { label: "Uninstall command", value: powershellLine(remove.name, "tool") },
    { label: "Install behavior", value: "System" },
    { label: "Device restart behavior", value: "No specific action" },
    { label: "Rules format", value: "Use a custom detection script" },
    { label: "Script file", value: detect.name },
    { label: "Run script as 32-bit process on 64-bit clients", value: "No" },
    { label: "Enforce script signature check", value: "No" },
  ];
}

const NOTES: readonly string[] = [
  DETECTION,
  "Intune starts these commands in 32-bit PowerShell. The scripts start themselves again in the 64-bit one.",
  "The app counts as installed when the detection script ends with exit code 0, writes to its output, " +
    "and writes nothing to its error output.",
  "When the profile is gone or differs, Intune offers a required app again within about 24 hours.",
];

function steps(job: ExportJob, install: ExportedFile): readonly string[] {
  const pack = promptLine("IntuneWinAppUtil.exe", ["-c", SOURCE, "-s", install.name, "-o", "output", "-q"]);
  return [
    "Unpack the archive. To have signatures checked, sign the scripts now.",
    `Pack the folder ${SOURCE} with the Microsoft Win32 Content Prep Tool: ${pack}`,
    "In Intune: Apps, All apps, Create, Windows app (Win32). Choose the .intunewin file from the folder output.",
    "Enter these values. For the requirements, choose the architectures and the oldest Windows that you manage.",
    assignment("the app as required", job),
    "To remove the profile again, assign the app as Uninstall.",
  ];
}
