import { z } from "zod";
import { at } from "../profile/at.ts";
import type { Problem } from "../profile/problems.ts";
import { read } from "../profile/read.ts";
import { blocker } from "./blocker.ts";
import { profileBlockers } from "./blockers.ts";
import { documentOf } from "./documentOf.ts";
import type { CardRow, Export, ExportJob, Exporter } from "./exporter.ts";
import { editScript, editScriptName } from "./phoneBook/editScript.ts";
import { PROTOCOL_ORDERS, type PhoneBookChange, phoneBookChanges } from "./phoneBook/phoneBookChange.ts";
import { scriptFile } from "./powershell/scriptFile.ts";
import { nameBlockers, nameNotes } from "./profileName.ts";

const options = z.object({
  protocols: z.enum(Object.keys(PROTOCOL_ORDERS) as [string, ...string[]]),
  noMobility: z.boolean(),
  windowsSignIn: z.boolean(),
  ekus: z.string(),
  olderWindows: z.boolean(),
});
type Options = z.infer<typeof options>;

/** A script for rasphone.pbk: what ProfileXML has no element for, and what older Windows does not take from it. */
export const phoneBookScript: Exporter<Options> = {
  id: "phone-book-script",
  group: "script",
  title: "PowerShell: phone book",
  summary: "A script that sets in rasphone.pbk what ProfileXML cannot set, after the profile is installed.",
  comesBack: { as: "nothing", because: "The script changes an installed connection, and carries no ProfileXML." },
  options,
  defaults: { protocols: "profile", noMobility: false, windowsSignIn: false, ekus: "", olderWindows: true },
  labels: [
    {
      option: "protocols",
      title: "Protocols",
      help: "An order of protocols together with a cryptography suite is not possible in ProfileXML on every Windows.",
      choices: Object.entries(PROTOCOL_ORDERS).map(([value, { title }]) => ({ value, title })),
    },
    {
      option: "noMobility",
      title: "Switch IKEv2 mobility off",
      help: "The connection then ends when the network changes, and does not wait for it to come back.",
    },
    {
      option: "windowsSignIn",
      title: "Use the Windows sign-in for MS-CHAP v2",
      help: "AutoLogon: name and password of the Windows sign-in are used, instead of asking for them.",
    },
    {
      option: "ekus",
      title: "Purposes of the computer certificate",
      help: "Object identifiers, separated by commas. Only certificates of the computer with one of them are used.",
    },
    {
      option: "olderWindows",
      title: "For Windows without the newest elements",
      help: "Sets in the phone book what the profile says in elements that only newer releases of Windows 11 take.",
    },
  ],
  blockers: (job, chosen) => [...profileBlockers(job), ...nameBlockers(job.name), ...choiceBlockers(job, chosen)],
  export: exportScript,
};

function exportScript(job: ExportJob, chosen: Options): Export {
  const changes = changesOf(job, chosen);
  return {
    files: [scriptFile(editScriptName(job.name), editScript(job, changes, ekusOf(chosen)))],
    profileXml: null,
    changes: [],
    losses: [],
    notes: [...nameNotes(job.name), ...notes(chosen, changes)],
    card: changes.map(cardRow),
    steps: [
      "Install the profile first: the script changes the connection that is there.",
      "Try the script with -WhatIf: it says what it would change.",
      job.scope === "user" ? "Run it as the user of the profile." : "Run it elevated.",
      "Run it again after each deployment of the profile, which makes the connection anew.",
    ],
  };
}

function changesOf(job: ExportJob, chosen: Options): readonly PhoneBookChange[] {
  return phoneBookChanges(documentOf(job), chosen);
}

function ekusOf({ ekus }: Options): readonly string[] {
  return ekus.split(/[,;\s]+/).filter((eku) => eku !== "");
}

const OID = /^[0-2](?:\.(?:0|[1-9]\d{0,19})){1,40}$/;

function choiceBlockers(job: ExportJob, chosen: Options): readonly Problem[] {
  const { document } = job;
  if (document === null) return [];
  const wrong = ekusOf(chosen).filter((eku) => !OID.test(eku));
  const isPlugin = read(document, at.PluginProfile).present;
  const waits = chosen.noMobility && chosen.olderWindows && read(document, at.NetworkOutageTime).present;
  const isIdle = !isPlugin && changesOf(job, chosen).length === 0 && ekusOf(chosen).length === 0;
  return [
    ...(isPlugin ? [blocker("plugin", "The profile uses a VPN app, which makes the connection itself.")] : []),
    ...(isIdle
      ? [blocker("nothing", "This profile needs no change of the phone book. Choose one, if you want one.")]
      : []),
    ...wrong.map((eku) => blocker("eku", `${eku} is no object identifier such as 1.3.6.1.5.5.7.3.2.`)),
    ...(waits ? [blocker("mobility", WAITS)] : []),
  ];
}

const WAITS =
  "NetworkOutageTime says how long IKEv2 waits for a network, and without mobility it does not wait. Choose one of them.";

function notes(chosen: Options, changes: readonly PhoneBookChange[]): readonly string[] {
  const sets = (key: string) => changes.some((change) => change.key === key);
  return [
    ...(sets("VpnStrategy") ? [MAY_CHANGE] : []),
    ...(sets("DataEncryption")
      ? ["Of the numbers of DataEncryption, only 256 (Require) is seen in published scripts."]
      : []),
    ...(sets("Options") ? ["The bits of Options are known from other tools; Microsoft does not document them."] : []),
    ...(ekusOf(chosen).length > 0
      ? ["The filter is set with Set-VpnConnection, which the phone book then keeps."]
      : []),
  ];
}

const MAY_CHANGE =
  "Windows is reported to put the protocol that worked last into VpnStrategy, which changes the order again. A remediation " +
  "that runs the script regularly puts it back.";

/** A setting as it is to be in rasphone.pbk. */
function cardRow(change: PhoneBookChange): CardRow {
  if (change.kind === "set") return { label: change.key, value: change.value };
  return { label: `${change.key}, bit ${change.bit}`, value: change.on ? "on" : "off" };
}
