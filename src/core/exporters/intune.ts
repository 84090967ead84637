import { z } from "zod";
import { encodeBase64 } from "../bytes/base64.ts";
import type { Scope } from "../vocabulary/spec.ts";
import { deliveryBlockers } from "./blockers.ts";
import { DECLARATION_REMOVED, withoutDeclaration } from "./declaration.ts";
import { exportedFile } from "./exportedFile.ts";
import type { Export, ExportedFile, ExportJob, Exporter } from "./exporter.ts";
import { deliveryNotes } from "./notes.ts";
import { omaUri } from "./omaUri.ts";
import { EVIDENCE, prepareForIntune } from "./prepareForIntune.ts";
import { fileStem } from "./profileName.ts";

const options = z.object({ prepare: z.boolean() });
type Options = z.infer<typeof options>;

/** A custom policy for Microsoft Graph (windows10CustomConfiguration, v1.0), and its values to enter by hand. */
export const intune: Exporter<Options> = {
  id: "intune",
  group: "intune",
  title: "Intune",
  summary: "A custom policy as JSON for Microsoft Graph, with the same values to enter by hand.",
  comesBack: { as: "text" },
  options,
  defaults: { prepare: true },
  labels: [
    {
      option: "prepare",
      title: "Prepare for Windows 11",
      help:
        "Gives the text the order and the additions that Intune on Windows 11 is reported to need. " +
        "The profile itself stays as it is.",
    },
  ],
  blockers: deliveryBlockers,
  export: exportPolicy,
};

function exportPolicy(job: ExportJob, { prepare }: Options): Export {
  const written = { text: job.text, changes: [] };
  const prepared = prepare && job.document !== null ? prepareForIntune(job.document) : written;
  const text = withoutDeclaration(prepared.text);
  const xml = exportedFile(`${fileStem(job.name)}.xml`, "application/xml", text);
  const json = toAsciiJson(policy(job, xml));
  return {
    files: [exportedFile(`${fileStem(job.name)}.intune.json`, "application/json", json), xml],
    profileXml: text,
    losses: [],
    changes: [...(text === prepared.text ? [] : [DECLARATION_REMOVED]), ...prepared.changes],
    notes: [...(prepare ? [EVIDENCE] : []), ...deliveryNotes(job), READ_BACK],
    card: [
      { label: "Name", value: title(job) },
      { label: "OMA-URI", value: omaUri(job.scope, job.name) },
      { label: "Data type", value: "String (XML file)" },
      { label: "Value (file to upload)", value: xml.name },
    ],
    steps: steps(job.scope),
  };
}

const READ_BACK =
  "Intune compares what it sent with what Windows returns, and may show an error although the connection works.";

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  user: "user tunnel",
  allUsers: "all users",
  device: "device tunnel",
};

function title({ name, scope }: ExportJob): string {
  return `${name} (${SCOPE_WORDS[scope]})`;
}

function policy(job: ExportJob, xml: ExportedFile): object {
  return {
    "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
    displayName: title(job),
    description: `Made with Always On VPN Designer ${job.version} from the ProfileXML with SHA-256 ${job.fingerprint}`,
    omaSettings: [
      {
        "@odata.type": "#microsoft.graph.omaSettingStringXml",
        displayName: title(job),
        description: "ProfileXML of an Always On VPN connection",
        omaUri: omaUri(job.scope, job.name),
        fileName: xml.name,
        value: encodeBase64(xml.bytes),
      },
    ],
  };
}

/** JSON in pure ASCII: Windows PowerShell reads a file without byte order mark in the device's code page. */
function toAsciiJson(value: object): string {
  const json = JSON.stringify(value, null, 2);
  const ascii = json.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${ascii}\n`;
}

function steps(scope: Scope): readonly string[] {
  const group = scope === "user" ? "a group of users" : "a group of devices";
  return [
    "By hand: Devices, Configuration, Create, Windows 10 and later, Templates, Custom. Add a row with these values.",
    "Or send the JSON with POST to https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations.",
    "Graph asks for the permission DeviceManagementConfiguration.ReadWrite.All.",
    `Assign the policy to ${group}. Deploy the certificates that it needs before it.`,
  ];
}
