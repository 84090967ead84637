import Typography from "@mui/material/Typography";

interface Props {
  readonly tone: "good" | "bad" | "doubtful" | "open";
  /** The verdict itself, so that the colour says nothing alone: "Matches". */
  readonly words: string;
}

/** A verdict in front of its reason; verdicts below one another line up. */
export function VerdictMark({ tone, words }: Props) {
  return (
    <Typography component="span" variant="body2" sx={{ flex: "0 0 84px", fontWeight: 600, color: COLOURS[tone] }}>
      {words}
    </Typography>
  );
}

const COLOURS = { good: "success.main", bad: "error.main", doubtful: "warning.main", open: "text.primary" } as const;
