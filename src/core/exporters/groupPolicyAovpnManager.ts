import { z } from "zod";
import { AOVPN_MANAGER } from "../formats/aovpnManager.ts";
import type { RegKey } from "../formats/regFile.ts";
import { deliveryBlockers } from "./blockers.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { type Delivery, DELIVERY_LABEL, deliverySchema, LINE_END, type PolicyTool } from "./groupPolicy/delivery.ts";
import { gpoScript } from "./groupPolicy/gpoScript.ts";
import { policyLines } from "./groupPolicy/policyLines.ts";
import { HIVE, registryFile } from "./groupPolicy/registryFile.ts";
import { scopeLosses } from "./groupPolicy/scopeLosses.ts";
import { deliveryNotes } from "./notes.ts";

const TOOL: PolicyTool = { title: "aovpn-manager", stem: "aovpn-manager" };
const options = z.object({ delivery: deliverySchema });
type Options = z.infer<typeof options>;

/** The policy of aovpn-manager (rinrab, version 0.2): a list of strings that its service makes one profile of. */
export const groupPolicyAovpnManager: Exporter<Options> = {
  id: "group-policy-aovpn-manager",
  group: "groupPolicy",
  title: "aovpn-manager",
  summary: "The policy of aovpn-manager, a free tool that installs one profile by Group Policy.",
  comesBack: { as: "text" },
  options,
  defaults: { delivery: "reg" },
  labels: [DELIVERY_LABEL],
  blockers: deliveryBlockers,
  export: exportPolicy,
};

function exportPolicy(job: ExportJob, { delivery }: Options): Export {
  const { lines, changes, notes } = policyLines(job);
  const keys = policyKeys(job, lines);
  return {
    files: [delivery === "reg" ? registryFile(job, TOOL, keys) : gpoScript(job, { tool: TOOL, keys, lines })],
    profileXml: lines.join(LINE_END[delivery]),
    changes,
    losses: scopeLosses(job, TOOL),
    notes: [...notes, ...deliveryNotes(job), "aovpn-manager knows one profile a device: a second policy replaces it."],
    card: [
      { label: "Key", value: `${HIVE}\\${AOVPN_MANAGER.key}` },
      { label: `${AOVPN_MANAGER.name} (REG_SZ)`, value: job.name },
      { label: `${AOVPN_MANAGER.profile} (REG_MULTI_SZ)`, value: "The lines of the ProfileXML" },
    ],
    steps: STEPS[delivery],
  };
}

function policyKeys({ name }: ExportJob, lines: readonly string[]): readonly RegKey[] {
  const entries: RegKey["entries"] = [
    { name: AOVPN_MANAGER.name, value: { type: "sz", text: name } },
    { name: AOVPN_MANAGER.profile, value: { type: "multiSz", lines } },
  ];
  return [{ path: `${HIVE}\\${AOVPN_MANAGER.key}`, isDeleted: false, entries }];
}

const LOOK =
  "aovpn-manager runs after each update of Group Policy, and replaces the profile when its text has changed.";

const STEPS: Readonly<Record<Delivery, readonly string[]>> = {
  reg: [
    "Install aovpn-manager on the devices.",
    "To try it on one device, import the file with reg import, elevated, and run gpupdate /force.",
    "For many devices take the script instead, or carry the values over with preferences of Group Policy.",
    LOOK,
  ],
  script: [
    "Install aovpn-manager on the devices, and link a Group Policy object to them.",
    "Run the script with -WhatIf first, where the tools for Group Policy are installed.",
    LOOK,
  ],
};
