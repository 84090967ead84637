import Box from "@mui/material/Box";
import { oldestWindows } from "../core/profile/configured.ts";
import { pathText } from "../core/profile/ref.ts";
import { windowsName } from "../core/vocabulary/windowsName.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { useSelected } from "../react/storeContext.ts";
import { useWhenIdle } from "../react/useWhenIdle.ts";
import { activeProfile } from "../store/store.ts";
import { ProblemsButton } from "./problems/ProblemsButton.tsx";
import type { ProblemsView } from "./problems/useProblemsView.ts";

/** What holds for the whole profile: its problems, the oldest Windows it needs, and where one is. */
export function StatusBar({ problems }: { readonly problems: ProblemsView }) {
  const path = useSelected((state) => (state.focus === null ? null : pathText(state.focus.path)));
  const broken = useSelected((state) => (activeProfile(state)?.reading.problem ?? null) !== null);
  const windows = useWhenIdle(windowsWords, "");
  return (
    <Box
      component="footer"
      sx={{
        display: "flex",
        gap: 3,
        alignItems: "center",
        px: 1,
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
      <ProblemsButton view={problems} />
      <span>{broken ? "The XML is not well-formed" : "Well-formed"}</span>
      <span>{windows}</span>
      <Box component="span" sx={{ ml: "auto", overflow: "hidden", textOverflow: "ellipsis" }}>
        {path}
      </Box>
    </Box>
  );
}

function windowsWords(document: XmlDocument): string {
  const { release, because } = oldestWindows(document);
  return `Needs ${windowsName(release)} or later${because.length === 0 ? "" : ` because of ${because.join(", ")}`}`;
}
