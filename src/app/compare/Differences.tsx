import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import InputBase from "@mui/material/InputBase";
import Typography from "@mui/material/Typography";
import { useDeferredValue, useState } from "react";
import { AREAS } from "../../core/compare/areas.ts";
import type { Comparison } from "../../core/compare/comparison.ts";
import type { Difference } from "../../core/compare/difference.ts";
import { listOfDifferences } from "../../core/compare/listOfDifferences.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { DifferenceRow } from "./DifferenceRow.tsx";
import { GRID } from "./differenceGrid.ts";
import type { Compared } from "./comparing.ts";
import { useDifferenceActions } from "./useDifferenceActions.ts";

interface Props {
  readonly compared: Compared;
  readonly comparison: Comparison;
  readonly hidesRespelled: boolean;
  readonly hideRespelled: (hides: boolean) => void;
  readonly focusSummary: () => void;
  readonly close: () => void;
}

/** More are shown when asked for: thousands of rows take long to draw. */
const AT_ONCE = 200;

/** What two profiles say differently, by area. */
export function Differences(props: Props) {
  const { compared, comparison, hidesRespelled, hideRespelled, focusSummary, close } = props;
  const [wanted, setWanted] = useState("");
  const [limit, setLimit] = useState(AT_ONCE);
  const deferred = useDeferredValue(wanted);
  const actions = useDifferenceActions(compared, { focusSummary, close });
  const respelled = comparison.differences.filter(({ respelling }) => respelling !== null).length;
  const matching = comparison.differences.filter(
    (one) => (!hidesRespelled || one.respelling === null) && holds(one, deferred),
  );
  if (comparison.differences.length === 0) return <NothingDiffers comparison={comparison} />;
  return (
    <Box sx={{ display: "grid", gap: 1.5 }}>
      <Box sx={{ display: "flex", gap: 2, alignItems: "center", flexWrap: "wrap" }}>
        <InputBase
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          placeholder="Find a difference"
          inputProps={{ "aria-label": "Find a difference", type: "search" }}
          sx={{ border: 1, borderColor: "divider", borderRadius: 1, px: 1, minWidth: 220 }}
        />
        {respelled > 0 && (
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                checked={hidesRespelled}
                onChange={(event) => hideRespelled(event.target.checked)}
              />
            }
            label={`Hide what is only re-spelled (${respelled})`}
          />
        )}
        <Box sx={{ ml: "auto", display: "flex", alignItems: "center" }}>
          <Typography variant="body2">Copy the list</Typography>
          <CopyButton
            text={() => listOfDifferences(comparison, { before: compared.before.title, after: compared.after.title })}
            label="Copy the list of differences"
          />
        </Box>
      </Box>
      {matching.length === 0 && <Typography>Nothing else differs.</Typography>}
      {matching.length > 0 && <ColumnHeads compared={compared} />}
      {AREAS.map((area) => (
        <AreaOfDifferences
          key={area}
          area={area}
          differences={matching.slice(0, limit).filter((one) => one.area === area)}
          compared={compared}
          actions={actions}
        />
      ))}
      {matching.length > limit && (
        <Button onClick={() => setLimit(limit + AT_ONCE)} sx={{ justifySelf: "start" }}>
          {`Show more: ${(matching.length - limit).toLocaleString("en")} are left`}
        </Button>
      )}
    </Box>
  );
}

function holds({ title, row, path, before, after }: Difference, wanted: string): boolean {
  const text = [title, row, path, before?.text, after?.text].join(" ").toLowerCase();
  return text.includes(wanted.trim().toLowerCase());
}

function NothingDiffers({ comparison }: { readonly comparison: Comparison }) {
  return (
    <Typography>
      {comparison.layout.isSameText
        ? "There is nothing to show."
        : "Every setting compared says the same. The Text tab shows what is laid out differently."}
    </Typography>
  );
}

/** What the columns are; each cell says it again to those who do not see them. */
function ColumnHeads({ compared: { before, after } }: { readonly compared: Compared }) {
  return (
    <Box
      aria-hidden
      sx={{ ...GRID, display: { xs: "none", md: "grid" }, color: "text.secondary", fontSize: 13, fontWeight: 600 }}
    >
      <span />
      <span>Setting</span>
      <span>{before.title}</span>
      <span>{after.title}</span>
      <span />
    </Box>
  );
}

interface AreaProps {
  readonly area: string;
  readonly differences: readonly Difference[];
  readonly compared: Compared;
  readonly actions: ReturnType<typeof useDifferenceActions>;
}

function AreaOfDifferences({ area, differences, compared, actions }: AreaProps) {
  if (differences.length === 0) return null;
  return (
    <Box component="section" aria-label={area}>
      <Typography component="h3" sx={{ fontSize: 15, fontWeight: 600, mb: 0.5 }}>
        {area}
      </Typography>
      <Box component="ul" aria-label={area} sx={{ listStyle: "none", m: 0, p: 0 }}>
        {differences.map((difference, index) => (
          <DifferenceRow
            key={`${difference.path} ${difference.row ?? ""} ${difference.kind} ${index}`}
            difference={difference}
            compared={compared}
            show={actions.show}
            takeOver={actions.takeOver(difference)}
          />
        ))}
      </Box>
    </Box>
  );
}
