import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { RULES } from "../../core/lint/rules/index.ts";
import { useSteadyFindings } from "./useSteadyFindings.ts";
import { NO_FILTER, isFiltering } from "./problemFilter.ts";
import type { Problems } from "./useProblems.ts";

/** What an empty list means. */
export function NothingFound({ problems }: { readonly problems: Problems }) {
  const hasLooked = useSteadyFindings(({ profile }) => profile !== null, Object.is);
  const isFiltered = isFiltering(problems.filter);
  return (
    <Box sx={{ p: 2 }}>
      <Typography>
        {isFiltered ? "No problem passes the filter." : hasLooked ? emptyWords(problems) : "Checking."}
      </Typography>
      {isFiltered && (
        <Button size="small" onClick={() => problems.setFilter(NO_FILTER)} sx={{ mt: 1, ml: -0.5 }}>
          Clear the filter
        </Button>
      )}
    </Box>
  );
}

function emptyWords({ found: { questions } }: Problems): string {
  const waiting = new Set([...questions.values()].flat()).size;
  const looked = `No check found anything. ${RULES.length - waiting} checks looked`;
  return waiting === 0 ? `${looked}.` : `${looked}, ${waiting} wait for answers.`;
}
