import Box from "@mui/material/Box";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import { type ReactNode, Suspense, useEffect, useRef } from "react";
import { PANELS } from "../panels/index.ts";
import type { PanelDefinition } from "../panels/panel.ts";
import { useSelected } from "../react/storeContext.ts";
import { Navigation } from "./Navigation.tsx";
import { NavigationMenu } from "./NavigationMenu.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { PanelForms } from "./PanelForms.tsx";
import { type Shown, Splitter } from "./Splitter.tsx";
import { StatusBar } from "./StatusBar.tsx";
import { XmlRegion } from "./XmlRegion.tsx";
import { usePreference } from "./preferences.ts";
import { ProblemsRegion } from "./problems/ProblemsRegion.tsx";
import type { ProblemsView } from "./problems/useProblemsView.ts";
import { type Side, useShownSide } from "./shownSide.ts";
import { type Look, useMedia } from "./theme.ts";
import { goTo, useHashRoute } from "./useHashRoute.ts";
import { useLastingProblem } from "./useLastingProblem.ts";
import { useTextTitle } from "./useTextTitle.ts";

/** Below these widths (pixels) the text becomes a tab of the middle, and the navigation a menu. */
const ONE_PANE = "(max-width: 1099px)";
const MENU = "(max-width: 699px)";

interface Props {
  readonly look: Look;
  readonly problems: ProblemsView;
}

/** Panels left, the open panel in the middle, the live text right, the problems below. */
export function Workbench({ look, problems }: Props) {
  const route = useHashRoute();
  const panel = PANELS.find(({ id }) => id === route) ?? PANELS[0];
  const menu = useMedia(MENU);
  if (panel === undefined) return null;
  return (
    <>
      {menu && <NavigationMenu panels={PANELS} open={panel.id} goTo={goTo} />}
      <Box sx={{ flex: 1, display: "flex", minHeight: 0 }}>
        {!menu && <Navigation panels={PANELS} open={panel.id} goTo={goTo} />}
        <Panes forms={<OpenPanel panel={panel} />} text={<XmlRegion look={look} />} />
      </Box>
      {problems.isOpen && <ProblemsRegion view={problems} />}
      <StatusBar problems={problems} />
    </>
  );
}

/**
 * Forms and text side by side, or one behind the other where there is little room. The forms stay where they are in the
 * tree: what is open or half typed in them outlives a window that becomes narrow.
 */
function Panes({ forms, text }: { readonly forms: ReactNode; readonly text: ReactNode }) {
  const [share, setShare] = usePreference<number>("split", 0.52);
  const { side, show } = useShownSide();
  const onePane = useMedia(ONE_PANE);
  const title = useTextTitle();
  return (
    <Box sx={{ flex: 1, minWidth: 0, display: "flex", flexDirection: "column" }}>
      {onePane && (
        <Tabs value={side} onChange={(_, next: Side) => show(next)} aria-label="Forms or text">
          <Tab value="forms" label="Forms" />
          <Tab value="text" label={title} />
        </Tabs>
      )}
      <Splitter shown={onePane ? SHOWN[side] : "both"} share={share} setShare={setShare}>
        {[forms, text]}
      </Splitter>
    </Box>
  );
}

const SHOWN: Readonly<Record<Side, Shown>> = { forms: "left", text: "right" };

function OpenPanel({ panel }: { readonly panel: PanelDefinition }) {
  const scroller = useRef<HTMLDivElement>(null);
  const problem = useLastingProblem();
  const profile = useSelected((state) => state.active);
  const { Component } = panel;
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [panel.id]);
  return (
    <Box
      component="main"
      ref={scroller}
      data-panel={panel.id}
      sx={{ overflow: "auto", height: "100%", bgcolor: "background.paper" }}
    >
      <NoticeBar problem={problem} />
      <PanelForms panel={panel} readOnly={problem !== null}>
        <Suspense fallback={null}>
          <Component key={`${profile}:${panel.id}`} />
        </Suspense>
      </PanelForms>
    </Box>
  );
}
