import { useEffect, useMemo, useState } from "react";
import { set } from "../core/profile/changes.ts";
import { type AnyRef, pathKey } from "../core/profile/ref.ts";
import type { Leaf } from "../core/vocabulary/spec.ts";
import { useDispatch } from "../react/useDispatch.ts";
import { useDocument } from "../react/useDocument.ts";
import { useReading } from "../react/useReading.ts";
import { useSelected, useStore } from "../react/storeContext.ts";
import { activeProfile } from "../store/store.ts";
import { leafListChange } from "./leafListChange.ts";
import { type DecodedLines, decodeLines, linesOf, saysTheSameLines, standingItems } from "./leafLines.ts";

/** What a control of a list needs to know and may do. */
export interface LeafListState {
  readonly draft: string;
  readonly decoded: DecodedLines;
  readonly configured: boolean;
  readonly change: (draft: string) => void;
  readonly settle: () => void;
  readonly reset: () => void;
  readonly focus: () => void;
}

/** As `useField`, for a list of elements: lines are written once every one of them decodes. */
export function useLeafList(ref: AnyRef, leaf: Leaf<unknown>): LeafListState {
  const store = useStore();
  const dispatch = useDispatch();
  const document = useDocument();
  const reading = useReading(ref);
  const key = pathKey(ref.path);
  const kept = useSelected((state) => activeProfile(state)?.drafts[key]);
  // The reading changes with its list; the document changes with everything.
  const standing = useMemo(() => (document === null ? [] : standingItems(document, ref, leaf)), [reading]); // eslint-disable-line react-hooks/exhaustive-deps
  const [draft, setDraft] = useState(kept ?? linesOf(standing));
  const decoded = useMemo(() => decodeLines(leaf, draft), [leaf, draft]);
  const [seen, setSeen] = useState(standing);
  if (seen !== standing) {
    setSeen(standing);
    if (!saysTheSameLines(decoded, draft, standing)) setDraft(linesOf(standing));
  }
  useEffect(() => {
    if (kept !== undefined && kept !== draft) store.setDraft(key, null);
  }, [kept, draft, key, store]);
  const label = `Change ${leaf.title.toLowerCase()}`;
  const change = (next: string): void => {
    setDraft(next);
    const lines = decodeLines(leaf, next);
    store.setDraft(key, lines.refusal === null ? null : next);
    const made =
      lines.refusal === null
        ? leafListChange(
            ref,
            standing.map(({ text }) => text),
            lines.items,
          )
        : null;
    if (made !== null) dispatch(made, label, ref.path);
  };
  return {
    draft,
    decoded,
    configured: standing.length > 0,
    change,
    settle: () => {
      if (decoded.refusal === null) setDraft(linesOf(standing));
    },
    reset: () => {
      setDraft("");
      store.setDraft(key, null);
      dispatch(set(ref, undefined), label, ref.path);
    },
    focus: () => store.focus({ path: ref.path, origin: "form" }),
  };
}
