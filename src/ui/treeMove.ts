import type { TreeRow } from "./treeRow.ts";

/** What a key means in a tree: go to a row, or open or close the current one. */
export type TreeMove = { readonly kind: "select"; readonly index: number } | { readonly kind: "toggle" };

const PAGE = 10;

/** What a key does where the keyboard stands; null when it does nothing there. */
export function treeMove(rows: readonly TreeRow[], current: number, key: string): TreeMove | null {
  const last = rows.length - 1;
  if (last < 0) return null;
  const go = (index: number): TreeMove => ({ kind: "select", index: Math.min(last, Math.max(0, index)) });
  switch (key) {
    case "ArrowDown":
      return go(current + 1);
    case "ArrowUp":
      return go(current - 1);
    case "PageDown":
      return go(current + PAGE);
    case "PageUp":
      return go(current - PAGE);
    case "Home":
      return go(0);
    case "End":
      return go(last);
    case "ArrowRight":
      return rightOf(rows, current);
    case "ArrowLeft":
      return leftOf(rows, current);
    case " ":
      return rows[current]?.isOpen === undefined ? null : { kind: "toggle" };
    default:
      return null;
  }
}

/** Opens a closed group, goes into an open one. */
function rightOf(rows: readonly TreeRow[], current: number): TreeMove | null {
  const isOpen = rows[current]?.isOpen;
  if (isOpen === undefined) return null;
  return isOpen ? { kind: "select", index: current + 1 } : { kind: "toggle" };
}

/** Closes an open group, goes from a row to its group. */
function leftOf(rows: readonly TreeRow[], current: number): TreeMove | null {
  const row = rows[current];
  if (row === undefined) return null;
  if (row.isOpen !== undefined) return row.isOpen ? { kind: "toggle" } : null;
  return { kind: "select", index: rows.slice(0, current).findLastIndex(({ level }) => level < row.level) };
}
