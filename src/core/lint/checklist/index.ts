/** The deployment checklist: what has to be done beside the profile, in the order in which it is done. */
import type { XmlDocument } from "../../xml/document.ts";
import { at } from "../../profile/at.ts";
import { methodInUse } from "../../profile/eap/methodInUse.ts";
import { read } from "../../profile/read.ts";
import { situationOf } from "../../profile/situation.ts";
import type { Scope } from "../../vocabulary/spec.ts";
import type { Context } from "../context.ts";
import { access } from "./access.ts";
import { certificates } from "./certificates.ts";
import { channels } from "./channels.ts";
import { clients } from "./clients.ts";
import type { ChecklistGroup, ChecklistSituation } from "./entry.ts";
import { gatewaySide } from "./gatewaySide.ts";
import { mfa } from "./mfa.ts";
import { nameService } from "./nameService.ts";
import { pilot } from "./pilot.ts";
import { radius } from "./radius.ts";
import { verify } from "./verify.ts";

export const CHECKLIST: readonly ChecklistGroup[] = [
  clients,
  certificates,
  radius,
  mfa,
  access,
  gatewaySide,
  nameService,
  channels,
  pilot,
  verify,
];

/** The groups with the entries that concern a profile; groups without any are left out. */
export function checklistFor(document: XmlDocument, scope: Scope, context: Context): readonly ChecklistGroup[] {
  const situation: ChecklistSituation = {
    ...situationOf(document, scope),
    profile: read(document, at).value ?? {},
    method: methodInUse(document),
    context,
  };
  return CHECKLIST.map((group) => ({
    ...group,
    entries: group.entries.filter(({ applies }) => applies?.(situation) ?? true),
  })).filter(({ entries }) => entries.length > 0);
}
