import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import { SwapIcon } from "../../ui/icons.tsx";
import { ReportInput } from "./ReportInput.tsx";
import type { Report } from "./report.ts";
import { SourceSelect } from "./SourceSelect.tsx";
import type { SourceId } from "./source.ts";
import type { CompareChoices, SideName } from "./useCompareChoices.ts";

interface Props {
  readonly choices: CompareChoices;
  readonly change: (changed: Partial<CompareChoices>) => void;
}

const LABELS: Readonly<Record<SideName, string>> = { left: "Compare", right: "With" };

/** Which two are compared; what Windows reports has to be given. */
export function SideChoosers({ choices, change }: Props) {
  const { sources, reports } = choices;
  const choose = (name: SideName, source: SourceId): void => {
    const other = name === "left" ? "right" : "left";
    // The same on both sides says nothing: the two change places.
    const isSame = sources[other] === source;
    change({ sources: { ...sources, [name]: source, ...(isSame ? { [other]: sources[name] } : {}) } });
  };
  const swap = (): void =>
    change({
      sources: { left: sources.right, right: sources.left },
      reports: { left: reports.right, right: reports.left },
    });
  const chooserOf = (name: SideName) => (
    <SideChooser
      label={LABELS[name]}
      source={sources[name]}
      choose={(source) => choose(name, source)}
      report={reports[name]}
      setReport={(report) => change({ reports: { ...reports, [name]: report } })}
    />
  );
  return (
    <Box sx={COLUMNS}>
      {chooserOf("left")}
      <IconButton
        onClick={swap}
        aria-label="Swap the two sides"
        title="Swap the two sides"
        sx={{ mt: { xs: -1, md: 2.25 }, mb: { xs: -1, md: 0 }, justifySelf: "start" }}
      >
        <SwapIcon />
      </IconButton>
      {chooserOf("right")}
    </Box>
  );
}

const COLUMNS = {
  display: "grid",
  gap: 1.5,
  gridTemplateColumns: { xs: "1fr", md: "1fr auto 1fr" },
  alignItems: "start",
} as const;

interface ChooserProps {
  readonly label: string;
  readonly source: SourceId;
  readonly choose: (source: SourceId) => void;
  readonly report: Report;
  readonly setReport: (report: Report) => void;
}

function SideChooser({ label, source, choose, report, setReport }: ChooserProps) {
  return (
    <Box component="section" aria-label={label} sx={{ minWidth: 0 }}>
      <SourceSelect label={label} value={source} choose={choose} />
      {source === "report" && <ReportInput report={report} change={setReport} />}
    </Box>
  );
}
