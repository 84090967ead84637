import { z } from "zod";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { CLEAR_TRACES, CLEAR_USER_CHOICE } from "./powershell/clearingLabels.ts";
import { installationOf } from "./powershell/installation.ts";
import { removeScript, removeScriptName } from "./powershell/removeScript.ts";
import { scriptFile } from "./powershell/scriptFile.ts";
import { LOOK_AT_EXIT_CODE, WHO_RUNS_IT } from "./powershell/steps.ts";
import { nameBlockers, nameNotes } from "./profileName.ts";

const options = z.object({ clearTraces: z.boolean(), clearUserChoice: z.boolean() });
type Options = z.infer<typeof options>;

/** A script that removes the profile, and what Windows keeps of it in the registry. */
export const powershellRemove: Exporter<Options> = {
  id: "powershell-remove",
  group: "script",
  title: "PowerShell: remove",
  summary: "A script that disconnects the profile, removes it from a device, and clears what it left.",
  comesBack: { as: "nothing", because: "The script knows the profile by its name, and carries no ProfileXML." },
  options,
  defaults: { clearTraces: true, clearUserChoice: false },
  labels: [{ ...CLEAR_TRACES, title: "Clear what the profile left" }, CLEAR_USER_CHOICE],
  blockers: ({ name }) => nameBlockers(name),
  export: exportScript,
};

function exportScript(job: ExportJob, { clearTraces, clearUserChoice }: Options): Export {
  const script = removeScript(installationOf(job), { cleanUp: clearTraces, userChoice: clearUserChoice });
  return {
    files: [scriptFile(removeScriptName(job.name), script)],
    profileXml: null,
    changes: [],
    losses: [],
    notes: nameNotes(job.name),
    card: [],
    steps: [
      "Try the script with -WhatIf first: it says what it would remove and changes nothing.",
      WHO_RUNS_IT[job.scope],
      LOOK_AT_EXIT_CODE,
      "End what delivers the profile, such as an assignment or a remediation, or the profile comes back.",
    ],
  };
}
