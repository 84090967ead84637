/** The scripts of a profile as files to deliver. */
import type { ExportedFile, ExportJob } from "../exporter.ts";
import { detectScript, detectScriptName } from "../powershell/detectScript.ts";
import { installationOf } from "../powershell/installation.ts";
import type { Answer } from "../powershell/installer/answers.ts";
import { installScript, scriptName } from "../powershell/installScript.ts";
import { removeScript, removeScriptName } from "../powershell/removeScript.ts";
import { scriptFile } from "../powershell/scriptFile.ts";

/** The script that installs the profile. */
export function installFile(job: ExportJob): ExportedFile {
  return scriptFile(scriptName(job.name), installScript(installationOf(job)));
}

/** The script that tells, in one of three ways, whether the profile is installed. */
export function detectFile(job: ExportJob, answer: Answer): ExportedFile {
  return scriptFile(detectScriptName(job.name), detectScript(installationOf(job), answer));
}

/** The script that removes the profile, and what Windows keeps of it. */
export function removeFile(job: ExportJob): ExportedFile {
  return scriptFile(removeScriptName(job.name), removeScript(installationOf(job), { cleanUp: true }));
}
