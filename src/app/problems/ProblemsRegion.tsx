import Box from "@mui/material/Box";
import { type FocusEvent, Suspense, lazy } from "react";
import { lazyParts } from "../lazyParts.ts";
import { usePreference } from "../preferences.ts";
import { PaneHandle } from "./PaneHandle.tsx";
import type { ProblemsView } from "./useProblemsView.ts";

const ProblemsPane = lazy(lazyParts.problemsPane);

/** In pixels. */
const USUAL_HEIGHT = 300;

/** The place of the Problems pane below the workbench, as high as it was made last. */
export function ProblemsRegion({ view }: { readonly view: ProblemsView }) {
  const [height, setHeight] = usePreference<number>("problems.height", USUAL_HEIGHT);
  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const isFromInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isFromInside && relatedTarget !== null) view.cameFrom(relatedTarget);
  };
  return (
    <>
      <PaneHandle height={height} setHeight={setHeight} />
      <Box
        component="section"
        id={view.paneId}
        aria-label="Problems"
        onFocus={onFocus}
        sx={{
          height,
          maxHeight: "70vh",
          flexShrink: 0,
          display: "flex",
          minWidth: 0,
          bgcolor: "background.paper",
          // The detail stands below the list there.
          "@media (max-width: 899px)": { minHeight: "min(400px, 70vh)" },
        }}
      >
        <Suspense fallback={null}>
          <ProblemsPane view={view} />
        </Suspense>
      </Box>
    </>
  );
}
