import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import { AddIcon, DeleteIcon, DownIcon, DuplicateIcon, PasteIcon, UpIcon } from "../../ui/icons.tsx";
import type { ListProps } from "./listProps.ts";
import type { ListCommands } from "./useListCommands.ts";

interface Props extends Pick<ListProps, "title" | "noun"> {
  readonly count: number;
  readonly commands: ListCommands;
  readonly readOnly: boolean;
  readonly startPasting: () => void;
}

/** The title of a list and what can be done to its rows. */
export function ListHeader({ title, noun, count, commands, readOnly, startPasting }: Props) {
  const nothing = readOnly || commands.targets.length === 0;
  const what = commands.targets.length > 1 ? `${commands.targets.length} ${noun[1]}` : noun[0];
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.5, mb: 1, flexWrap: "wrap" }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      {count > 0 && (
        <Typography color="textSecondary" sx={{ mr: 1 }}>
          {count}
        </Typography>
      )}
      <Box sx={{ ml: "auto", display: "flex", alignItems: "center" }}>
        {count > 0 && (
          <>
            <IconButton
              size="small"
              disabled={nothing}
              onClick={commands.moveUp}
              aria-label={`Move ${noun[0]} up`}
              title="Move up (Alt+Up)"
            >
              <UpIcon fontSize="small" />
            </IconButton>
            <IconButton
              size="small"
              disabled={nothing}
              onClick={commands.moveDown}
              aria-label={`Move ${noun[0]} down`}
              title="Move down (Alt+Down)"
            >
              <DownIcon fontSize="small" />
            </IconButton>
            <IconButton
              size="small"
              disabled={nothing}
              onClick={commands.duplicate}
              aria-label={`Duplicate ${noun[0]}`}
              title="Duplicate (Ctrl+D)"
            >
              <DuplicateIcon fontSize="small" />
            </IconButton>
            <IconButton
              size="small"
              disabled={nothing}
              onClick={commands.remove}
              aria-label={`Delete ${what}`}
              title="Delete (Del)"
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          </>
        )}
        <Button size="small" startIcon={<PasteIcon />} disabled={readOnly} onClick={startPasting}>
          Paste
        </Button>
        <Button
          size="small"
          variant="outlined"
          startIcon={<AddIcon />}
          disabled={readOnly}
          onClick={commands.add}
        >{`Add ${noun[0]}`}</Button>
      </Box>
    </Box>
  );
}
