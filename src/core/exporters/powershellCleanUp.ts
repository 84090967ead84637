import { z } from "zod";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { cleanUpScript, cleanUpScriptName } from "./powershell/cleanUpScript.ts";
import { CLEAR_USER_CHOICE } from "./powershell/clearingLabels.ts";
import { installationOf } from "./powershell/installation.ts";
import { scriptFile } from "./powershell/scriptFile.ts";
import { LOOK_AT_EXIT_CODE, WHO_RUNS_IT } from "./powershell/steps.ts";
import { nameBlockers, nameNotes } from "./profileName.ts";

const options = z.object({ clearUserChoice: z.boolean() });
type Options = z.infer<typeof options>;

/** A script that clears what Windows keeps in the registry of a profile that is gone. */
export const powershellCleanUp: Exporter<Options> = {
  id: "powershell-clean-up",
  group: "script",
  title: "PowerShell: clean up",
  summary: "A script that clears what a profile of this name left in the registry of a device, and nothing else.",
  comesBack: { as: "nothing", because: "The script knows the profile by its name, and carries no ProfileXML." },
  options,
  defaults: { clearUserChoice: false },
  labels: [CLEAR_USER_CHOICE],
  blockers: ({ name }) => nameBlockers(name),
  export: exportScript,
};

function exportScript(job: ExportJob, { clearUserChoice }: Options): Export {
  const script = cleanUpScript(installationOf(job), { userChoice: clearUserChoice });
  return {
    files: [scriptFile(cleanUpScriptName(job.name), script)],
    profileXml: null,
    changes: [],
    losses: [],
    notes: [
      "These places in the registry are not documented by Microsoft; they are known from tools of the community.",
      ...nameNotes(job.name),
    ],
    card: [],
    steps: [
      "Run the script with -WhatIf first: it says what it would remove and changes nothing.",
      "Use it when a profile of this name was removed in another way, or does not install again.",
      WHO_RUNS_IT[job.scope],
      LOOK_AT_EXIT_CODE,
    ],
  };
}
