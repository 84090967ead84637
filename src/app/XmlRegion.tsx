import Box from "@mui/material/Box";
import CircularProgress from "@mui/material/CircularProgress";
import { Suspense, lazy, useEffect, useState } from "react";
import { useStore } from "../react/storeContext.ts";
import { useFindingsStore } from "../react/useFindings.ts";
import { XmlPaneHeader } from "./XmlPaneHeader.tsx";
import { lazyParts } from "./lazyParts.ts";
import type { Look } from "./theme.ts";
import { useTextTitle } from "./useTextTitle.ts";

const XmlPane = lazy(lazyParts.xmlPane);

/** The live text, which arrives after the forms. */
export function XmlRegion({ look }: { readonly look: Look }) {
  const store = useStore();
  const findings = useFindingsStore();
  const painted = useAfterPaint();
  const [showSecrets, setShowSecrets] = useState(false);
  const waiting = (
    <Box sx={{ p: 3 }}>
      <CircularProgress size={20} aria-label="Loading the editor" />
    </Box>
  );
  return (
    <Box
      component="section"
      role="region"
      aria-label={useTextTitle()}
      sx={{ height: "100%", display: "flex", flexDirection: "column", bgcolor: "background.paper" }}
    >
      <XmlPaneHeader showSecrets={showSecrets} setShowSecrets={setShowSecrets} />
      <Box sx={{ flex: 1, minHeight: 0 }}>
        <Suspense fallback={waiting}>
          {painted ? <XmlPane store={store} findings={findings} theme={look} showSecrets={showSecrets} /> : waiting}
        </Suspense>
      </Box>
    </Box>
  );
}

/** True once what is on screen has been painted: the editor is large, and the forms come first. */
function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return painted;
}
