import { useCallback } from "react";
import type { Finding } from "../../core/lint/finding.ts";
import { pathText } from "../../core/profile/ref.ts";
import { panelOf } from "../../panels/index.ts";
import { useGoTo } from "../../react/goTo.ts";
import { useStore } from "../../react/storeContext.ts";
import { useShownSide } from "../shownSide.ts";
import { goTo } from "../useHashRoute.ts";
import { areaOf } from "./catalogue.ts";

interface ShowPlace {
  /** Opens the panel, the row and the field of a finding; where it has none, the panel of its rule. */
  readonly inForms: (finding: Finding) => void;
  /** Brings the lines of a finding into view. */
  readonly inText: (finding: Finding) => void;
}

/** The ways from a finding to where it is mended. */
export function useShowPlace(): ShowPlace {
  const store = useStore();
  const goToPath = useGoTo();
  const { show } = useShownSide();
  const inText = useCallback(
    ({ path }: Finding) => {
      show("text");
      store.focus({ path, origin: "command" });
    },
    [store, show],
  );
  const inForms = useCallback(
    ({ path, rule }: Finding) => {
      if (panelOf(pathText(path)) !== null) return goToPath(path);
      show("forms");
      const panel = areaOf(rule)?.panel;
      if (panel !== undefined) goTo(panel);
      store.focus({ path, origin: "command" });
    },
    [store, goToPath, show],
  );
  return { inForms, inText };
}
