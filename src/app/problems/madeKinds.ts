import type { MadeFix } from "../../core/lint/fixing.ts";

/** The fixes that mend findings of one rule. */
export interface MadeKind {
  readonly rule: string;
  readonly count: number;
  /** What they do: "Write 10.0.0.0; Write 10.1.0.0; and 3 more". */
  readonly titles: string;
}

/** More titles than this are counted. */
const MOST = 3;

/** Fixes by rule, most first. */
export function madeKinds(made: readonly MadeFix[]): readonly MadeKind[] {
  const byRule = new Map<string, MadeFix[]>();
  for (const fix of made) {
    const known = byRule.get(fix.rule);
    if (known === undefined) byRule.set(fix.rule, [fix]);
    else known.push(fix);
  }
  return [...byRule]
    .map(([rule, fixes]) => ({ rule, count: fixes.length, titles: titlesOf(fixes) }))
    .toSorted((a, b) => b.count - a.count);
}

function titlesOf(fixes: readonly MadeFix[]): string {
  const titles = [...new Set(fixes.map(({ title }) => title))];
  const named = titles.slice(0, MOST).join("; ");
  return titles.length > MOST ? `${named}; and ${(titles.length - MOST).toLocaleString("en")} more` : named;
}
