import { z } from "zod";
import { deliveryBlockers } from "./blockers.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { detectScript, detectScriptName } from "./powershell/detectScript.ts";
import { installationOf } from "./powershell/installation.ts";
import { scriptFile } from "./powershell/scriptFile.ts";
import { nameNotes } from "./profileName.ts";

const options = z.object({ answer: z.enum(["exitCode", "output", "word"]), noticeChanges: z.boolean() });
type Options = z.infer<typeof options>;

/** A script that tells whether the profile is installed as designed, by the stamp of the install script. */
export const powershellDetect: Exporter<Options> = {
  id: "powershell-detect",
  group: "script",
  title: "PowerShell: detect",
  summary: "A script that tells Intune or Configuration Manager whether the profile is installed as designed.",
  comesBack: { as: "nothing", because: "The script holds a digest of the ProfileXML, and not the ProfileXML." },
  options,
  defaults: { answer: "exitCode", noticeChanges: true },
  labels: [
    {
      option: "answer",
      title: "Answer",
      help: "Whoever runs the script reads its answer in one of three ways.",
      choices: [
        { value: "exitCode", title: "Exit code 1 when it is to be remedied (Intune Remediations)" },
        { value: "output", title: "Output when it is installed (Intune and Configuration Manager applications)" },
        { value: "word", title: "Compliant or NonCompliant (Configuration Manager compliance)" },
      ],
    },
    {
      option: "noticeChanges",
      title: "Notice changes on the device",
      help:
        "Also compares what Windows reports with what it reported right after the installation. Switch it off when " +
        "something else changes the profile afterwards, such as a script for the phone book.",
    },
  ],
  blockers: deliveryBlockers,
  export: exportScript,
};

function exportScript(job: ExportJob, { answer, noticeChanges }: Options): Export {
  const script = detectScript(installationOf(job), answer, { noticeChanges });
  return {
    files: [scriptFile(detectScriptName(job.name), script)],
    profileXml: null,
    changes: [],
    losses: [],
    notes: [
      "It recognises only what the install script of this designer installed: other ways to deploy leave no note.",
      ...(noticeChanges ? [CHANGES_ARE_NOT_DOCUMENTED] : []),
      ...nameNotes(job.name),
    ],
    card: [],
    steps: [
      "Export the install script from the same profile: a change to either makes the profile count as another version.",
      "Let it run as SYSTEM and in 64-bit PowerShell.",
      ...STEPS[answer],
    ],
  };
}

const CHANGES_ARE_NOT_DOCUMENTED =
  "It is not documented when Windows changes what it reports of a profile: try on one device that the answer stays.";

const STEPS: Readonly<Record<Options["answer"], readonly string[]>> = {
  exitCode: ["In Intune Remediations, pair it with the install script as the remediation."],
  output: ["Enter it as the detection script of the application that runs the install script."],
  word: ["Enter it as the discovery script of a setting of type String, with a rule that expects Compliant."],
};
