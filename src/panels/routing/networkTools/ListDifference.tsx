import Box from "@mui/material/Box";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Typography from "@mui/material/Typography";
import type { ListComparison } from "../../../core/importers/lists/compareWithList.ts";
import { counted } from "../../../core/phrases.ts";
import { formatPrefix } from "../../../core/ip/prefix.ts";
import type { CurrentRoute } from "./currentRoutes.ts";
import { NetworkLines } from "./NetworkLines.tsx";

interface Props {
  readonly routes: readonly CurrentRoute[];
  readonly comparison: ListComparison;
  /** Routes in no list that are to go too. */
  readonly dropped: ReadonlySet<number>;
  readonly drop: (index: number) => void;
}

/** What a list changes in the excluded routes. */
export function ListDifference({ routes, comparison, dropped, drop }: Props) {
  const { added, removed, kept, notFromTheList } = comparison;
  const lines = [
    ...added.map((network) => `+ ${formatPrefix(network)}`),
    ...removed.map((index) => `- ${routeText(routes[index])}`),
  ];
  return (
    <>
      <Typography role="status" sx={{ fontWeight: 500, mb: 0.5 }}>
        {`${counted(added.length, "network", "networks")} new, ${removed.length} gone, ${kept.length} as before.`}
      </Typography>
      {lines.length > 0 && <NetworkLines label="What is added (+) and removed (-)" lines={lines} />}
      {notFromTheList.length > 0 && (
        <Box
          role="group"
          aria-label="Excluded routes that are in no list"
          sx={{ mt: 1.5, maxHeight: 220, overflow: "auto" }}
        >
          <Typography variant="body2">
            {`${counted(notFromTheList.length, "excluded route is", "excluded routes are")} in no list and ${notFromTheList.length === 1 ? "stays" : "stay"}. Tick what has to go too.`}
          </Typography>
          {notFromTheList.map(({ index, touchesTheList }) => (
            <FormControlLabel
              key={index}
              control={
                <Checkbox size="small" checked={dropped.has(index)} onChange={() => drop(index)} sx={{ py: 0.25 }} />
              }
              label={`${routeText(routes[index])}${touchesTheList ? ", shares addresses with the list: perhaps from an older one" : ""}`}
              slotProps={{ typography: { variant: "body2" } }}
              sx={{ display: "flex" }}
            />
          ))}
        </Box>
      )}
    </>
  );
}

function routeText(route: CurrentRoute | undefined): string {
  if (route?.network === undefined || route.network === null) return "";
  return route.note === "" ? formatPrefix(route.network) : `${formatPrefix(route.network)} (${route.note})`;
}
