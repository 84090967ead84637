import { useRef, useSyncExternalStore } from "react";
import { useFindingsStore } from "../../react/useFindings.ts";
import type { FindingsState } from "../../store/findings.ts";

/** What is found, apart from whether it is up to date. */
export type FoundState = Omit<FindingsState, "isCurrent">;

/** What `select` makes of the findings; renders again only when it differs by what `same` says. */
export function useSteadyFindings<T>(select: (state: FoundState) => T, same: (one: T, other: T) => boolean): T {
  const findings = useFindingsStore();
  const last = useRef<Selected<T> | null>(null);
  return useSyncExternalStore(findings.subscribe, () => {
    const state = findings.getState();
    const known = last.current;
    if (known !== null && known.select === select && isSameFound(known.state, state)) return known.value;
    const next = select(state);
    const value = known !== null && same(known.value, next) ? known.value : next;
    last.current = { state, value, select };
    return value;
  });
}

interface Selected<T> {
  readonly state: FoundState;
  readonly select: (state: FoundState) => T;
  readonly value: T;
}

/** At each keystroke the state changes twice, and what was found seldom. */
function isSameFound(one: FoundState, other: FoundState): boolean {
  return (
    one.findings === other.findings &&
    one.silenced === other.silenced &&
    one.questions === other.questions &&
    one.profile === other.profile
  );
}
