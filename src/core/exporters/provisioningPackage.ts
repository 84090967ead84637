import { z } from "zod";
import { promptLine } from "../formats/windowsCommandLine.ts";
import type { Problem } from "../profile/problems.ts";
import { blocker } from "./blocker.ts";
import { deliveryBlockers } from "./blockers.ts";
import { carried } from "./channels/carried.ts";
import { customizationsXml } from "./channels/customizationsXml.ts";
import { packageId } from "./channels/packageId.ts";
import { packed } from "./channels/packed.ts";
import { powershellLine } from "./powershell/powershellLine.ts";
import { readmeOf } from "./channels/readme.ts";
import { installFile } from "./channels/scriptFiles.ts";
import { exportedFile } from "./exportedFile.ts";
import type { CardRow, Export, ExportedFile, ExportJob, Exporter } from "./exporter.ts";
import { deliveryNotes } from "./notes.ts";
import { fileStem } from "./profileName.ts";

const options = z.object({ packageName: z.string(), version: z.string(), folder: z.string() });
type Options = z.infer<typeof options>;

/** The sources of a provisioning package (.ppkg) that runs the install script: built on Windows with icd.exe. */
export const provisioningPackage: Exporter<Options> = {
  id: "provisioning-package",
  group: "otherMdm",
  title: "Provisioning package",
  summary: "The sources of a package for Windows Configuration Designer that installs the profile without management.",
  comesBack: { as: "text" },
  options,
  defaults: { packageName: "AlwaysOnVPN", version: "1.0", folder: "C:\\AlwaysOnVPN" },
  labels: [
    { option: "packageName", title: "Package name", help: "The name that Windows shows for the package." },
    { option: "version", title: "Package version", help: "Two to four numbers with dots between them, such as 1.0." },
    {
      option: "folder",
      title: "Build folder",
      help: "Where the archive is unpacked on the computer that builds the package. It needs an absolute path.",
    },
  ],
  blockers: (job, chosen) => [...deliveryBlockers(job), ...scopeBlockers(job), ...optionBlockers(chosen)],
  export: exportPackage,
};

function scopeBlockers({ scope }: ExportJob): readonly Problem[] {
  if (scope !== "user") return [];
  const message =
    "A provisioning package runs its script as SYSTEM and often before anyone signs in, so there is no user " +
    "to install the profile for. Deliver it to all users or as the device tunnel, or in another way.";
  return [blocker("provisioning-scope", message)];
}

const VERSION = /^\d{1,5}(?:\.\d{1,5}){1,3}$/;
const ABSOLUTE_FOLDER = /^(?:[A-Za-z]:|\\\\[^\\/:*?"<>|\p{Cc}]+)\\[^/:*?"<>|\p{Cc}]*$/u;

function optionBlockers({ packageName, version, folder }: Options): readonly Problem[] {
  return [
    ...(packageName.trim() === "" ? [blocker("package-name", "The package has no name.")] : []),
    ...(VERSION.test(version)
      ? []
      : [blocker("package-version", `${version || "Nothing"} is no version such as 1.0.`)]),
    ...(ABSOLUTE_FOLDER.test(folder)
      ? []
      : [blocker("build-folder", `${folder || "Nothing"} is no absolute path such as C:\\AlwaysOnVPN.`)]),
  ];
}

function exportPackage(job: ExportJob, chosen: Options): Export {
  const script = installFile(job);
  const at = (name: string): string => `${chosen.folder.replace(/\\+$/, "")}\\${name}`;
  const customizations = customizationsXml({
    id: packageId(job.fingerprint),
    packageName: chosen.packageName,
    version: chosen.version,
    commandName: "InstallAlwaysOnVPN",
    commandFile: at(script.name),
    commandLine: powershellLine(script.name, "tool"),
  });
  const said = {
    ...carried(job),
    notes: [...deliveryNotes(job), ...NOTES],
    card: card(job, chosen, script),
    steps: steps(chosen, at),
  };
  const readme = readmeOf(job, "as a provisioning package", said);
  const files = [script, exportedFile("customizations.xml", "application/xml", customizations), readme];
  return { files: packed(`${fileStem(job.name)}.provisioning.zip`, { "": files }), ...said };
}

function card(job: ExportJob, { packageName, version }: Options, script: ExportedFile): readonly CardRow[] {
  return [
    { label: "Package name", value: packageName },
    { label: "Package version", value: version },
    { label: "Package ID", value: packageId(job.fingerprint) },
    { label: "ProvisioningCommands/DeviceContext/CommandFiles", value: script.name },
    { label: "ProvisioningCommands/DeviceContext/CommandLine", value: powershellLine(script.name, "tool") },
  ];
}

const NOTES: readonly string[] = [
  "Microsoft documents the settings of a package, not the file customizations.xml: " +
    "its form is that of packages that others build. Look at the package before you roll it out.",
  "Whether Windows takes the profile while it is being set up is not documented. " +
    "Try it on a device that you can reset.",
  "The package ID comes from the profile: another profile gives another package. " +
    "Raise the version to apply a package anew.",
  "Removing the package from a device does not remove the profile. The removal script does.",
];

function steps({ packageName }: Options, at: (name: string) => string): readonly string[] {
  const build = promptLine("icd.exe", [
    "/Build-ProvisioningPackage",
    `/CustomizationXML:${at("customizations.xml")}`,
    `/PackagePath:${at(`${fileStem(packageName)}.ppkg`)}`,
    `/StoreFile:${at("Microsoft-Desktop-Provisioning.dat")}`,
    "+Overwrite",
  ]);
  return [
    `Unpack the archive into ${at("").replace(/\\$/, "")} on a computer with Windows Configuration Designer.`,
    "Copy Microsoft-Desktop-Provisioning.dat there: it lies beside icd.exe and knows the settings that are used.",
    `Build the package at an elevated prompt in the folder of icd.exe: ${build}`,
    "Or by hand in Windows Configuration Designer: enter the two values of ProvisioningCommands.",
    "Apply the package while Windows is being set up, or later with a double click. " +
      "The log of the script is on the device, in ProgramData, AlwaysOnVpnDesigner.",
    "Put the certificates that the profile needs into the package, or on the device before it.",
  ];
}
