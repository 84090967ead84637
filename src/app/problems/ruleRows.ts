import type { Area } from "../../core/lint/area.ts";
import type { Rule } from "../../core/lint/rule.ts";
import type { TreeRow } from "../../ui/treeRow.ts";

export interface RuleRow extends TreeRow {
  readonly title: string;
  /** Of an area: how many of its rules are listed. */
  readonly count: number;
  /** Null for an area. */
  readonly rule: Rule | null;
}

/** The rules that have every word of `text`, below their areas; of areas in `closed`, only the title. */
export function ruleRows(areas: readonly Area[], text: string, closed: ReadonlySet<string>): readonly RuleRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = areas
    .map((area) => ({ area, rules: area.rules.filter((rule) => has(rule, area, words)) }))
    .filter(({ rules }) => rules.length > 0);
  return matching.flatMap(({ area: { id, title }, rules }, index) => {
    const isOpen = !closed.has(id);
    const head = {
      key: id,
      title,
      count: rules.length,
      rule: null,
      level: 1,
      place: index + 1,
      of: matching.length,
      isOpen,
    };
    return isOpen ? [head, ...rules.map(rowOf)] : [head];
  }) as readonly RuleRow[];
}

function rowOf(rule: Rule, index: number, all: readonly Rule[]): RuleRow {
  return { key: `rule ${rule.id}`, title: rule.title, count: 0, rule, level: 2, place: index + 1, of: all.length };
}

/** Ids of the catalogues are found as well. */
function has({ id, title, why, covers = [] }: Rule, area: Area, words: readonly string[]): boolean {
  const all = [id, title, why, area.title, ...covers].join(" ").toLowerCase();
  return words.every((word) => all.includes(word));
}
