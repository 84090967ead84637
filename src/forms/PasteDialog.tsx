import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useDeferredValue, useId, useMemo, useState } from "react";
import type { PastedRows } from "../core/importers/paste/pasted.ts";

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly noun: readonly [one: string, many: string];
  readonly initial: string;
  readonly read: (text: string) => PastedRows;
  readonly add: (rows: PastedRows["rows"]) => void;
  readonly close: () => void;
}

const MOST_REFUSED_SHOWN = 5;

/** Many rows at once: what is understood is counted, what is not is named with its line. */
export function PasteDialog({ title, hint, noun, initial, read, add, close }: Props) {
  const id = useId();
  const [text, setText] = useState(initial);
  const deferred = useDeferredValue(text);
  const pasted = useMemo(() => read(deferred), [read, deferred]);
  const count = pasted.rows.length;
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
      <DialogContent>
        <Typography component="label" htmlFor={id} sx={{ display: "block", mb: 1 }}>
          {hint}
        </Typography>
        <OutlinedInput
          id={id}
          multiline
          fullWidth
          minRows={6}
          maxRows={14}
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
          inputProps={{ spellCheck: false, style: { fontFamily: "var(--mono)", fontSize: 13 } }}
        />
        <Typography role="status" sx={{ mt: 1 }}>
          {count === 0 ? `No ${noun[1]} yet.` : `${count} ${count === 1 ? noun[0] : noun[1]}.`}
          {pasted.refused.length > 0 &&
            ` ${pasted.refused.length} ${pasted.refused.length === 1 ? "line is" : "lines are"} not understood and will be left out.`}
        </Typography>
        {pasted.refused.slice(0, MOST_REFUSED_SHOWN).map(({ line, text: written, reason }) => (
          <Typography
            key={line}
            variant="body2"
            color="error"
            sx={{ overflowWrap: "anywhere" }}
          >{`Line ${line}, “${written}”: ${reason}`}</Typography>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
        <Button
          variant="contained"
          disabled={count === 0}
          onClick={() => {
            add(pasted.rows);
            close();
          }}
        >
          {count === 0 ? "Add" : `Add ${count} ${count === 1 ? noun[0] : noun[1]}`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
