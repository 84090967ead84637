import type { Starter } from "../deployment/newProfile.ts";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { planEdits } from "./plan.ts";
import type { Template } from "./template.ts";

/** A new profile: the template's starter, with its plan carried out. */
export function startFrom({ id, title, summary, starter, scope, plan }: Template): Starter {
  const parsed = parseXml(starter.text);
  if (!parsed.ok) throw new Error(`The starter ${starter.id} is broken: ${parsed.error.message}`);
  const text = applyEdits(starter.text, planEdits(parsed.value, plan(parsed.value)));
  return { id, title, summary, name: starter.name, scope, text };
}
