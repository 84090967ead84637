/** The rules by id, and the panels' words: what the pane says about findings beside what they say themselves. */
import type { Area } from "../../core/lint/area.ts";
import type { Finding } from "../../core/lint/finding.ts";
import type { Rule } from "../../core/lint/rule.ts";
import { AREAS, RULES } from "../../core/lint/rules/index.ts";
import { PANELS } from "../../panels/index.ts";
import { panelOfFinding } from "./panelOfFinding.ts";
import type { Catalogue } from "./problemRows.ts";

const rules = new Map(RULES.map((rule) => [rule.id, rule]));
const areas = new Map(AREAS.flatMap((area) => area.rules.map(({ id }) => [id, area])));

export function ruleOf(id: string): Rule | null {
  return rules.get(id) ?? null;
}

export function areaOf(rule: string): Area | null {
  return areas.get(rule) ?? null;
}

/** The title of a rule; its id when it is not known. */
export function titleOfRule(id: string): string {
  return rules.get(id)?.title ?? id;
}

/** The panel of a finding; where there is none, the area of its rule stands last. */
export function panelPlace(finding: Finding): { readonly title: string; readonly place: number } {
  const id = panelOfFinding(finding, (rule) => areas.get(rule)?.panel ?? null);
  const place = PANELS.findIndex((panel) => panel.id === id);
  return place < 0
    ? { title: areas.get(finding.rule)?.title ?? "Other", place: PANELS.length }
    : { title: PANELS[place]?.title ?? "", place };
}

export const catalogue: Catalogue = { titleOfRule, panelOf: panelPlace };
