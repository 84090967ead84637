import { useCallback, useEffect, useState } from "react";
import { loadPanelOfRule } from "../lazyParts.ts";
import { type Badges, NO_BADGES, areSameBadges, badgesOf } from "./badges.ts";
import type { PanelOfRule } from "./panelOfFinding.ts";
import { useSteadyFindings } from "./useSteadyFindings.ts";

/** What the navigation says of each panel; renders again only when a number or a worst severity changes. */
export function useBadges(): Badges {
  const hasFindings = useSteadyFindings(({ findings }) => findings.length > 0, Object.is);
  const panelOfRule = usePanelOfRule(hasFindings);
  return useSteadyFindings(
    useCallback(({ findings }) => (findings.length === 0 ? NO_BADGES : badgesOf(findings, panelOfRule)), [panelOfRule]),
    areSameBadges,
  );
}

/** The areas come with the rules, so not before something was found. */
function usePanelOfRule(isNeeded: boolean): PanelOfRule {
  const [panelOfRule, setPanelOfRule] = useState<PanelOfRule>(() => UNKNOWN);
  useEffect(() => {
    if (isNeeded) void loadPanelOfRule().then((loaded) => setPanelOfRule(() => loaded));
  }, [isNeeded]);
  return panelOfRule;
}

const UNKNOWN: PanelOfRule = () => null;
