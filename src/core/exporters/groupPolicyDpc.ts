import { z } from "zod";
import {
  DPC_KEYS,
  type DpcKey,
  type DpcTunnel,
  filterKey,
  OVERRIDE_XML,
  PROFILE_NAME,
} from "../formats/dpc/registry.ts";
import { fieldsOfProfile } from "../formats/dpc/fieldsOfProfile.ts";
import type { RegKey } from "../formats/regFile.ts";
import type { Problem } from "../profile/problems.ts";
import { blocker } from "./blocker.ts";
import { deliveryBlockers } from "./blockers.ts";
import { documentOf } from "./documentOf.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { type Delivery, DELIVERY_LABEL, deliverySchema, LINE_END, type PolicyTool } from "./groupPolicy/delivery.ts";
import { fieldBlockers } from "./groupPolicy/fieldBlockers.ts";
import { fieldMisfits, profileIn, profileOfDpc } from "./groupPolicy/fieldMisfits.ts";
import { gpoScript } from "./groupPolicy/gpoScript.ts";
import { policyLines } from "./groupPolicy/policyLines.ts";
import { HIVE, registryFile } from "./groupPolicy/registryFile.ts";
import { scopeLosses } from "./groupPolicy/scopeLosses.ts";
import { deliveryNotes } from "./notes.ts";

const TOOL: PolicyTool = { title: "DPC", stem: "dpc" };
const options = z.object({ form: z.enum(["override", "fields"]), delivery: deliverySchema, backup: z.boolean() });
type Options = z.infer<typeof options>;

/** The settings of DPC (ld0614, version 5): one ProfileXML that overrides all else, or fields that DPC makes one of. */
export const groupPolicyDpc: Exporter<Options> = {
  id: "group-policy-dpc",
  group: "groupPolicy",
  title: "Dynamic Profile Configurator (DPC)",
  summary: "The settings of DPC, a free service that keeps profiles in place by Group Policy.",
  comesBack: { as: "text" },
  options,
  defaults: { form: "override", delivery: "reg", backup: false },
  labels: [
    {
      option: "form",
      title: "Form",
      help: "OverrideXML takes any profile. The fields can be edited in Group Policy, and fit what DPC sets up itself.",
      choices: [
        { value: "override", title: "The whole profile (OverrideXML)" },
        { value: "fields", title: "Fields" },
      ],
    },
    DELIVERY_LABEL,
    {
      option: "backup",
      title: "As the backup tunnel",
      help: "DPC can keep a second tunnel for users, which is never always on when it is made of fields.",
    },
  ],
  blockers: blockersOf,
  export: exportSettings,
};

function blockersOf(job: ExportJob, { form, backup }: Options): readonly Problem[] {
  const scope = backup && job.scope === "device" ? [NO_DEVICE_BACKUP] : [];
  const fits = form === "fields" && job.document !== null;
  const fields = fits ? fieldBlockers(tunnelOf(job, backup), profileIn(job.document)) : [];
  return [...deliveryBlockers(job), ...scope, ...fields];
}

const NO_DEVICE_BACKUP = blocker("scope", "DPC's backup tunnel is for users, and this profile is for the device.");

function tunnelOf({ scope }: ExportJob, backup: boolean): DpcTunnel {
  if (scope === "device") return "MachineTunnel";
  return backup ? "UserBackupTunnel" : "UserTunnel";
}

function exportSettings(job: ExportJob, { form, delivery, backup }: Options): Export {
  const tunnel = tunnelOf(job, backup);
  const said = form === "override" ? override(job, delivery) : fields(job, tunnel, delivery);
  const keys = [
    enabling(tunnel),
    ...said.clears.map((clear) => inTunnel(tunnel, clear)),
    ...said.keys.map(toKey(tunnel)),
  ];
  const policy = { tool: TOOL, keys, lines: said.lines };
  return {
    files: [delivery === "reg" ? registryFile(job, TOOL, keys) : gpoScript(job, policy)],
    profileXml: said.profileXml,
    changes: said.changes,
    losses: [...scopeLosses(job, TOOL), ...said.losses],
    notes: [...said.notes, ...deliveryNotes(job)],
    card: [
      { label: "Key", value: `${HIVE}\\${DPC_KEYS.policy}\\${tunnel}` },
      { label: `${PROFILE_NAME} (REG_SZ)`, value: job.name },
    ],
    steps: STEPS[delivery],
  };
}

/** What a form says: values below the tunnel's key, and sub keys that have to go first. */
interface Said extends Pick<Export, "profileXml" | "changes" | "losses" | "notes"> {
  readonly keys: readonly DpcKey[];
  readonly clears: readonly string[];
  readonly lines: readonly string[] | null;
}

function override(job: ExportJob, delivery: Delivery): Said {
  const { lines, changes, notes } = policyLines(job);
  const entries: DpcKey["entries"] = [
    { name: PROFILE_NAME, value: { type: "sz", text: job.name } },
    { name: OVERRIDE_XML, value: { type: "multiSz", lines } },
  ];
  return {
    keys: [{ subkey: "", entries }],
    clears: [],
    lines,
    profileXml: lines.join(LINE_END[delivery]),
    changes,
    losses: [],
    notes: [...notes, CUT_OFF, ALL_ELSE],
  };
}

const CUT_OFF = "DPC's help says that the Group Policy editor takes 1023 characters: do not change OverrideXML there.";
const ALL_ELSE = "With OverrideXML, DPC makes no XML of its other fields. It still applies some, such as metrics.";

/** Lists are replaced as a whole, so that what a former export said in them does not stay. */
const LISTS = [
  ...["RouteList", "RouteListExclude", "DNSSuffix", "TrustedNetworks", "DomainNameInfo"],
  ...["RootCertificates", "IssuingCertificates", "NPSList"],
];

/** A registry file deletes a key with all below it; the cmdlet is not documented to do so. */
const FILTERS: Readonly<Record<Delivery, readonly string[]>> = {
  reg: ["TrafficFilters"],
  script: Array.from({ length: 20 }, (_, index) => filterKey(index + 1)),
};

function fields(job: ExportJob, tunnel: DpcTunnel, delivery: Delivery): Said {
  const profile = profileIn(documentOf(job));
  const keys = fieldsOfProfile(job.name, tunnel, profile).map(({ subkey, entries }) => {
    return { subkey, entries: subkey === "" ? [{ name: OVERRIDE_XML, value: null }, ...entries] : entries };
  });
  return {
    keys,
    clears: [...LISTS, ...FILTERS[delivery]],
    lines: null,
    profileXml: profileOfDpc(job.name, tunnel, profile),
    changes: [
      "DPC makes a ProfileXML of its own from the fields; comments and elements it does not know are not in it.",
    ],
    losses: fieldMisfits(job.name, tunnel, profile),
    notes: ["Nothing here was tried with DPC itself: the fields are those that its source reads."],
  };
}

function enabling(tunnel: DpcTunnel): RegKey {
  const entries: RegKey["entries"] = [{ name: tunnel, value: { type: "dword", number: 1 } }];
  return { path: `${HIVE}\\${DPC_KEYS.policy}`, isDeleted: false, entries };
}

function inTunnel(tunnel: DpcTunnel, subkey: string): RegKey {
  return { path: `${HIVE}\\${DPC_KEYS.policy}\\${tunnel}\\${subkey}`, isDeleted: true, entries: [] };
}

function toKey(tunnel: DpcTunnel): (key: DpcKey) => RegKey {
  const start = `${HIVE}\\${DPC_KEYS.policy}\\${tunnel}`;
  return ({ subkey, entries }) => ({ path: subkey === "" ? start : `${start}\\${subkey}`, isDeleted: false, entries });
}

const STEPS: Readonly<Record<Delivery, readonly string[]>> = {
  reg: [
    "Install DPC on the devices.",
    "To try it on one device, import the file with reg import, elevated, and run gpupdate /force.",
    "For many devices take the script instead, or carry the values over with preferences of Group Policy.",
  ],
  script: [
    "Install DPC on the devices, and link a Group Policy object to them.",
    "Run the script with -WhatIf first, where the tools for Group Policy are installed.",
    "DPC reads the settings after each update of Group Policy.",
  ],
};
