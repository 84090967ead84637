import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { type ReactNode, useId, useRef } from "react";
import type { EndpointSet } from "../../../core/importers/lists/microsoft365Endpoints.ts";
import { counted } from "../../../core/phrases.ts";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly change: (text: string) => void;
  /** What was read of the text; null when it is no such list. */
  readonly sets: readonly EndpointSet[] | null;
  readonly autoFocus?: boolean;
  readonly children?: ReactNode;
}

/** A list of Microsoft 365 endpoints, pasted or from a file. */
export function ListField({ label, text, change, sets, autoFocus = false, children }: Props) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography component="label" htmlFor={id} sx={{ display: "block", fontWeight: 500, mb: 0.5 }}>
        {label}
      </Typography>
      {children}
      <OutlinedInput
        id={id}
        multiline
        fullWidth
        rows={4}
        autoFocus={autoFocus}
        value={text}
        onChange={(event) => change(event.target.value)}
        aria-describedby={`${id}-read`}
        inputProps={{ spellCheck: false, style: { fontFamily: "var(--mono)", fontSize: 12, overflow: "auto" } }}
      />
      <Box sx={{ display: "flex", gap: 1.5, alignItems: "center", mt: 0.75, flexWrap: "wrap" }}>
        <Button size="small" variant="outlined" onClick={() => file.current?.click()}>
          Choose a file
        </Button>
        <Typography
          id={`${id}-read`}
          role="status"
          variant="body2"
          color={isNone(text, sets) ? "error" : "textPrimary"}
        >
          {readWords(text, sets)}
        </Typography>
      </Box>
      <input
        ref={file}
        type="file"
        accept=".json,.txt"
        aria-label={`File: ${label}`}
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          void event.target.files?.[0]?.text().then(change);
          event.target.value = "";
        }}
      />
    </Box>
  );
}

function isNone(text: string, sets: Props["sets"]): boolean {
  return sets === null && text.trim() !== "";
}

function readWords(text: string, sets: Props["sets"]): string {
  if (sets !== null) return `${counted(sets.length, "endpoint set", "endpoint sets")}.`;
  return isNone(text, sets) ? "This is no list of Microsoft 365 endpoints in JSON." : "";
}
