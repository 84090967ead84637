import Box from "@mui/material/Box";
import Checkbox from "@mui/material/Checkbox";
import CircularProgress from "@mui/material/CircularProgress";
import FormControlLabel from "@mui/material/FormControlLabel";
import { Suspense, lazy, useMemo } from "react";
import { alignedText } from "../../core/compare/alignedText.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { lazyParts } from "../lazyParts.ts";
import type { Look } from "../theme.ts";
import type { Compared } from "./comparing.ts";
import { coveredText } from "./coveredText.ts";

const DiffPane = lazy(lazyParts.diffPane);

interface Props {
  readonly compared: Compared;
  readonly isAligned: boolean;
  readonly align: (isAligned: boolean) => void;
  readonly theme: Look;
}

/** The two texts, as they are or laid out alike; secrets are covered. */
export function TextComparison({ compared: { before, after }, isAligned, align, theme }: Props) {
  const was = useMemo(() => shownText(before.document, isAligned), [before.document, isAligned]);
  const is = useMemo(() => shownText(after.document, isAligned), [after.document, isAligned]);
  const labels = useMemo(() => ({ before: before.title, after: after.title }), [before.title, after.title]);
  return (
    <Box sx={{ flex: 1, display: "flex", flexDirection: "column", minHeight: 320 }}>
      <Box sx={{ display: "flex", gap: 2, alignItems: "center", flexWrap: "wrap" }}>
        <FormControlLabel
          control={<Checkbox size="small" checked={isAligned} onChange={(event) => align(event.target.checked)} />}
          label="Lay both out alike (order of Windows, one element a line)"
        />
      </Box>
      <Box aria-hidden sx={{ display: { xs: "none", md: "grid" }, gridTemplateColumns: "1fr 1fr", fontWeight: 600 }}>
        <span>{before.title}</span>
        <span>{after.title}</span>
      </Box>
      <Box
        role="region"
        aria-label="Text of both"
        sx={{ flex: 1, minHeight: 280, border: 1, borderColor: "divider", position: "relative" }}
      >
        <Suspense fallback={<CircularProgress size={20} aria-label="Loading the editor" sx={{ m: 3 }} />}>
          <Box sx={{ position: "absolute", inset: 0 }}>
            <DiffPane before={was} after={is} labels={labels} theme={theme} />
          </Box>
        </Suspense>
      </Box>
    </Box>
  );
}

function shownText(document: XmlDocument | null, isAligned: boolean): string {
  if (document === null) return "";
  return coveredText(isAligned ? alignedText(document) : document.text);
}
