import { useEffect, useRef, useState } from "react";
import { set } from "../core/profile/changes.ts";
import { type RawRef, pathKey } from "../core/profile/ref.ts";
import type { Reading } from "../core/profile/read.ts";
import { useDispatch } from "../react/useDispatch.ts";
import { useDocument } from "../react/useDocument.ts";
import { useReading } from "../react/useReading.ts";
import { useSelected, useStore } from "../react/storeContext.ts";
import { activeProfile } from "../store/store.ts";
import { rawDraft, rawRefusal, rawText, withLineEndsOf, withMargins } from "./rawContent.ts";

/** What a control of inner XML needs to know and may do. */
export interface RawFieldState {
  readonly draft: string;
  readonly reading: Reading<string>;
  /** Why the draft is not written; null when it is. */
  readonly refusal: string | null;
  readonly change: (draft: string) => void;
  readonly reset: () => void;
  readonly focus: () => void;
}

/** As `useField`, for inner XML: what is not well-formed stays in the field. */
export function useRawField(ref: RawRef): RawFieldState {
  const store = useStore();
  const dispatch = useDispatch();
  const document = useDocument();
  const reading = useReading(ref);
  const key = pathKey(ref.path);
  const kept = useSelected((state) => activeProfile(state)?.drafts[key]);
  const [{ draft, margins }, setState] = useState(() => ({
    ...rawDraft(reading),
    ...(kept === undefined ? {} : { draft: kept }),
  }));
  const lastReading = useRef(reading);
  useEffect(() => {
    if (lastReading.current === reading) return;
    lastReading.current = reading;
    setState((state) => (withMargins(state.draft, state.margins) === rawText(reading) ? state : rawDraft(reading)));
    store.setDraft(key, null);
  }, [reading, key, store]);
  const change = (next: string): void => {
    setState({ draft: next, margins });
    const refused = document !== null && rawRefusal(document, ref.path, next) !== null;
    store.setDraft(key, refused ? next : null);
    const text = withMargins(next, margins);
    if (refused || document === null || text === rawText(reading)) return;
    const value = next.trim() === "" ? undefined : withLineEndsOf(document, text);
    dispatch(set(ref, value), `Change ${ref.spec.title.toLowerCase()}`, ref.path);
  };
  return {
    draft,
    reading,
    refusal: document === null ? null : rawRefusal(document, ref.path, draft),
    change,
    reset: () => {
      setState({ draft: "", margins });
      store.setDraft(key, null);
      dispatch(set(ref, undefined), `Change ${ref.spec.title.toLowerCase()}`, ref.path);
    },
    focus: () => store.focus({ path: ref.path, origin: "form" }),
  };
}
