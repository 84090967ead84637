import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import Typography from "@mui/material/Typography";
import { useRef } from "react";
import type { Comparison } from "../../core/compare/comparison.ts";
import { layoutSentences, summaryOf } from "../../core/compare/summary.ts";
import type { Look } from "../theme.ts";
import { Differences } from "./Differences.tsx";
import { TextComparison } from "./TextComparison.tsx";
import type { Compared } from "./comparing.ts";
import type { Side } from "./side.ts";
import type { CompareChoices } from "./useCompareChoices.ts";

interface Props {
  readonly compared: Compared;
  readonly choices: CompareChoices;
  readonly change: (changed: Partial<CompareChoices>) => void;
  readonly theme: Look;
  readonly close: () => void;
}

/** What came out: one sentence, and below it the differences or the texts. */
export function Outcome({ compared, choices, change, theme, close }: Props) {
  const summary = useRef<HTMLHeadingElement>(null);
  const { comparison, before, after } = compared;
  if (comparison === null) return <Obstacles sides={[before, after]} />;
  const { view } = choices;
  return (
    <>
      <Summary comparison={comparison} heading={summary} />
      <Box sx={{ flex: "1 0 auto", display: "flex", flexDirection: "column", minHeight: 320 }}>
        <Tabs
          value={view}
          onChange={(_, next: CompareChoices["view"]) => change({ view: next })}
          aria-label="How to look at it"
          sx={{ borderBottom: 1, borderColor: "divider" }}
        >
          <Tab value="differences" label="What differs" id="compare-tab-differences" aria-controls="compare-panel" />
          <Tab value="text" label="Text" id="compare-tab-text" aria-controls="compare-panel" />
        </Tabs>
        <Box
          role="tabpanel"
          id="compare-panel"
          aria-labelledby={`compare-tab-${view}`}
          sx={{ flex: 1, display: "flex", flexDirection: "column", pt: 1.5 }}
        >
          {view === "differences" ? (
            <Differences
              compared={compared}
              comparison={comparison}
              hidesRespelled={choices.hidesRespelled}
              hideRespelled={(hidesRespelled) => change({ hidesRespelled })}
              focusSummary={() => summary.current?.focus()}
              close={close}
            />
          ) : (
            <TextComparison
              compared={compared}
              isAligned={choices.isAligned ?? compared.mode === "readBack"}
              align={(isAligned) => change({ isAligned })}
              theme={theme}
            />
          )}
        </Box>
      </Box>
    </>
  );
}

interface SummaryProps {
  readonly comparison: Comparison;
  readonly heading: React.Ref<HTMLHeadingElement>;
}

function Summary({ comparison, heading }: SummaryProps) {
  const besides = layoutSentences(comparison);
  return (
    <Box>
      <Typography component="h2" ref={heading} tabIndex={-1} role="status" sx={{ fontSize: 17, fontWeight: 600 }}>
        {summaryOf(comparison)}
      </Typography>
      {besides.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {besides.join(" ")}
        </Typography>
      )}
    </Box>
  );
}

/** Why there is nothing to compare yet. */
function Obstacles({ sides }: { readonly sides: readonly Side[] }) {
  return sides.map(({ title, problem, source }) =>
    problem === null ? null : (
      <Alert key={source} severity="info">
        {source === "report" ? problem : `${title}: ${problem}`}
      </Alert>
    ),
  );
}
