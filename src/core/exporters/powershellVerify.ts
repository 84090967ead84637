import { z } from "zod";
import { deliveryBlockers } from "./blockers.ts";
import { withoutDeclaration } from "./declaration.ts";
import { exportedFile } from "./exportedFile.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { printScript } from "./powershell/script.ts";
import { verifyScript, verifyScriptName } from "./powershell/verifyScript.ts";
import { nameNotes } from "./profileName.ts";

const options = z.object({});
type Options = z.infer<typeof options>;

/** A script that reports how the profile stands on a device, and changes nothing. */
export const powershellVerify: Exporter<Options> = {
  id: "powershell-verify",
  group: "script",
  title: "PowerShell: verify",
  summary: "A script that reports what Windows made of the profile on a device, and changes nothing.",
  comesBack: { as: "nothing", because: "The script holds a digest of the ProfileXML, and not the ProfileXML." },
  options,
  defaults: {},
  labels: [],
  blockers: deliveryBlockers,
  export: exportScript,
};

function exportScript(job: ExportJob): Export {
  const script = verifyScript({ ...job, xml: withoutDeclaration(job.text), readable: true });
  return {
    files: [exportedFile(verifyScriptName(job.name), "text/plain", printScript(script))],
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
