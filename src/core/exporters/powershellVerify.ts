import { deliveryBlockers } from "./blockers.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { installationOf } from "./powershell/installation.ts";
import { scriptFile } from "./powershell/scriptFile.ts";
import { verifyScript, verifyScriptName } from "./powershell/verifyScript.ts";
import { nameNotes } from "./profileName.ts";
import { type NoOptions, WITHOUT_OPTIONS } from "./withoutOptions.ts";

/** A script that reports how the profile stands on a device, and changes nothing. */
export const powershellVerify: Exporter<NoOptions> = {
  id: "powershell-verify",
  group: "script",
  title: "PowerShell: verify",
  summary: "A script that reports what Windows made of the profile on a device, and changes nothing.",
  comesBack: { as: "nothing", because: "The script holds a digest of the ProfileXML, and not the ProfileXML." },
  ...WITHOUT_OPTIONS,
  blockers: deliveryBlockers,
  export: exportScript,
};

function exportScript(job: ExportJob): Export {
  return {
    files: [scriptFile(verifyScriptName(job.name), verifyScript(installationOf(job)))],
    profileXml: null,
    changes: [],
    losses: [],
    notes: nameNotes(job.name),
    card: [],
    steps: [
      job.scope === "user"
        ? "Run it on a device, elevated as the user of the profile."
        : "Run it on a device as SYSTEM, for example with psexec -s.",
      "Read the report from the top; every part says what it means.",
      "To see what differs in meaning, compare this profile with what the report shows from VPNProfile on.",
    ],
  };
}
