import Box from "@mui/material/Box";
import ButtonBase from "@mui/material/ButtonBase";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";
import { SEVERITIES } from "../../core/profile/problems.ts";
import { type Counts, countWords, countsOf, totalOf } from "./counts.ts";
import type { ProblemsView } from "./useProblemsView.ts";
import { useIsChecking } from "./useIsChecking.ts";
import { type FoundState, useSteadyFindings } from "./useSteadyFindings.ts";

/** Opens and closes the Problems pane, and says how many there are. */
export function ProblemsButton({ view }: { readonly view: ProblemsView }) {
  const counts = useSteadyFindings(selectCounts, areSame);
  const isChecking = useIsChecking();
  const isUnknown = counts === null;
  return (
    <ButtonBase
      id={view.buttonId}
      onClick={view.toggle}
      aria-expanded={view.isOpen}
      title="Problems (Ctrl+Shift+M)"
      sx={{
        alignSelf: "stretch",
        flexShrink: 0,
        gap: 1,
        px: 1,
        font: "inherit",
        color: "text.primary",
        bgcolor: view.isOpen ? "action.selected" : "transparent",
        "&:hover": { bgcolor: "action.hover" },
        "&.Mui-focusVisible": { outlineOffset: -2 },
      }}
    >
      {isUnknown ? "Problems" : <Words counts={counts} />}
      {/* Its room is kept, so that nothing moves when it comes and goes. */}
      <Box component="span" sx={{ width: 58, textAlign: "left", color: "text.secondary" }}>
        {isChecking && "checking"}
      </Box>
    </ButtonBase>
  );
}

function Words({ counts }: { readonly counts: Counts }) {
  const total = totalOf(counts);
  if (total === 0) return "No problems";
  return (
    <>
      <span>{`Problems ${total.toLocaleString("en")}`}</span>
      <Box component="span" aria-hidden sx={{ display: "flex", alignItems: "center", gap: 0.5, fontSize: 15 }}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <SeverityIcon key={severity} severity={severity} titleAccess="" fontSize="inherit" />
        ))}
      </Box>
      <Box component="span" sx={{ "@media (max-width: 699px)": { display: "none" } }}>
        {countWords(counts)}
      </Box>
    </>
  );
}

/** Null before the rules have looked for the first time. */
function selectCounts({ profile, findings }: FoundState): Counts | null {
  return profile === null ? null : countsOf(findings);
}

function areSame(one: Counts | null, other: Counts | null): boolean {
  if (one === null || other === null) return one === other;
  return SEVERITIES.every((severity) => one[severity] === other[severity]);
}
