import Box from "@mui/material/Box";
import NativeSelect from "@mui/material/NativeSelect";
import Typography from "@mui/material/Typography";
import { useId, useMemo } from "react";
import { namesApart } from "../../core/deployment/namesApart.ts";
import { findTitle, findWords } from "../import/findWords.ts";
import type { ReportedProfile } from "./report.ts";

interface Props {
  readonly profiles: readonly ReportedProfile[];
  readonly chosen: number | null;
  readonly choose: (index: number) => void;
}

/** Which of several profiles is compared: none is, until somebody says so. */
export function ReportedProfileChoice({ profiles, chosen, choose }: Props) {
  const id = useId();
  const titles = useMemo(() => namesApart(profiles.map(titleOf)), [profiles]);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ display: "block" }}>
        {`It holds ${profiles.length} profiles. Which one is compared?`}
      </Typography>
      <NativeSelect
        fullWidth
        value={chosen ?? ""}
        inputProps={{ id }}
        onChange={(event) => choose(Number(event.target.value))}
      >
        <option value="" disabled>
          Choose a profile
        </option>
        {titles.map((title, index) => (
          <option key={title} value={index}>
            {title}
          </option>
        ))}
      </NativeSelect>
    </Box>
  );
}

/** As where one is asked what to open: its name, and what tells it from others. */
function titleOf(profile: ReportedProfile): string {
  return [findTitle(profile), findWords(profile)].filter((words) => words !== "").join(": ");
}
