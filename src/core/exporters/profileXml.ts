import { z } from "zod";
import type { Range } from "../xml/document.ts";
import { type Mount, mountOf } from "../profile/mount.ts";
import { encodeText } from "../xml/encoding.ts";
import { profileBlockers } from "./blockers.ts";
import { DECLARATION_REMOVED, withoutDeclaration } from "./declaration.ts";
import { exportedFile } from "./exportedFile.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { secretNotes } from "./notes.ts";
import { EVIDENCE, prepareForIntune } from "./prepareForIntune.ts";
import { fileStem } from "./profileName.ts";

const MIME_TYPE = "application/xml";

const options = z.object({ form: z.enum(["as-written", "intune-windows-11"]) });
type Options = z.infer<typeof options>;

/** The ProfileXML itself. As written it can always leave, broken or not, and to the byte as it was opened. */
export const profileXml: Exporter<Options> = {
  id: "profile-xml",
  group: "file",
  title: "ProfileXML",
  summary: "The XML itself, to keep, to compare or to hand to another tool.",
  comesBack: { as: "text" },
  options,
  defaults: { form: "as-written" },
  labels: [
    {
      option: "form",
      title: "Form",
      help:
        "Prepared text has the order and the additions that Intune on Windows 11 is reported to need. " +
        "The profile itself stays as it is.",
      choices: [
        { value: "as-written", title: "As written" },
        { value: "intune-windows-11", title: "Prepared for Intune on Windows 11" },
      ],
    },
  ],
  blockers: (job, { form }) => (form === "as-written" ? [] : profileBlockers(job)),
  export: (job, { form }) => (form === "as-written" ? exportAsWritten(job) : exportPrepared(job)),
};

/** What to do with each kind of text; one that is broken or unknown is taken for a profile in the making. */
const STEPS: Readonly<Record<Mount["kind"], string>> = {
  profile: "Save the file. Windows takes it through a script, Intune or another management tool.",
  eap:
    "Save the file. It is an EAP configuration: it goes into the element Eap/Configuration of a ProfileXML, or into " +
    "the parameter EapConfigXmlStream of Add-VpnConnection.",
  "8021x":
    "Save the file. It is a wired or wireless profile: netsh takes it, and other tools that manage such profiles.",
};

function kindOf({ document }: ExportJob): Mount["kind"] {
  return (document === null ? null : mountOf(document))?.kind ?? "profile";
}

function exportAsWritten(job: ExportJob): Export {
  const { text, encoding, opened } = job;
  const encoded = encodeText(text, encoding);
  const isComplete = opened !== null || encoded.unencodable.length === 0;
  return {
    files: [{ name: `${fileStem(job.name)}.xml`, mimeType: MIME_TYPE, bytes: opened ?? encoded.bytes, text }],
    profileXml: kindOf(job) === "profile" ? text : null,
    changes: [],
    losses: [],
    notes: [...(isComplete ? [] : [describeLoss(text, encoded.unencodable, encoding.name)]), ...secretNotes(job)],
    card: [],
    steps: [STEPS[kindOf(job)]],
  };
}

function describeLoss(text: string, unencodable: readonly Range[], encoding: string): string {
  const characters = [...new Set(unencodable.map(({ start, end }) => text.slice(start, end)))];
  const shown = characters.slice(0, 10).map(describeCharacter).join(" ");
  const more = characters.length > 10 ? " and others" : "";
  return `The encoding ${encoding} has no ${shown}${more}; a replacement stands for each.`;
}

function describeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function exportPrepared(job: ExportJob): Export {
  const prepared = job.document === null ? { text: job.text, changes: [] } : prepareForIntune(job.document);
  const text = withoutDeclaration(prepared.text);
  const declared = text === prepared.text ? [] : [DECLARATION_REMOVED];
  return {
    files: [exportedFile(`${fileStem(job.name)}.xml`, MIME_TYPE, text)],
    profileXml: text,
    changes: [...declared, ...prepared.changes],
    losses: [],
    notes: [EVIDENCE, ...secretNotes(job)],
    card: [],
    steps: ["Upload the file in Intune as the value of a custom profile, with the data type String (XML file)."],
  };
}
