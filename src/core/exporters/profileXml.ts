import { z } from "zod";
import type { Range, XmlDocument } from "../xml/document.ts";
import { type Mount, mountOf } from "../profile/mount.ts";
import { encodeText } from "../xml/encoding.ts";
import { profileBlockers } from "./blockers.ts";
import { DECLARATION_REMOVED, withoutDeclaration } from "./declaration.ts";
import { documentOf } from "./documentOf.ts";
import { exportedFile } from "./exportedFile.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { secretNotes } from "./notes.ts";
import { schemaOrder, windowsOrder } from "./preparations/elementOrder.ts";
import { onOneLine } from "./preparations/onOneLine.ts";
import type { Preparation } from "./preparations/preparation.ts";
import { EVIDENCE, FOR_INTUNE } from "./preparations/prepareForIntune.ts";
import { removeComments } from "./preparations/removeComments.ts";
import { type Prepared, runPreparations } from "./preparations/runPreparations.ts";
import { fileStem } from "./profileName.ts";

const MIME_TYPE = "application/xml";

const options = z.object({
  form: z.enum(["as-written", "windows-order", "schema-order", "intune-windows-11"]),
  comments: z.boolean(),
  minified: z.boolean(),
});
type Options = z.infer<typeof options>;

/** The ProfileXML itself. As written it can always leave, broken or not, and to the byte as it was opened. */
export const profileXml: Exporter<Options> = {
  id: "profile-xml",
  group: "file",
  title: "ProfileXML",
  summary: "The XML itself, to keep, to compare or to hand to another tool.",
  comesBack: { as: "text" },
  options,
  defaults: { form: "as-written", comments: true, minified: false },
  labels: [
    {
      option: "form",
      title: "Form",
      help:
        "Windows returns a profile in an order of its own, which Intune on Windows 11 is reported to need, with some " +
        "additions; the published schema has another order. The profile itself stays as it is.",
      choices: [
        { value: "as-written", title: "As written" },
        { value: "windows-order", title: "Windows order" },
        { value: "schema-order", title: "Schema order" },
        { value: "intune-windows-11", title: "Prepared for Intune on Windows 11" },
      ],
    },
    { option: "comments", title: "Keep comments", help: "Text prepared for Intune never has comments." },
    { option: "minified", title: "On one line", help: "Leaves out line ends and indentation between elements." },
  ],
  blockers: (job, chosen) => (isAsWritten(chosen) ? [] : profileBlockers(job)),
  export: (job, chosen) => (isAsWritten(chosen) ? exportAsWritten(job) : exportPrepared(job, chosen)),
};

function isAsWritten({ form, comments, minified }: Options): boolean {
  return form === "as-written" && comments && !minified;
}

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

function exportPrepared(job: ExportJob, chosen: Options): Export {
  const prepared = prepare(documentOf(job), chosen);
  const text = withoutDeclaration(prepared.text);
  const declared = text === prepared.text ? [] : [DECLARATION_REMOVED];
  const isForIntune = chosen.form === "intune-windows-11";
  return {
    files: [exportedFile(`${fileStem(job.name)}.xml`, MIME_TYPE, text)],
    profileXml: text,
    changes: [...declared, ...prepared.changes],
    losses: [],
    notes: [...(isForIntune ? [EVIDENCE] : []), ...secretNotes(job)],
    card: [],
    steps: [isForIntune ? UPLOAD : STEPS[kindOf(job)]],
  };
}

const UPLOAD = "Upload the file in Intune as the value of a custom profile, with the data type String (XML file).";

/** The text in its form, then without what was not wanted. */
function prepare(document: XmlDocument, { form, comments, minified }: Options): Prepared {
  return runPreparations(document, [
    ...FORMS[form],
    ...(comments ? [] : [removeComments]),
    ...(minified ? [onOneLine] : []),
  ]);
}

const FORMS: Readonly<Record<Options["form"], readonly Preparation[]>> = {
  "as-written": [],
  "windows-order": [windowsOrder],
  "schema-order": [schemaOrder],
  "intune-windows-11": FOR_INTUNE,
};
