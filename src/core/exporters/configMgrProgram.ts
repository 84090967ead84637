import { z } from "zod";
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
import { deliveryNotes } from "./notes.ts";
import { fileStem } from "./profileName.ts";

const options = z.object({ form: z.enum(["package", "application"]) });
type Options = z.infer<typeof options>;

/** Scripts for a package with a program, or for an application, of Configuration Manager. */
export const configMgrProgram: Exporter<Options> = {
  id: "config-mgr-program",
  group: "configMgr",
  title: "Package or application",
  summary: "Scripts and command lines for Configuration Manager, to run once or to keep installed.",
  comesBack: { as: "text" },
  options,
  defaults: { form: "package" },
  labels: [
    {
      option: "form",
      title: "Deploy as",
      help: "A program runs once. An application is detected, installed again when it is missing, and can be uninstalled.",
      choices: [
        { value: "package", title: "Package and program" },
        { value: "application", title: "Application with a detection script" },
      ],
    },
  ],
  blockers: deliveryBlockers,
  export: exportScripts,
};

interface Form {
  readonly files: readonly ExportedFile[];
  readonly card: readonly CardRow[];
  readonly notes: readonly string[];
  readonly steps: readonly string[];
}

function exportScripts(job: ExportJob, { form }: Options): Export {
  const { files, notes, ...entered } = form === "package" ? packageForm(job) : applicationForm(job);
  const said = { ...carried(job), ...entered, notes: [...deliveryNotes(job), ...sessionNotes(job), ...notes] };
  const readme = readmeOf(job, "in Configuration Manager", said);
  return { files: packed(`${fileStem(job.name)}.config-mgr.zip`, { "": [...files, readme] }), ...said };
}

function packageForm(job: ExportJob): Form {
  const [install, remove] = [installFile(job), removeFile(job)];
  return {
    files: [install, remove],
    card: [
      { label: "Package name", value: titleOf(job) },
      { label: "Program command line", value: powershellLine(install.name, "tool") },
      { label: "Command line of a second program, to remove", value: powershellLine(remove.name, "tool") },
      { label: "Run mode", value: "Run with administrative rights" },
      { label: "Program can run", value: whenItRuns(job) },
      { label: "Estimated disk space", value: "1 MB" },
      { label: "Maximum allowed run time", value: "15 minutes" },
      ...(job.scope === "user" ? [PER_USER] : []),
    ],
    notes: ["With administrative rights, a program runs as SYSTEM."],
    steps: [
      "Unpack the archive into a network folder that the site server can read, and give it to the package as its source.",
      "Software Library, Application Management, Packages, Create package: a standard program with these values.",
      "Under Requirements, let the program run on the Windows versions that you manage only.",
      `Deploy the program to ${collectionOf(job)}. Deploy the certificates that it needs before it.`,
      ...REFRESH,
      "To remove the profile again, deploy the second program.",
    ],
  };
}

function applicationForm(job: ExportJob): Form {
  const [install, remove, detect] = [installFile(job), removeFile(job), detectFile(job, "output")];
  return {
    files: [install, remove, detect],
    card: [
      { label: "Application name", value: titleOf(job) },
      { label: "Installation program", value: powershellLine(install.name, "tool") },
      { label: "Uninstall program", value: powershellLine(remove.name, "tool") },
      { label: "Detection method", value: "Use a custom script to detect the presence of this deployment type" },
      { label: "Script type", value: "PowerShell" },
      { label: "Detection script file", value: detect.name },
      { label: "Run script as 32-bit process on 64-bit clients", value: "No" },
      { label: "Installation behavior", value: "Install for system" },
      { label: "Logon requirement", value: whenItRuns(job) },
      { label: "Maximum allowed run time", value: "15 minutes" },
    ],
    notes: [
      DETECTION,
      "The application counts as installed when the detection script ends with exit code 0 and writes to its output.",
      "Detection scripts run under the execution policy of the client settings: Bypass, or sign them.",
    ],
    steps: [
      "Unpack the archive into a network folder that the site server can read: it is the content location.",
      "Software Library, Application Management, Applications, Create application, by hand. " +
        "Add a deployment type of the kind Script Installer with these values.",
      "Open the detection script as a file: a signed script must not be pasted.",
      `Deploy the application to ${collectionOf(job)}. Deploy the certificates that it needs before it.`,
      ...REFRESH,
      "To remove the profile again, deploy the application with the action Uninstall.",
    ],
  };
}

const PER_USER: CardRow = {
  label: "Advanced: When this program is assigned to a computer",
  value: "Once for every user who logs on",
};

const REFRESH: readonly string[] = [
  "On a test device, run Machine Policy Retrieval & Evaluation Cycle, and User Policy Retrieval & Evaluation Cycle.",
];

function whenItRuns({ scope }: ExportJob): string {
  return scope === "user" ? "Only when a user is logged on" : "Whether or not a user is logged on";
}

function collectionOf({ scope }: ExportJob): string {
  return scope === "user" ? "a user collection" : "a device collection";
}
