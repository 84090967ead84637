import type { Finding } from "../../core/lint/finding.ts";
import { pathText } from "../../core/profile/ref.ts";
import { panelOf } from "../../panels/index.ts";

/** The panel of a rule's area; null for a rule that is not known. */
export type PanelOfRule = (rule: string) => string | null;

/** The id of the panel in which a finding is mended: that of its setting, else that of what its rule is about. */
export function panelOfFinding({ path, rule }: Finding, panelOfRule: PanelOfRule): string | null {
  return panelAt(pathText(path)) ?? panelOfRule(rule);
}

const known = new Map<string, string | null>();

function panelAt(path: string): string | null {
  let panel = known.get(path);
  if (panel === undefined) {
    panel = panelOf(path)?.id ?? null;
    known.set(path, panel);
  }
  return panel;
}
