import { useCallback } from "react";
import { type Path, pathText } from "../core/profile/ref.ts";
import { panelOf } from "../panels/index.ts";
import { spotOf } from "../react/focusPlace.ts";
import type { Navigate } from "../react/navigation.ts";
import { useStore } from "../react/storeContext.ts";
import { openPanel } from "./openPanel.ts";
import type { Side } from "./shownSide.ts";

/** Opens the panel of a setting and puts the focus into its field, once it is there. */
export function useNavigateToSetting(show: (side: Side) => void): Navigate {
  const store = useStore();
  return useCallback(
    (place) => {
      const path = typeof place === "string" ? pathNamed(place) : place;
      const panel = panelOf(pathText(path));
      if (panel === null) return;
      show("forms");
      openPanel(panel.id, (drawn) => spotOf(drawn, path));
      store.announce(`Opened ${panel.title}`);
    },
    [store, show],
  );
}

/** The namespaces do not matter here: controls carry names only. */
function pathNamed(text: string): Path {
  return text.split("/").map((name) => ({ name, namespace: "" }));
}
