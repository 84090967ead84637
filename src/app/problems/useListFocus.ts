import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { ProblemsView } from "./useProblemsView.ts";

interface ListFocus {
  /** For the list that is shown. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** Brings the focus there after a dialog has gone, which gives it back to what opened it. */
  readonly focusListSoon: () => void;
  /** To be called when something goes that may have had the focus: nobody is left without a place. */
  readonly keepFocus: () => void;
}

/**
 * Brings the focus into the list of the pane: when it is wanted there, and when what had it is gone. `hasList` says
 * whether a list is shown; what is wanted before the first problem is found waits for it.
 */
export function useListFocus({ wanted, takeWish }: ProblemsView, hasList: boolean): ListFocus {
  const list = useRef<HTMLDivElement>(null);
  const focusListSoon = useCallback(() => void requestAnimationFrame(() => list.current?.focus()), []);
  const keepFocus = useCallback(() => {
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) list.current?.focus();
    });
  }, []);
  useEffect(() => {
    if (hasList && takeWish()) list.current?.focus();
  }, [wanted, hasList, takeWish]);
  return { list, focusListSoon, keepFocus };
}
