import Box from "@mui/material/Box";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";

export type Shown = "both" | "left" | "right";

interface Props {
  /** Which side has the room. The left one is kept as it is while it is hidden, the right one is made anew. */
  readonly shown: Shown;
  /** The left side's share of the width, between 0 and 1. */
  readonly share: number;
  readonly setShare: (share: number) => void;
  readonly children: readonly [ReactNode, ReactNode];
}

const LEAST = 0.25;
const STEP = 0.03;

/** Two sides and a handle between them, for the mouse and for the arrow keys. */
export function Splitter({ shown, share, setShare, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const set = (next: number): void => setShare(Math.min(1 - LEAST, Math.max(LEAST, next)));
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const bounds = box.current?.getBoundingClientRect();
    if (bounds === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    set((event.clientX - bounds.left) / bounds.width);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowLeft") set(share - STEP);
    if (event.key === "ArrowRight") set(share + STEP);
  };
  return (
    <Box ref={box} sx={{ flex: 1, display: "flex", minWidth: 0, minHeight: 0 }}>
      <Box
        sx={{
          width: shown === "both" ? `${share * 100}%` : "100%",
          minWidth: 0,
          display: shown === "right" ? "none" : "block",
        }}
      >
        {children[0]}
      </Box>
      {shown === "both" && (
        <Box
          role="separator"
          aria-orientation="vertical"
          aria-label="Width of the forms"
          aria-valuenow={Math.round(share * 100)}
          aria-valuemin={LEAST * 100}
          aria-valuemax={100 - LEAST * 100}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={onPointerMove}
          sx={HANDLE}
        />
      )}
      {shown !== "left" && <Box sx={{ flex: 1, minWidth: 0 }}>{children[1]}</Box>}
    </Box>
  );
}

const HANDLE = {
  width: 7,
  flexShrink: 0,
  cursor: "col-resize",
  touchAction: "none",
  bgcolor: "divider",
  "&:hover, &:focus-visible": { bgcolor: "primary.main" },
  outline: "none",
} as const;
