import { useCallback } from "react";
import { type ContextKey, QUESTIONS } from "../../core/lint/context.ts";
import type { Finding } from "../../core/lint/finding.ts";
import { pathText } from "../../core/profile/ref.ts";
import { PANELS, panelOf } from "../../panels/index.ts";
import type { PanelDefinition } from "../../panels/panel.ts";
import { useGoTo } from "../../react/goTo.ts";
import { useStore } from "../../react/storeContext.ts";
import { openPanel } from "../openPanel.ts";
import { useShownSide } from "../shownSide.ts";
import { areaOf } from "./catalogue.ts";

interface ShowPlace {
  /** Opens the panel, the row and the field of a finding; what no form can mend is shown in the text. */
  readonly inForms: (finding: Finding) => void;
  /** Brings the lines of a finding into view. */
  readonly inText: (finding: Finding) => void;
  /** Opens the panel of the deployment where a question is answered. */
  readonly question: (key: ContextKey) => void;
}

/** The ways from a row to where something can be done about it. */
export function useShowPlace(): ShowPlace {
  const store = useStore();
  const goToPath = useGoTo();
  const { show } = useShownSide();
  const inText = useCallback(
    ({ path }: Finding) => {
      show("text");
      store.focus({ path, origin: "command" });
      store.announce("Shown in the XML");
    },
    [store, show],
  );
  const inForms = useCallback(
    (finding: Finding) => {
      const panel = panelToMend(finding);
      if (panel === null) return inText(finding);
      if (panelOf(pathText(finding.path)) !== null) return goToPath(finding.path);
      show("forms");
      openPanel(panel.id);
      store.focus({ path: finding.path, origin: "command" });
      store.announce(`Opened ${panel.title}`);
    },
    [store, goToPath, inText, show],
  );
  const question = useCallback(
    (key: ContextKey) => {
      show("forms");
      openPanel(ANSWERS_PANEL, (panel) => answerTo(key, panel));
      store.announce(`Opened Deployment: ${QUESTIONS[key].title}`);
    },
    [store, show],
  );
  return { inForms, inText, question };
}

/** Where answers are given: the panel of the deployment. */
const ANSWERS_PANEL = "deployment";

/** It tells of the profile as a whole, and has no settings. */
const OVERVIEW = "overview";

/** The panel of a finding's setting, else of what its rule is about; null for what only the text can mend. */
export function panelToMend({ path, rule }: Finding): PanelDefinition | null {
  const about = areaOf(rule)?.panel;
  return panelOf(pathText(path)) ?? PANELS.find(({ id }) => id === about && id !== OVERVIEW) ?? null;
}

function answerTo(key: ContextKey, panel: HTMLElement): { readonly control: HTMLElement } | null {
  const control = panel.querySelector<HTMLElement>(`[data-question="${key}"] :is([role=combobox], input)`);
  return control === null ? null : { control };
}
