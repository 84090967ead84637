/** The rows of the Problems pane: groups, what is in them, and what was asked or silenced. */
import type { SilencedFinding } from "../../core/deployment/silence.ts";
import type { ContextKey } from "../../core/lint/context.ts";
import type { Finding } from "../../core/lint/finding.ts";
import type { Verdict } from "../../core/lint/verdict.ts";
import type { Severity } from "../../core/profile/problems.ts";
import { pathKey } from "../../core/profile/ref.ts";
import type { TreeRow } from "../../ui/treeRow.ts";
import { SEVERITIES } from "../../core/profile/problems.ts";
import { countsOf, worstOf } from "./counts.ts";
import { type ProblemFilter, isFiltering, passes } from "./problemFilter.ts";

export const GROUPINGS = ["panel", "severity", "rule"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type ProblemRow = TreeRow &
  (
    | { readonly kind: "group"; readonly title: string; readonly count: number; readonly worst: Severity | null }
    | { readonly kind: "finding"; readonly finding: Finding }
    | { readonly kind: "silenced"; readonly finding: Finding; readonly silence: SilencedFinding["silence"] }
    | { readonly kind: "question"; readonly question: ContextKey; readonly rules: readonly string[] }
  );

/** What the rules say, as the store has it. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  readonly questions: Verdict["questions"];
}

export interface Arrangement {
  readonly grouping: Grouping;
  readonly filter: ProblemFilter;
  /** Keys of the groups that are not as they are at first: all are open, but for the silenced ones. */
  readonly toggled: ReadonlySet<string>;
}

/** Words and order of what findings belong to. */
export interface Catalogue {
  readonly titleOfRule: (rule: string) => string;
  /** The panel of a finding, and its place among the panels. */
  readonly panelOf: (finding: Finding) => { readonly title: string; readonly place: number };
}

const SEVERITY_TITLES: Readonly<Record<Severity, string>> = { error: "Errors", warning: "Warnings", advice: "Advice" };

/** Group by group: the syntax first, then the findings, the questions, and what is silenced. */
export function problemRows(found: Found, { grouping, filter, toggled }: Arrangement, catalogue: Catalogue) {
  const lets = passes(filter, catalogue.titleOfRule);
  const keyed = keyedFindings(found.findings).filter(({ finding }) => lets(finding));
  const syntax = keyed.filter(({ finding }) => isSyntax(finding));
  const others = keyed.filter(({ finding }) => !isSyntax(finding));
  const groups: readonly RowGroup[] = [
    { key: "syntax", title: "The text is not well-formed", items: syntax.map(findingItem) },
    ...groupsOf(others, grouping, catalogue),
    { key: "questions", title: "What the checks need to know", items: isFiltering(filter) ? [] : asked(found) },
    { key: "silenced", title: "Silenced", items: silencedItems(found, lets), isClosed: true },
  ];
  const shown = groups.filter(({ items }) => items.length > 0);
  return shown.flatMap((group, index) => groupRows(group, index, shown.length, toggled));
}

/** True of what is said about the syntax: it alone has a range in the text. */
export function isSyntax({ range }: Finding): boolean {
  return range !== undefined;
}

/** Without what places a row in its group. */
type Item = ProblemRow extends infer R
  ? R extends ProblemRow
    ? Omit<R, Exclude<keyof TreeRow, "key">>
    : never
  : never;

interface RowGroup {
  readonly key: string;
  readonly title: string;
  readonly items: readonly Item[];
  /** At first. */
  readonly isClosed?: boolean;
}

interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** Findings are made anew when their rule runs again: rule, place and number tell which one it is. */
export function keyedFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = `${finding.rule} ${pathKey(finding.path)}`;
    const number = seen.get(place) ?? 0;
    seen.set(place, number + 1);
    return { key: `${place} ${number}`, finding };
  });
}

function groupsOf(findings: readonly KeyedFinding[], grouping: Grouping, catalogue: Catalogue): readonly RowGroup[] {
  const groups = new Map<string, { readonly title: string; place: number; readonly items: KeyedFinding[] }>();
  for (const keyed of findings) {
    const { title, place } = groupOf(keyed.finding, grouping, catalogue);
    const group = groups.get(title) ?? { title, place, items: [] };
    groups.set(title, group);
    group.items.push(keyed);
    group.place = Math.min(group.place, place);
  }
  return [...groups.values()]
    .toSorted((a, b) => a.place - b.place)
    .map(({ title, items }) => ({
      key: `${grouping} ${title}`,
      title,
      items: items.toSorted((a, b) => rank(a.finding) - rank(b.finding)).map(findingItem),
    }));
}

function groupOf(finding: Finding, grouping: Grouping, { titleOfRule, panelOf }: Catalogue) {
  switch (grouping) {
    case "panel":
      return panelOf(finding);
    case "severity":
      return { title: SEVERITY_TITLES[finding.severity], place: rank(finding) };
    case "rule":
      return { title: titleOfRule(finding.rule), place: rank(finding) };
  }
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function findingItem({ key, finding }: KeyedFinding): Item {
  return { kind: "finding", key, finding };
}

function asked({ questions }: Found): readonly Item[] {
  return [...questions].map(([question, rules]) => ({
    kind: "question",
    key: `question ${question}`,
    question,
    rules,
  }));
}

function silencedItems({ silenced }: Found, lets: (finding: Finding) => boolean): readonly Item[] {
  const keyed = keyedFindings(silenced.map(({ finding }) => finding));
  return silenced.flatMap(({ finding, silence }, index) =>
    lets(finding) ? [{ kind: "silenced", key: `silenced ${keyed[index]?.key}`, finding, silence }] : [],
  );
}

function groupRows(
  { key, title, items, isClosed = false }: RowGroup,
  index: number,
  groups: number,
  toggled: ReadonlySet<string>,
): readonly ProblemRow[] {
  const isOpen = toggled.has(key) === isClosed;
  const severities = items.flatMap((item) => (item.kind === "finding" ? [item.finding] : []));
  const head: ProblemRow = {
    kind: "group",
    key,
    title,
    count: items.length,
    worst: worstOf(countsOf(severities)),
    level: 1,
    place: index + 1,
    of: groups,
    isOpen,
  };
  const rows = items.map((item, at) => ({ ...item, level: 2, place: at + 1, of: items.length }) as ProblemRow);
  return isOpen ? [head, ...rows] : [head];
}
