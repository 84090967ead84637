import Box from "@mui/material/Box";
import CircularProgress from "@mui/material/CircularProgress";
import { Suspense, lazy, useCallback, useEffect, useRef, useState } from "react";
import { pathText } from "../core/profile/ref.ts";
import { ReadOnlyForms } from "../forms/usePanelForm.tsx";
import { PANELS, panelOf } from "../panels/index.ts";
import { type Navigate, NavigationContext } from "../react/navigation.ts";
import { useSelected, useStore } from "../react/storeContext.ts";
import { activeProfile } from "../store/store.ts";
import { BrokenBar } from "./BrokenBar.tsx";
import { Navigation } from "./Navigation.tsx";
import { Splitter } from "./Splitter.tsx";
import { StatusBar } from "./StatusBar.tsx";
import { XmlPaneHeader } from "./XmlPaneHeader.tsx";
import { lazyParts } from "./lazyParts.ts";
import { usePreference } from "./preferences.ts";
import type { SaveStatus } from "./saving.ts";
import type { Look } from "./theme.ts";
import { goTo, useHashRoute } from "./useHashRoute.ts";
import { useLastingProblem } from "./useLastingProblem.ts";

const XmlPane = lazy(lazyParts.xmlPane);

interface Props {
  readonly look: Look;
  readonly saveState: SaveStatus;
}

/** Panels left, the open panel in the middle, the live text right. */
export function Workbench({ look, saveState }: Props) {
  const route = useHashRoute();
  const panel = PANELS.find(({ id }) => id === route) ?? PANELS[0];
  const [share, setShare] = usePreference<number>("split", 0.52);
  const [showSecrets, setShowSecrets] = useState(false);
  const store = useStore();
  const problem = useLastingProblem();
  const navigate = useNavigateToSetting();
  const middle = useRef<HTMLDivElement>(null);
  const profileId = useSelected((state) => state.active);
  useEffect(() => {
    middle.current?.scrollTo(0, 0);
  }, [panel?.id]);
  if (panel === undefined) return null;
  const { Component } = panel;
  return (
    <NavigationContext value={navigate}>
      <Box sx={{ flex: 1, display: "flex", minHeight: 0 }}>
        <Navigation panels={PANELS} open={panel.id} goTo={goTo} />
        <Splitter share={share} setShare={setShare}>
          <Box component="main" ref={middle} sx={{ overflow: "auto", height: "100%", bgcolor: "background.paper" }}>
            <BrokenBar problem={problem} />
            <ReadOnlyForms readOnly={problem !== null}>
              <Component key={`${profileId}:${panel.id}`} />
            </ReadOnlyForms>
          </Box>
          <Box component="section" role="region" aria-label="ProfileXML" sx={{ height: "100%", display: "flex", flexDirection: "column", bgcolor: "background.paper" }}>
            <XmlPaneHeader showSecrets={showSecrets} setShowSecrets={setShowSecrets} />
            <Box sx={{ flex: 1, minHeight: 0 }}>
              <Suspense fallback={<Box sx={{ p: 3 }}><CircularProgress size={20} aria-label="Loading the editor" /></Box>}>
                <XmlPane store={store} theme={look} showSecrets={showSecrets} />
              </Suspense>
            </Box>
          </Box>
        </Splitter>
      </Box>
      <StatusBar saveState={saveState} />
    </NavigationContext>
  );
}

/** Opens the panel of a setting and puts the focus into its field, once it is there. */
function useNavigateToSetting(): Navigate {
  const store = useStore();
  return useCallback(
    (path) => {
      const panel = panelOf(path);
      if (panel === null) return;
      goTo(panel.id);
      focusSoon(path);
      const focus = activeProfile(store.getState());
      if (focus !== null) store.announce(`Opened ${panel.title}`);
    },
    [store],
  );
}

const TRIES = 30;

function focusSoon(path: string, tries = TRIES): void {
  requestAnimationFrame(() => {
    const control = document.querySelector<HTMLElement>(`main [data-path="${CSS.escape(path)}"]`);
    if (control === null) {
      if (tries > 0) focusSoon(path, tries - 1);
      return;
    }
    const focusable = control.matches("input, textarea, select, button") ? control : control.querySelector<HTMLElement>("button, input, textarea, select, [tabindex]");
    control.scrollIntoView({ block: "center" });
    focusable?.focus();
  });
}

/** The path under the caret or the focused field, as people read it. */
export function useFocusedPath(): string | null {
  return useSelected((state) => (state.focus === null ? null : pathText(state.focus.path)));
}
