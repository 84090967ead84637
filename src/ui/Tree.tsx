import Box from "@mui/material/Box";
import { type Virtualizer, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from "react";
import type { TreeRow } from "./treeRow.ts";
import { type TreeMove, treeMove } from "./treeMove.ts";

interface Props<R extends TreeRow> {
  readonly label: string;
  /** Groups, each followed by its rows while it is open. */
  readonly rows: readonly R[];
  /** Index of the row that the keyboard stands on; -1 for none. */
  readonly current: number;
  readonly select: (index: number) => void;
  readonly toggle: (row: R) => void;
  /** Enter; with Ctrl or Cmd, `withModifier`. */
  readonly open: (row: R, withModifier: boolean) => void;
  readonly openByMouse: (row: R) => void;
  readonly onEscape?: () => void;
  readonly render: (row: R) => ReactNode;
  /** In pixels. */
  readonly rowHeight: number;
  /** The element that takes the focus. */
  readonly list: RefObject<HTMLDivElement | null>;
}

/** Rows in groups, of which only those in view are drawn; one stop of the Tab key, the arrows do the rest. */
export function Tree<R extends TreeRow>(props: Props<R>) {
  const { label, rows, current, list } = props;
  const id = useId();
  const virtual = useVirtualRows(props);
  const drawn = virtual.getVirtualItems();
  const selectFirst = (): void => {
    if (current < 0 && rows.length > 0) props.select(0);
  };
  return (
    <Box
      ref={list}
      role="tree"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={drawn.some(({ index }) => index === current) ? `${id}-${current}` : undefined}
      onKeyDown={(event) => onTreeKey(event, props)}
      onFocus={selectFirst}
      sx={TREE}
    >
      <Box role="presentation" sx={{ position: "relative" }} style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, start, key }) => {
          const row = rows[index];
          return (
            row !== undefined && <Item key={key} {...props} id={`${id}-${index}`} row={row} index={index} top={start} />
          );
        })}
      </Box>
    </Box>
  );
}

/** The rows in view; another current row scrolls there. */
function useVirtualRows<R extends TreeRow>(props: Props<R>): Virtualizer<HTMLDivElement, Element> {
  const { rows, current, rowHeight, list } = props;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  const height = useRef(rowHeight);
  useEffect(() => {
    if (height.current !== rowHeight) virtual.measure();
    height.current = rowHeight;
  }, [rowHeight, virtual]);
  const currentKey = rows[current]?.key;
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: "auto" });
    // Rows that come and go do not scroll.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [currentKey]);
  return virtual;
}

function onTreeKey<R extends TreeRow>(event: KeyboardEvent, props: Props<R>): void {
  if (event.altKey) return;
  const { rows, current, open, onEscape } = props;
  const row = rows[current];
  const move = treeMove(rows, current, event.key);
  if (move !== null) carryOut(move, row, props);
  else if (event.key === "Enter" && row !== undefined) open(row, event.ctrlKey || event.metaKey);
  else if (event.key === "Escape" && onEscape !== undefined) onEscape();
  else return;
  event.preventDefault();
}

function carryOut<R extends TreeRow>(move: TreeMove, row: R | undefined, { select, toggle }: Props<R>): void {
  if (move.kind === "select") select(move.index);
  else if (row !== undefined) toggle(row);
}

interface ItemProps<R extends TreeRow> extends Props<R> {
  readonly id: string;
  readonly row: R;
  readonly index: number;
  /** In pixels. */
  readonly top: number;
}

function Item<R extends TreeRow>({ id, row, index, top, ...props }: ItemProps<R>) {
  const { current, select, toggle, openByMouse, render, rowHeight } = props;
  const isCurrent = index === current;
  const isGroup = row.isOpen !== undefined;
  return (
    <Box
      id={id}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={row.isOpen}
      aria-selected={isCurrent}
      onClick={() => {
        select(index);
        if (isGroup) toggle(row);
      }}
      onMouseDown={(event) => {
        // A second click opens the row; it is not meant to select a word.
        if (event.detail > 1) event.preventDefault();
      }}
      onDoubleClick={() => {
        if (!isGroup) openByMouse(row);
      }}
      sx={ROW}
      style={{ height: rowHeight, transform: `translateY(${top}px)`, paddingLeft: INDENTS[row.level] }}
    >
      {render(row)}
    </Box>
  );
}

/** In pixels. */
const INDENTS = { 1: 8, 2: 28 } as const;

const TREE = {
  height: "100%",
  containerType: "inline-size",
  overflow: "auto",
  outline: "none",
  "&:focus-visible [aria-selected=true]": { outline: 2, outlineOffset: -2, outlineColor: "primary.main" },
} as const;

const ROW = {
  position: "absolute",
  top: 0,
  left: 0,
  right: 0,
  display: "flex",
  alignItems: "center",
  gap: 1,
  pr: 1.5,
  fontSize: 13,
  cursor: "default",
  "&:hover": { bgcolor: "action.hover" },
  "&[aria-selected=true]": { bgcolor: "action.selected" },
} as const;
