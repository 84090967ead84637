import Box from "@mui/material/Box";
import type { KeyboardEvent, PointerEvent } from "react";

interface Props {
  /** Of what stands below the handle, in pixels. */
  readonly height: number;
  readonly setHeight: (height: number) => void;
}

const LEAST = 140;
const STEP = 24;
/** Share of the window that stays for what is above. */
const LEFT_ABOVE = 0.3;

/** The upper edge of a pane, for the mouse and for the arrow keys. */
export function PaneHandle({ height, setHeight }: Props) {
  const most = Math.max(LEAST, Math.round(window.innerHeight * (1 - LEFT_ABOVE)));
  const set = (next: number): void => setHeight(Math.round(Math.min(most, Math.max(LEAST, next))));
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    set(height + event.currentTarget.getBoundingClientRect().top - event.clientY);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowUp: height + STEP, ArrowDown: height - STEP, Home: LEAST, End: most }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  return (
    <Box
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the problems"
      aria-valuenow={Math.min(height, most)}
      aria-valuemin={LEAST}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      sx={{
        height: 7,
        flexShrink: 0,
        cursor: "row-resize",
        touchAction: "none",
        bgcolor: "divider",
        "&:hover, &:focus-visible": { bgcolor: "primary.main" },
        outline: "none",
      }}
    />
  );
}
