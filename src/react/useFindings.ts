/** What the rules find in the active profile, for whoever shows it. */
import { createContext, use, useRef, useSyncExternalStore } from "react";
import type { Finding } from "../core/lint/finding.ts";
import { type Path, pathKey } from "../core/profile/ref.ts";
import { SEVERITIES } from "../core/profile/problems.ts";
import type { Findings, FindingsState } from "../store/findings.ts";

export const FindingsContext = createContext<Findings | null>(null);

export function useFindingsStore(): Findings {
  const findings = use(FindingsContext);
  if (findings === null) throw new Error("No findings around this component.");
  return findings;
}

export function useFindings(): FindingsState {
  const findings = useFindingsStore();
  return useSyncExternalStore(findings.subscribe, findings.getState);
}

const NONE: readonly Finding[] = [];

/** The findings at exactly this place, errors first; renders again only when these change. */
export function useFindingsAt(path: Path): readonly Finding[] {
  return useSteady((state) => indexOf(state).at.get(pathKey(path)) ?? NONE);
}

/** The findings at this place and below it. */
export function useFindingsWithin(path: Path): readonly Finding[] {
  return useSteady((state) => indexOf(state).within.get(pathKey(path)) ?? NONE);
}

/** Findings are made anew when their rule runs again: the same words at the same places are the same list. */
function useSteady(select: (state: FindingsState) => readonly Finding[]): readonly Finding[] {
  const findings = useFindingsStore();
  const last = useRef<readonly Finding[]>(NONE);
  return useSyncExternalStore(findings.subscribe, () => {
    const next = select(findings.getState());
    if (!areSame(last.current, next)) last.current = next;
    return last.current;
  });
}

function areSame(one: readonly Finding[], other: readonly Finding[]): boolean {
  return one.length === other.length && one.every((finding, index) => finding === other[index]);
}

interface Index {
  readonly at: ReadonlyMap<string, readonly Finding[]>;
  readonly within: ReadonlyMap<string, readonly Finding[]>;
}

const indexes = new WeakMap<readonly Finding[], Index>();

function indexOf({ findings }: FindingsState): Index {
  const known = indexes.get(findings);
  if (known !== undefined) return known;
  const at = new Map<string, Finding[]>();
  const within = new Map<string, Finding[]>();
  for (const finding of findings.toSorted(bySeverity)) {
    add(at, pathKey(finding.path), finding);
    for (const key of keysAround(finding.path)) add(within, key, finding);
  }
  const index = { at, within };
  indexes.set(findings, index);
  return index;
}

/** The keys of a place and of all that it stands in; a row stands in its list. */
function keysAround(path: Path): readonly string[] {
  return path.flatMap((step, depth) => {
    const above = path.slice(0, depth);
    const { name, namespace } = step;
    const list = step.index === undefined ? [] : [pathKey([...above, { name, namespace }])];
    return [...list, pathKey([...above, step])];
  });
}

function add(map: Map<string, Finding[]>, key: string, finding: Finding): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [finding]);
  else list.push(finding);
}

/** Errors before warnings before advice. */
export function bySeverity(one: Finding, other: Finding): number {
  return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
}
