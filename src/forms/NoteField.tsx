import Box from "@mui/material/Box";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { locate } from "../core/profile/locate.ts";
import type { Path } from "../core/profile/ref.ts";
import { attachedComment } from "../core/xml/comments.ts";
import { useDispatch } from "../react/useDispatch.ts";
import { useDocument } from "../react/useDocument.ts";
import { useReadOnly } from "./usePanelForm.tsx";

/** The comment that belongs to an element, as a note; it is written when the field is left. */
export function NoteField({ path, noun }: { readonly path: Path; readonly noun: string }) {
  const id = useId();
  const document = useDocument();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const spot = document === null ? null : locate(document, path);
  const comment = spot === null ? null : attachedComment(spot.document, spot.place);
  const standing = comment?.value.trim() ?? "";
  // A draft holds for the note it was begun on: another note, from undo or the XML, replaces it.
  const [begun, setBegun] = useState({ on: standing, text: standing });
  const draft = begun.on === standing ? begun.text : standing;
  const commit = (): void => {
    if (draft.trim() !== standing)
      dispatch({ kind: "note", path, text: draft.trim() === "" ? null : draft.trim() }, `Note on a ${noun}`);
  };
  return (
    <Box sx={{ py: 0.75 }}>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ fontWeight: 500, display: "block", mb: 0.25 }}>
        Note (a comment in the XML)
      </Typography>
      <OutlinedInput
        id={id}
        size="small"
        fullWidth
        multiline
        value={draft}
        readOnly={readOnly || comment?.holdsMarkup === true}
        placeholder="None"
        onChange={(event) => setBegun({ on: standing, text: event.target.value })}
        onBlur={commit}
        sx={{ maxWidth: 640 }}
      />
      {comment?.holdsMarkup === true && (
        <Typography variant="caption" color="textSecondary">
          This comment holds a switched-off element: edit it in the XML.
        </Typography>
      )}
    </Box>
  );
}
