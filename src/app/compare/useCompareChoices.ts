import { useState } from "react";
import { useStore } from "../../react/storeContext.ts";
import type { State } from "../../store/store.ts";
import { NO_REPORT, type Report } from "./report.ts";
import { type SourceId, firstSources, isThere } from "./source.ts";

export type SideName = "left" | "right";

export interface CompareChoices {
  readonly sources: Readonly<Record<SideName, SourceId>>;
  readonly reports: Readonly<Record<SideName, Report>>;
  readonly view: "differences" | "text";
  readonly hidesRespelled: boolean;
  /** Whether both texts are laid out alike; null until somebody chooses. */
  readonly isAligned: boolean | null;
}

/** Outlives the dialog, for as long as the page is open: nothing of it is stored. */
let kept: CompareChoices | null = null;

/** What is compared, and how it is shown. */
export function useCompareChoices(): readonly [CompareChoices, (changed: Partial<CompareChoices>) => void] {
  const store = useStore();
  const [choices, setChoices] = useState(() => stillThere(store.getState(), kept));
  const change = (changed: Partial<CompareChoices>): void =>
    setChoices((before) => {
      kept = { ...before, ...changed };
      return kept;
    });
  return [choices, change];
}

/** Profiles may have been closed meanwhile. */
function stillThere(state: State, before: CompareChoices | null): CompareChoices {
  const first = firstSources(state);
  if (before === null)
    return {
      sources: first,
      reports: { left: NO_REPORT, right: NO_REPORT },
      view: "differences",
      hidesRespelled: false,
      isAligned: null,
    };
  const { left, right } = before.sources;
  return isThere(state, left) && isThere(state, right) ? before : { ...before, sources: first };
}
