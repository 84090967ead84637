import Box from "@mui/material/Box";
import { oldestWindows } from "../core/profile/configured.ts";
import { problemsOf, readAny } from "../core/profile/read.ts";
import { at } from "../core/profile/at.ts";
import { pathText } from "../core/profile/ref.ts";
import { windowsName } from "../core/vocabulary/windowsName.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { useSelected } from "../react/storeContext.ts";
import { useWhenIdle } from "../react/useWhenIdle.ts";
import { activeProfile } from "../store/store.ts";

/** What holds for the whole profile: values that do not decode, the oldest Windows it needs, and where one is. */
export function StatusBar() {
  const path = useSelected((state) => (state.focus === null ? null : pathText(state.focus.path)));
  const broken = useSelected((state) => (activeProfile(state)?.reading.problem ?? null) !== null);
  const decoding = useWhenIdle(decodingWords, "");
  const windows = useWhenIdle(windowsWords, "");
  return (
    <Box
      component="footer"
      sx={{
        display: "flex",
        gap: 3,
        alignItems: "center",
        px: 2,
        minHeight: 28,
        borderTop: 1,
        borderColor: "divider",
        bgcolor: "background.paper",
        fontSize: 12,
        color: "text.secondary",
        whiteSpace: "nowrap",
        overflow: "hidden",
      }}
    >
      <span>{broken ? "The XML is not well-formed" : "Well-formed"}</span>
      <span>{decoding}</span>
      <span>{windows}</span>
      <Box component="span" sx={{ ml: "auto", overflow: "hidden", textOverflow: "ellipsis" }}>
        {path}
      </Box>
    </Box>
  );
}

function decodingWords(document: XmlDocument): string {
  const problems = problemsOf([], readAny(document, at)).length;
  if (problems === 0) return "Every value decodes";
  return problems === 1 ? "1 value does not decode" : `${problems} values do not decode`;
}

function windowsWords(document: XmlDocument): string {
  const { release, because } = oldestWindows(document);
  return `Needs ${windowsName(release)} or later${because.length === 0 ? "" : ` because of ${because.join(", ")}`}`;
}
