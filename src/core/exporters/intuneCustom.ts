import { z } from "zod";
import { encodeBase64 } from "../bytes/base64.ts";
import { asciiJson } from "../formats/asciiJson.ts";
import { type JsonObject, odataType } from "../formats/graphObject.ts";
import { deliveryBlockers } from "./blockers.ts";
import { DECLARATION_REMOVED, withoutDeclaration } from "./declaration.ts";
import { madeFrom, titleOf } from "./about.ts";
import { documentOf } from "./documentOf.ts";
import { exportedFile } from "./exportedFile.ts";
import type { CardRow, Export, ExportedFile, ExportJob, Exporter } from "./exporter.ts";
import { policyAssignment } from "./intune/assignment.ts";
import { waysIn } from "./intune/waysIn.ts";
import { deliveryNotes } from "./notes.ts";
import { omaUri } from "./omaUri.ts";
import { EVIDENCE, prepareForIntune } from "./preparations/prepareForIntune.ts";
import { fileStem } from "./profileName.ts";

const options = z.object({ prepare: z.boolean(), value: z.enum(["omaSettingStringXml", "omaSettingString"]) });
type Options = z.infer<typeof options>;

/** A custom policy for Microsoft Graph (windows10CustomConfiguration, v1.0), and its values to enter by hand. */
export const intuneCustom: Exporter<Options> = {
  id: "intune-custom",
  group: "intune",
  title: "Intune custom policy",
  summary: "The ProfileXML in a custom policy: as JSON for Microsoft Graph, with the same values to enter by hand.",
  comesBack: { as: "text" },
  options,
  defaults: { prepare: true, value: "omaSettingStringXml" },
  labels: [
    {
      option: "prepare",
      title: "Prepare for Windows 11",
      help:
        "Gives the text the order and the additions that Intune on Windows 11 is reported to need. " +
        "The profile itself stays as it is.",
    },
    {
      option: "value",
      title: "Data type",
      help: "The device gets the same text either way; Microsoft's instructions use the file.",
      choices: [
        { value: "omaSettingStringXml", title: "String (XML file)" },
        { value: "omaSettingString", title: "String" },
      ],
    },
  ],
  blockers: deliveryBlockers,
  export: exportPolicy,
};

function exportPolicy(job: ExportJob, { prepare, value }: Options): Export {
  const written = { text: job.text, changes: [] };
  const prepared = prepare ? prepareForIntune(documentOf(job)) : written;
  const text = withoutDeclaration(prepared.text);
  const xml = exportedFile(`${fileStem(job.name)}.xml`, "application/xml", text);
  const json = `${fileStem(job.name)}.intune.json`;
  return {
    files: [exportedFile(json, "application/json", asciiJson(policy(job, setting(job, value, xml)))), xml],
    profileXml: text,
    losses: [],
    changes: [...(text === prepared.text ? [] : [DECLARATION_REMOVED]), ...prepared.changes],
    notes: [...(prepare ? [EVIDENCE] : []), ...deliveryNotes(job), READ_BACK, ...sharing(job), REMOVAL],
    card: card(job, value, xml),
    steps: [BY_HAND, ...waysIn(json, "v1.0").map((way) => `Or ${way}`), policyAssignment(job)],
  };
}

const READ_BACK =
  "Intune compares what it sent with what Windows returns, and may show an error although the connection works.";

const REMOVAL =
  "Whether unassigning the policy takes the connection off a device is not documented: try it on one, and keep the " +
  "removal script at hand.";

const BY_HAND =
  "By hand: Devices, Configuration, Create, Windows 10 and later, Templates, Custom. Add a row with these values.";

function sharing({ name }: ExportJob): readonly string[] {
  return [
    `Two policies for the name "${name}" overwrite each other on a device that gets both. Under another name, the ` +
      "profile of the old one stays until it is removed.",
  ];
}

function policy(job: ExportJob, ...omaSettings: readonly JsonObject[]): JsonObject {
  return {
    "@odata.type": odataType("windows10CustomConfiguration"),
    displayName: titleOf(job),
    description: madeFrom(job),
    omaSettings,
  };
}

function setting(job: ExportJob, type: Options["value"], xml: ExportedFile): JsonObject {
  const about = {
    "@odata.type": odataType(type),
    displayName: titleOf(job),
    description: "ProfileXML of an Always On VPN connection",
    omaUri: omaUri(job.scope, job.name),
  };
  if (type === "omaSettingString") return { ...about, value: xml.text };
  return { ...about, fileName: xml.name, value: encodeBase64(xml.bytes) };
}

function card(job: ExportJob, value: Options["value"], xml: ExportedFile): readonly CardRow[] {
  const isFile = value === "omaSettingStringXml";
  return [
    { label: "Name", value: titleOf(job) },
    { label: "OMA-URI", value: omaUri(job.scope, job.name) },
    { label: "Data type", value: isFile ? "String (XML file)" : "String" },
    { label: isFile ? "Value (file to upload)" : "Value (text of the file)", value: xml.name },
  ];
}
