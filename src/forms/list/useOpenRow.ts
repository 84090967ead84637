import { useState } from "react";
import type { Rows } from "./rows.ts";

export interface OpenRowState {
  readonly index: number | null;
  /** Changes when another row is opened, not when the open one moves. */
  readonly key: number;
  readonly set: (index: number | null) => void;
}

interface Open {
  readonly index: number | null;
  readonly key: number;
  /** The rows among which `index` was right. */
  readonly rows: Rows;
}

/** Which row is in edit. It follows its row when others come, go or move: an untouched row keeps its identity. */
export function useOpenRow(rows: Rows): OpenRowState {
  const [known, setKnown] = useState<Open>({ index: null, key: 0, rows });
  const open =
    known.index === null || known.rows === rows
      ? known
      : { ...known, rows, index: follow(known.rows, rows, known.index) };
  if (open !== known) setKnown(open);
  return { index: open.index, key: open.key, set: (index) => setKnown({ index, key: open.key + 1, rows }) };
}

function follow(before: Rows, after: Rows, index: number): number | null {
  const row = before.identity(index);
  // The row was opened as it was added: now it is there.
  if (row === undefined) return index < after.count ? index : null;
  if (after.identity(index) === row) return index;
  for (let other = 0; other < after.count; other++) if (after.identity(other) === row) return other;
  // The row itself was edited: among as many rows as before it stands where it stood.
  return after.count === before.count ? index : null;
}
