import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import type { Silence } from "../../core/deployment/silence.ts";
import { useSelected, useStore } from "../../react/storeContext.ts";
import { useFindings, useFindingsStore } from "../../react/useFindings.ts";
import { activeProfile } from "../../store/store.ts";

const NONE: readonly Silence[] = [];

/** What is not to be shown for this profile, and why. */
export function Silences() {
  const silences = useSelected((state) => activeProfile(state)?.file.silences ?? NONE);
  if (silences.length === 0)
    return (
      <Typography variant="body2" color="textSecondary">
        No finding is silenced. In the list of problems, a finding can be silenced with a reason.
      </Typography>
    );
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
      {silences.map((silence) => (
        <Line key={`${silence.rule} ${silence.where} ${silence.row}`} silence={silence} />
      ))}
    </Box>
  );
}

function Line({ silence }: { readonly silence: Silence }) {
  const store = useStore();
  const { silenced } = useFindings();
  const title = useFindingsStore().ruleOf(silence.rule)?.title ?? silence.rule;
  const count = silenced.filter((one) => one.silence === silence).length;
  return (
    <Box component="li" sx={{ display: "flex", alignItems: "center", gap: 1, py: 0.5 }}>
      <div>
        <Typography variant="body2">{title}</Typography>
        <Typography variant="caption" color="textSecondary">
          {`${whereWords(silence)}. Reason: ${silence.reason}. ${countWords(count)}`}
        </Typography>
      </div>
      <Button
        size="small"
        onClick={() => store.unsilence(silence)}
        aria-label={`Show again: ${title}`}
        sx={{ ml: "auto", whiteSpace: "nowrap" }}
      >
        Show again
      </Button>
    </Box>
  );
}

function countWords(count: number): string {
  if (count === 0) return "It hides nothing at present.";
  return count === 1 ? "It hides 1 finding." : `It hides ${count} findings.`;
}

function whereWords({ where, row }: Silence): string {
  if (where === null) return "Everywhere in the profile";
  return row === null ? `Every ${where}` : `One row of ${where}`;
}
