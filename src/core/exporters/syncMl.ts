import { z } from "zod";
import { printSyncMl, type SyncMlCommand, type SyncMlForm } from "../formats/syncMl.ts";
import { toLf } from "../xml/lines.ts";
import { deliveryBlockers } from "./blockers.ts";
import { DECLARATION_REMOVED, withoutDeclaration } from "./declaration.ts";
import { exportedFile } from "./exportedFile.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { deliveryNotes } from "./notes.ts";
import { omaUri } from "./omaUri.ts";
import { fileStem, nameBlockers, nameNotes } from "./profileName.ts";

const options = z.object({
  action: z.enum(["add", "replace", "update", "delete"]),
  form: z.enum(["whole", "fragment"]),
  data: z.enum(["escaped", "cdata", "inline"]),
});
type Options = z.infer<typeof options>;
type Action = Options["action"];

/** SyncML 1.2 for any management server: VPNv2 CSP, node `{ProfileName}/ProfileXML`. */
export const syncMl: Exporter<Options> = {
  id: "sync-ml",
  group: "otherMdm",
  title: "SyncML",
  summary: "The profile as commands of OMA Device Management, whole or as the piece that consoles ask for.",
  comesBack: { as: "text" },
  options,
  defaults: { action: "add", form: "whole", data: "escaped" },
  labels: [
    {
      option: "action",
      title: "What it does",
      help: "Microsoft advises to delete a profile and add it anew, instead of changing it.",
      choices: [
        { value: "add", title: "Add" },
        { value: "replace", title: "Replace" },
        { value: "update", title: "Delete, then add, in one Atomic" },
        { value: "delete", title: "Delete only" },
      ],
    },
    {
      option: "form",
      title: "Form",
      help: "Some consoles take a whole SyncML body, others only the commands for it.",
      choices: [
        { value: "whole", title: "Whole SyncML body" },
        { value: "fragment", title: "Commands only" },
      ],
    },
    {
      option: "data",
      title: "ProfileXML in Data",
      help: "Escaped text is what servers send. Microsoft's samples have plain markup, and CDATA reads best.",
      choices: [
        { value: "escaped", title: "Escaped text" },
        { value: "cdata", title: "CDATA" },
        { value: "inline", title: "Plain markup" },
      ],
    },
  ],
  blockers: (job, { action }) => (action === "delete" ? nameBlockers(job.name) : deliveryBlockers(job)),
  export: exportCommands,
};

function exportCommands(job: ExportJob, { action, form, data }: Options): Export {
  const xml = carried(job.text, data);
  const whole = form === "whole";
  const atomic = whole || action === "update";
  const text = printSyncMl(commands(job, action, xml), { whole, atomic, form: data });
  const sends = action !== "delete";
  return {
    files: [exportedFile(`${fileStem(job.name)}.syncml.xml`, "application/xml", text)],
    profileXml: sends ? xml : null,
    changes: sends ? changes(job.text) : [],
    losses: [],
    notes: [
      ...(sends ? deliveryNotes(job) : nameNotes(job.name)),
      ...(sends && data === "inline" ? [INLINE] : []),
      ...(atomic ? [] : [NO_ATOMIC]),
      ...ACTION_NOTES[action],
    ],
    card: sends
      ? [
          { label: "OMA-URI", value: omaUri(job.scope, job.name) },
          { label: "Format", value: "chr" },
        ]
      : [{ label: "OMA-URI", value: profileUri(job) }],
    steps: steps(job, { whole, sends }),
  };
}

/** The text that arrives: XML readers make every line end LF, so it is written like that. */
function carried(text: string, form: SyncMlForm): string {
  const xml = toLf(withoutDeclaration(text));
  return form === "inline" ? xml.trim() : xml;
}

function changes(text: string): readonly string[] {
  return [
    ...(withoutDeclaration(text) === text ? [] : [DECLARATION_REMOVED]),
    ...(text.includes("\r") ? ["Lines end with LF, as they would after any XML reader."] : []),
  ];
}

function commands(job: ExportJob, action: Action, xml: string): readonly SyncMlCommand[] {
  const address = omaUri(job.scope, job.name);
  const remove = { verb: "Delete", address: profileUri(job), data: null } as const;
  switch (action) {
    case "add":
      return [{ verb: "Add", address, data: xml }];
    case "replace":
      return [{ verb: "Replace", address, data: xml }];
    case "update":
      return [remove, { verb: "Add", address, data: xml }];
    case "delete":
      return [remove];
  }
}

/** The node of the profile itself, with all that is in it. */
function profileUri({ scope, name }: ExportJob): string {
  return omaUri(scope, name).replace(/\/ProfileXML$/, "");
}

const INLINE =
  "Plain markup stands in Microsoft's samples. Whether a server passes it on unchanged is for the server to say.";
const NO_ATOMIC = "Microsoft asks for an Atomic around VPN commands: have the console make the commands atomic.";

const ACTION_NOTES: Readonly<Record<Action, readonly string[]>> = {
  add: ["Add may fail where a profile of this name is already installed."],
  replace: ["Microsoft documents Replace for this node, and advises to delete and add instead."],
  update: ["An Atomic is done as a whole or not at all: the Delete may make it fail where there is no profile yet."],
  delete: [],
};

function steps(
  { scope }: ExportJob,
  { whole, sends }: Readonly<Record<"whole" | "sends", boolean>>,
): readonly string[] {
  const whom = scope === "user" ? "users: the address begins with ./User" : "devices: the address begins with ./Device";
  return [
    `Give the management server ${whole ? "the SyncML body" : "the commands as a custom setting for Windows"}.`,
    `Assign it to ${whom}.`,
    ...(sends ? ["Deploy the certificates that the profile needs before it."] : []),
  ];
}
