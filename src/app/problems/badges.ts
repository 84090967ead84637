/** What the navigation says of each panel: how many problems, and how bad. */
import type { Finding } from "../../core/lint/finding.ts";
import type { Severity } from "../../core/profile/problems.ts";
import { SEVERITIES } from "../../core/profile/problems.ts";
import { problemWords } from "./counts.ts";
import { type PanelOfRule, panelOfFinding } from "./panelOfFinding.ts";

export interface Badge {
  readonly count: number;
  readonly worst: Severity;
}

/** By id of the panel; panels without problems are not in it. */
export type Badges = ReadonlyMap<string, Badge>;

export const NO_BADGES: Badges = new Map();

export function badgesOf(findings: readonly Finding[], panelOfRule: PanelOfRule): Badges {
  const badges = new Map<string, Badge>();
  for (const finding of findings) {
    const panel = panelOfFinding(finding, panelOfRule);
    if (panel === null) continue;
    const before = badges.get(panel);
    badges.set(panel, {
      count: (before?.count ?? 0) + 1,
      worst: before === undefined ? finding.severity : worse(before.worst, finding.severity),
    });
  }
  return badges;
}

export function areSameBadges(one: Badges, other: Badges): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([panel, { count, worst }]) => {
    const twin = other.get(panel);
    return twin !== undefined && twin.count === count && twin.worst === worst;
  });
}

/** "3 problems, worst: error". */
export function badgeWords({ count, worst }: Badge): string {
  return `${problemWords(count)}, worst: ${worst}`;
}

function worse(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other) ? one : other;
}
