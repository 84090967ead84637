/** Why a profile cannot leave: what all formats but *as written* ask, and what delivery asks besides. */
import { mountOf } from "../profile/mount.ts";
import type { Problem } from "../profile/problems.ts";
import type { Scope } from "../vocabulary/spec.ts";
import type { XmlDocument, XmlNode } from "../xml/document.ts";
import { questionOf, questionsIn } from "../xml/fillIn.ts";
import { parseXml } from "../xml/parse.ts";
import { absolute, textOf } from "../xml/place.ts";
import { blocker } from "./blocker.ts";
import { elementsAt } from "./elementsAt.ts";
import type { ExportJob } from "./exporter.ts";
import { nodesOf } from "./nodesOf.ts";
import { nameBlockers } from "./profileName.ts";

const USE_IT = "Use its EAP configuration in a new profile first, and export that.";

/** What keeps the text from being a ProfileXML that Windows could take: its form, its root, and its placeholders. */
export function profileBlockers({ text, document }: ExportJob): readonly Problem[] {
  if (document === null) return [notWellFormed(text)];
  return [...rootBlockers(document), ...placeholders(document)];
}

/** What keeps the profile from being delivered under its name to its scope. */
export function deliveryBlockers(job: ExportJob): readonly Problem[] {
  const scope = job.document === null ? [] : scopeBlockers(job.document, job.scope);
  return [...profileBlockers(job), ...nameBlockers(job.name), ...scope];
}

function notWellFormed(text: string): Problem {
  const parsed = parseXml(text);
  const why = parsed.ok ? {} : { range: parsed.error.range };
  const reason = parsed.ok ? "" : ` ${parsed.error.message}`;
  return { rule: "not-well-formed", severity: "error", message: `The XML is not well-formed.${reason}`, ...why };
}

function rootBlockers(document: XmlDocument): readonly Problem[] {
  const kind = mountOf(document)?.kind ?? "none";
  if (kind === "profile") return [];
  return [{ rule: "root", severity: "error", message: rootMessage(document, kind), range: document.root.startTag }];
}

function rootMessage({ root }: XmlDocument, kind: "eap" | "8021x" | "none"): string {
  if (kind === "eap") return `The file holds an EAP configuration and no VPN profile. ${USE_IT}`;
  if (kind === "8021x") return `The file is a wired or wireless 802.1X profile and no VPN profile. ${USE_IT}`;
  const written = root.namespace === "" ? root.name : `${root.name} in the namespace ${root.namespace}`;
  return `The root is ${written}. Windows expects VPNProfile without a namespace.`;
}

function placeholders(document: XmlDocument): readonly Problem[] {
  return [...nodesOf(document)].flatMap(({ node, range, parent }) =>
    questionsAt(node).map((hint) => {
      const name = parent?.name ?? "A value";
      const message = `${hint === "" ? name : `${name} (${hint})`} is still to be filled in.`;
      return { rule: "placeholder", severity: "error", message, range };
    }),
  );
}

function questionsAt(node: XmlNode): readonly string[] {
  const question = questionOf(node);
  if (question !== null) return [question.trim()];
  return node.kind === "text" || node.kind === "cdata" ? questionsIn(node.value) : [];
}

function scopeBlockers(document: XmlDocument, scope: Scope): readonly Problem[] {
  const isDeviceTunnel = isOn(document, "DeviceTunnel");
  if (scope === "device" && !isDeviceTunnel)
    return [blocker("scope", `The profile is for the device, but DeviceTunnel is not true.${lockDownWords(document)}`)];
  return [
    ...(scope !== "device" && isDeviceTunnel ? [onlyForDevices(document, "DeviceTunnel")] : []),
    ...(scope === "user" && isOn(document, "LockDown") ? [onlyForDevices(document, "LockDown")] : []),
  ];
}

function lockDownWords(document: XmlDocument): string {
  return isOn(document, "LockDown") ? " A LockDown profile goes to all users of the device." : "";
}

function onlyForDevices(document: XmlDocument, name: string): Problem {
  const place = elementsAt(document, name)[0];
  const message = `${name} is true, which Windows accepts only in profiles of the device.`;
  return { ...blocker("scope", message), ...(place && { range: absolute(place, place.element.range) }) };
}

function isOn(document: XmlDocument, name: string): boolean {
  return elementsAt(document, name).some((place) => ["true", "1"].includes(textOf(place).trim()));
}
