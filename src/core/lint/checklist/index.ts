/** The deployment checklist: what has to be done beside the profile, in the order in which it is done. */
import type { XmlDocument } from "../../xml/document.ts";
import { at } from "../../profile/at.ts";
import { methodInUse } from "../../profile/eap/methodInUse.ts";
import { read } from "../../profile/read.ts";
import type { Scope } from "../../vocabulary/spec.ts";
import type { Context } from "../context.ts";
import type { ChecklistGroup } from "./entry.ts";
import { pilot } from "./pilot.ts";

export const CHECKLIST: readonly ChecklistGroup[] = [pilot];

/** The groups with the entries that concern a profile; groups without any are left out. */
export function checklistFor(document: XmlDocument, scope: Scope, context: Context): readonly ChecklistGroup[] {
  const situation = { profile: read(document, at).value ?? {}, method: methodInUse(document), scope, context };
  return CHECKLIST.map((group) => ({
    ...group,
    entries: group.entries.filter(({ applies }) => applies?.(situation) ?? true),
  })).filter(({ entries }) => entries.length > 0);
}
