import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { usePreference } from "../preferences.ts";
import { catalogue } from "./catalogue.ts";
import { NO_FILTER, type ProblemFilter } from "./problemFilter.ts";
import { type Found, GROUPINGS, type Grouping, type ProblemRow, problemRows } from "./problemRows.ts";
import { useSteadyFindings } from "./useSteadyFindings.ts";

/** What the pane shows, and how it is arranged. */
export interface Problems {
  readonly found: Found;
  readonly rows: readonly ProblemRow[];
  /** Index of the row that is selected; -1 for none. */
  readonly current: number;
  readonly select: (index: number) => void;
  readonly toggle: (row: ProblemRow) => void;
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly filter: ProblemFilter;
  readonly setFilter: (filter: ProblemFilter) => void;
}

/** The rows of the pane; the grouping is remembered, the filter is not. */
export function useProblems(): Problems {
  const found = useSteadyFindings(selectFound, areSame);
  const [remembered, setGrouping] = usePreference<string>("problems.grouping", "panel");
  const grouping = GROUPINGS.find((one) => one === remembered) ?? "panel";
  const [filter, setFilter] = useState(NO_FILTER);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const shownFilter = useDeferredValue(filter);
  const rows = useMemo(
    () => problemRows(found, { grouping, filter: shownFilter, toggled }, catalogue),
    [found, grouping, shownFilter, toggled],
  );
  const [current, select] = useCurrentRow(rows);
  const toggle = useCallback(({ key }: ProblemRow) => setToggled((before) => withToggled(before, key)), []);
  return { found, rows, current, select, toggle, grouping, setGrouping, filter, setFilter };
}

/** The selected row follows its finding; when that is gone, the row that took its place is selected. */
function useCurrentRow(rows: readonly ProblemRow[]): readonly [number, (index: number) => void] {
  const [chosen, setChosen] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const current = useMemo(() => (chosen === null ? -1 : indexOf(rows, chosen)), [rows, chosen]);
  const select = useCallback(
    (index: number) => {
      const row = rows[index];
      setChosen(row === undefined ? null : { key: row.key, index });
    },
    [rows],
  );
  return [current, select];
}

function indexOf(
  rows: readonly ProblemRow[],
  { key, index }: { readonly key: string; readonly index: number },
): number {
  if (rows[index]?.key === key) return index;
  const found = rows.findIndex((row) => row.key === key);
  return found >= 0 ? found : Math.min(index, rows.length - 1);
}

function withToggled(before: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(key)) after.add(key);
  return after;
}

function selectFound({ findings, silenced, questions }: Found): Found {
  return { findings, silenced, questions };
}

/** Rules that had nothing to look at anew say what they said, in the very same findings. */
function areSame(one: Found, other: Found): boolean {
  return (
    areSameItems(one.findings, other.findings) &&
    areSameItems(
      one.silenced.map(({ finding }) => finding),
      other.silenced.map(({ finding }) => finding),
    ) &&
    areSameItems(
      one.silenced.map(({ silence }) => silence),
      other.silenced.map(({ silence }) => silence),
    ) &&
    areSameItems(questionKeys(one), questionKeys(other))
  );
}

function questionKeys({ questions }: Found): readonly string[] {
  return [...questions].map(([key, rules]) => `${key} ${rules.join(" ")}`);
}

function areSameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
