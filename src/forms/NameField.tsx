import Box from "@mui/material/Box";
import FormHelperText from "@mui/material/FormHelperText";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { useReadOnly } from "./usePanelForm.tsx";

interface Props {
  readonly label: string;
  readonly name: string;
  readonly rename: (name: string) => void;
  /** What is to be said of a name while it is typed. */
  readonly judge: (draft: string) => NameJudgement;
}

export interface NameJudgement {
  readonly words: string;
  readonly isRefused: boolean;
}

/** A name that stands beside the XML. It may be empty while it is typed, and nowhere else. */
export function NameField({ label, name, rename, judge }: Props) {
  const id = useId();
  const readOnly = useReadOnly();
  const [blank, setBlank] = useState<string | null>(null);
  const draft = blank ?? name;
  const change = (next: string): void => {
    const isBlank = next.trim() === "";
    setBlank(isBlank ? next : null);
    if (!isBlank) rename(next);
  };
  const settle = (): void => {
    setBlank(null);
    rename(name.trim());
  };
  const { words, isRefused } = judge(draft);
  return (
    <Box sx={{ py: 0.75, px: 1, mx: -1 }}>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ fontWeight: 600, display: "block", mb: 0.5 }}>
        {label}
      </Typography>
      <OutlinedInput
        id={id}
        size="small"
        fullWidth
        value={draft}
        readOnly={readOnly}
        error={isRefused}
        onChange={(event) => change(event.target.value)}
        onBlur={settle}
        inputProps={{ "aria-describedby": `${id}-message`, spellCheck: false, autoComplete: "off" }}
        sx={{ maxWidth: 640 }}
      />
      <FormHelperText id={`${id}-message`} error={isRefused} sx={{ mx: 0, maxWidth: "72ch" }}>
        {words}
      </FormHelperText>
    </Box>
  );
}
