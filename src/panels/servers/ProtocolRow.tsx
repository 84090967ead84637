import Box from "@mui/material/Box";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import IconButton from "@mui/material/IconButton";
import type { ReactNode } from "react";
import { DownIcon, UpIcon } from "../../ui/icons.tsx";

interface Props {
  /** As written in the XML. */
  readonly value: string;
  readonly title: string;
  readonly listed: boolean;
  readonly readOnly: boolean;
  readonly toggle: () => void;
  /** Null where the row is the first. */
  readonly moveUp?: (() => void) | null;
  /** Null where the row is the last. */
  readonly moveDown?: (() => void) | null;
  readonly onFocus: () => void;
}

/** One protocol: ticked when it is in the list, and movable then. */
export function ProtocolRow({ value, title, listed, readOnly, toggle, moveUp, moveDown, onFocus }: Props) {
  return (
    <Box component="li" onFocus={onFocus} sx={{ display: "flex", alignItems: "center", px: 1.5, minHeight: 34 }}>
      <FormControlLabel
        label={title}
        slotProps={{ typography: { variant: "body2", sx: { color: listed ? "text.primary" : "text.secondary" } } }}
        control={
          <Checkbox
            size="small"
            checked={listed}
            disabled={readOnly}
            onChange={toggle}
            slotProps={{ input: { ...{ "data-value": value } } }}
          />
        }
      />
      {listed && (
        <Box sx={{ ml: "auto", display: "flex" }}>
          <MoveButton label={`Move ${value} up`} move={readOnly ? null : moveUp}>
            <UpIcon fontSize="small" />
          </MoveButton>
          <MoveButton label={`Move ${value} down`} move={readOnly ? null : moveDown}>
            <DownIcon fontSize="small" />
          </MoveButton>
        </Box>
      )}
    </Box>
  );
}

interface MoveProps {
  readonly label: string;
  readonly move: (() => void) | null | undefined;
  readonly children: ReactNode;
}

/** Stays focusable where it cannot move any further, so that the keyboard does not lose its place. */
function MoveButton({ label, move, children }: MoveProps) {
  const cannot = move === null || move === undefined;
  return (
    <IconButton
      size="small"
      aria-label={label}
      title={label}
      aria-disabled={cannot}
      onClick={() => move?.()}
      sx={{ opacity: cannot ? 0.4 : 1 }}
    >
      {children}
    </IconButton>
  );
}
