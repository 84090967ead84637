import { useCallback } from "react";
import { panelOf } from "../panels/index.ts";
import type { Navigate } from "../react/navigation.ts";
import { useStore } from "../react/storeContext.ts";
import type { Side } from "./shownSide.ts";
import { goTo } from "./useHashRoute.ts";

/** Opens the panel of a setting and puts the focus into its field, once it is there. */
export function useNavigateToSetting(show: (side: Side) => void): Navigate {
  const store = useStore();
  return useCallback(
    (path) => {
      const panel = panelOf(path);
      if (panel === null) return;
      show("forms");
      goTo(panel.id);
      focusSoon(path);
      store.announce(`Opened ${panel.title}`);
    },
    [store, show],
  );
}

/** Frames to wait for a panel to be drawn. */
const TRIES = 30;

function focusSoon(path: string, tries = TRIES): void {
  requestAnimationFrame(() => {
    const control = controlOf(path);
    if (control !== null) focusControl(control);
    else if (tries > 0) focusSoon(path, tries - 1);
  });
}

/** The control of a setting, or of the nearest element above it that has one, such as the list that holds its row. */
function controlOf(path: string): HTMLElement | null {
  const control = document.querySelector<HTMLElement>(`main [data-path="${CSS.escape(path)}"]`);
  const above = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  return control ?? (above === "" ? null : controlOf(above));
}

const FOCUSABLE = "button, input, textarea, select, [tabindex]";

function focusControl(control: HTMLElement): void {
  const target = control.matches(FOCUSABLE) ? control : control.querySelector<HTMLElement>(FOCUSABLE);
  control.scrollIntoView({ block: "center" });
  target?.focus();
}
