import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { type ReactNode, useId, useMemo } from "react";
import { type Change, editsOf } from "../core/profile/changes.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { applyEdits } from "../core/xml/edit.ts";
import { TextDiff } from "../ui/TextDiff.tsx";

interface Props {
  readonly title: string;
  /** The text that would be changed, and the change. */
  readonly document: XmlDocument;
  readonly change: Change;
  /** Makes the change, as one step that can be undone. The dialog closes by itself. */
  readonly apply: () => void;
  readonly close: () => void;
  /** What is to be known before, above the difference. */
  readonly children?: ReactNode;
}

/** What a fix would change in the text; then yes or no. */
export function FixDialog({ title, document, change, apply, close, children }: Props) {
  const id = useId();
  const after = useMemo(() => applyEdits(document.text, editsOf(document, change)), [document, change]);
  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" aria-labelledby={id}>
      <DialogTitle id={id} sx={{ pb: 1 }}>
        {title}
      </DialogTitle>
      <DialogContent sx={{ display: "flex", flexDirection: "column", gap: 1.5 }}>
        {children}
        <Box sx={{ display: "flex", flexDirection: "column", minHeight: 0, maxHeight: "56vh" }}>
          <TextDiff before={document.text} after={after} label="Difference in the ProfileXML" />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
        <Button
          variant="contained"
          disabled={after === document.text}
          onClick={() => {
            apply();
            close();
          }}
        >
          Apply
        </Button>
      </DialogActions>
    </Dialog>
  );
}
