import { useRef, useState } from "react";
import type { Segment } from "../core/xml/document.ts";
import type { Rows } from "./rows.ts";

export interface OpenRowState {
  readonly index: number | null;
  /** Changes when another row is opened, not when the open one moves. */
  readonly key: number;
  readonly set: (index: number | null) => void;
}

/** Which row is in edit. It follows its row when others come, go or move: an untouched row keeps its identity. */
export function useOpenRow(rows: Rows): OpenRowState {
  const [state, setState] = useState<{ readonly index: number | null; readonly key: number }>({ index: null, key: 0 });
  const known = useRef<{ count: number; segment: Segment | undefined }>({ count: 0, segment: undefined });
  const index = state.index === null ? null : follow(rows, state.index, known.current);
  if (index !== state.index) setState({ ...state, index });
  known.current = { count: rows.count, segment: index === null ? undefined : rows.identity(index) };
  return { index, key: state.key, set: (next) => setState({ index: next, key: state.key + 1 }) };
}

function follow(rows: Rows, index: number, known: { readonly count: number; readonly segment: Segment | undefined }): number | null {
  if (rows.identity(index) === known.segment || known.segment === undefined) return index < rows.count ? index : null;
  for (let other = 0; other < rows.count; other++) if (rows.identity(other) === known.segment) return other;
  return rows.count === known.count && index < rows.count ? index : null;
}
