import Box from "@mui/material/Box";
import { useMemo } from "react";
import { oldestWindows } from "../core/profile/configured.ts";
import { problemsOf, readAny } from "../core/profile/read.ts";
import { at } from "../core/profile/at.ts";
import { pathText } from "../core/profile/ref.ts";
import { windowsName } from "../core/vocabulary/windowsName.ts";
import { useSelected } from "../react/storeContext.ts";
import { useDocument } from "../react/useDocument.ts";
import { activeProfile } from "../store/store.ts";

/** What holds for the whole profile: values that do not decode, the oldest Windows it needs, and where one is. */
export function StatusBar() {
  const document = useDocument();
  const path = useSelected((state) => (state.focus === null ? null : pathText(state.focus.path)));
  const broken = useSelected((state) => (activeProfile(state)?.reading.problem ?? null) !== null);
  const words = useMemo(() => {
    if (document === null) return [];
    const problems = problemsOf([], readAny(document, at)).length;
    const needed = oldestWindows(document);
    return [
      problems === 0 ? "Every value decodes" : `${problems} ${problems === 1 ? "value does" : "values do"} not decode`,
      `Needs ${windowsName(needed.release)} or later${needed.because.length === 0 ? "" : ` because of ${needed.because.join(", ")}`}`,
    ];
  }, [document]);
  return (
    <Box component="footer" sx={{ display: "flex", gap: 3, alignItems: "center", px: 2, minHeight: 28, borderTop: 1, borderColor: "divider", bgcolor: "background.paper", fontSize: 12, color: "text.secondary", whiteSpace: "nowrap", overflow: "hidden" }}>
      <span>{broken ? "The XML is not well-formed" : "Well-formed"}</span>
      {words.map((word) => <span key={word}>{word}</span>)}
      <Box component="span" sx={{ ml: "auto", overflow: "hidden", textOverflow: "ellipsis" }}>{path}</Box>
    </Box>
  );
}
