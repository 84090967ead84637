import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import IconButton from "@mui/material/IconButton";
import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import { safeFixOf } from "../../core/lint/fixing.ts";
import type { Severity } from "../../core/profile/problems.ts";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { titleOfRule } from "./catalogue.ts";
import { ReportButton } from "./ReportButton.tsx";
import { SEVERITIES } from "../../core/profile/problems.ts";
import { countsOf } from "./counts.ts";
import { GROUPINGS, type Grouping } from "./problemRows.ts";
import type { Problems } from "./useProblems.ts";

interface Props {
  readonly problems: Problems;
  readonly isBroken: boolean;
  readonly browsing: boolean;
  readonly setBrowsing: (browsing: boolean) => void;
  readonly fixAllSafe: () => void;
  readonly close: () => void;
}

/** How the problems are arranged, and what can be done to all of them. */
export function ProblemsToolbar({ problems, isBroken, browsing, setBrowsing, fixAllSafe, close }: Props) {
  const safe = problems.found.findings.filter((finding) => safeFixOf(finding) !== null).length;
  return (
    <Box
      role="toolbar"
      aria-label="Problems"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        columnGap: 1.5,
        rowGap: 0.5,
        px: 1.5,
        py: 0.5,
        borderBottom: 1,
        borderColor: "divider",
      }}
    >
      {!browsing && <Arrangement problems={problems} />}
      <Box sx={{ ml: "auto", display: "flex", alignItems: "center", gap: 0.5 }}>
        <Button size="small" disabled={safe === 0 || isBroken} onClick={fixAllSafe}>
          {`Fix all safe (${safe.toLocaleString("en")})`}
        </Button>
        <ReportButton />
        <Button size="small" onClick={() => setBrowsing(!browsing)}>
          {browsing ? "Back to the problems" : "All checks"}
        </Button>
        <IconButton size="small" aria-label="Close the problems" title="Close (Ctrl+Shift+M)" onClick={close}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
    </Box>
  );
}

const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  panel: "By panel",
  severity: "By severity",
  rule: "By check",
};

function Arrangement({ problems: { found, grouping, setGrouping, filter, setFilter } }: Pick<Props, "problems">) {
  const counts = countsOf(found.findings);
  const toggle = (severity: Severity): void => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    setFilter({ ...filter, hidden });
  };
  return (
    <>
      <NativeSelect
        value={grouping}
        disableUnderline
        onChange={(event) => setGrouping(event.target.value as Grouping)}
        inputProps={{ "aria-label": "Group" }}
        sx={{ fontSize: 13 }}
      >
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {GROUPING_WORDS[one]}
          </option>
        ))}
      </NativeSelect>
      <Box role="group" aria-label="Severities" sx={{ display: "flex", gap: 0.5 }}>
        {SEVERITIES.map((severity) => (
          <SeverityToggle
            key={severity}
            severity={severity}
            count={counts[severity]}
            isShown={!filter.hidden.has(severity)}
            toggle={() => toggle(severity)}
          />
        ))}
      </Box>
      <OutlinedInput
        size="small"
        value={filter.text}
        placeholder="Filter"
        onChange={(event) => setFilter({ ...filter, text: event.target.value })}
        inputProps={{ "aria-label": "Filter the problems" }}
        sx={{ width: 180, fontSize: 13, "& input": { py: 0.5, px: 1 } }}
      />
      {filter.rule !== null && (
        <Chip
          size="small"
          variant="outlined"
          label={`Only: ${titleOfRule(filter.rule)}`}
          onDelete={() => setFilter({ ...filter, rule: null })}
          deleteIcon={<CloseIcon titleAccess="Show all checks again" />}
          sx={{ maxWidth: 320 }}
        />
      )}
    </>
  );
}

interface SeverityToggleProps {
  readonly severity: Severity;
  readonly count: number;
  readonly isShown: boolean;
  readonly toggle: () => void;
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "Errors", warning: "Warnings", advice: "Advice" };

function SeverityToggle({ severity, count, isShown, toggle }: SeverityToggleProps) {
  return (
    <Button
      size="small"
      color="inherit"
      variant="outlined"
      aria-pressed={isShown}
      aria-label={`${SEVERITY_WORDS[severity]}: ${count.toLocaleString("en")}`}
      title={`${isShown ? "Hide" : "Show"} ${SEVERITY_WORDS[severity].toLowerCase()}`}
      onClick={toggle}
      sx={{
        minWidth: 0,
        px: 0.75,
        py: 0,
        gap: 0.5,
        fontVariantNumeric: "tabular-nums",
        borderColor: "divider",
        bgcolor: isShown ? "action.selected" : "transparent",
        color: isShown ? "text.primary" : "text.secondary",
        textDecoration: isShown ? "none" : "line-through",
      }}
    >
      <SeverityIcon severity={severity} titleAccess="" />
      {count.toLocaleString("en")}
    </Button>
  );
}
