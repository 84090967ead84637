import { type CoreTimes, timeCore } from "./core.ts";
import type { Figure, Metric } from "./metric.ts";

type Task = "checkByHand" | "lintAll" | "lintAfterEdit" | "lintAfterRowEdit";
const TASKS = ["checkByHand", "lintAll", "lintAfterEdit", "lintAfterRowEdit"] as const;

/** P14: all rules, on a profile that is new to them and after one edit. */
export const findings: Metric = {
  id: "P14",
  title: "Find everything",
  goal: "all rules ≤ 10; after one edit as fast at any length as at 10 entries (≤ 1.2)",
  reference: "one hand-written loop over the same values, of a few checks; for edits, the same edit at 10 entries",
  async run(lab) {
    const all = await timeCore<Task>(lab, TASKS);
    const [shortest] = all;
    return all.flatMap((one) => [
      ...full(one),
      ...(shortest === undefined || one === shortest ? [] : edited(one, shortest)),
    ]);
  },
};

function full({ length, times }: CoreTimes<Task>): readonly Figure[] {
  const what = `all rules, 3 × ${length} entries`;
  return [{ what, unit: "ms", ours: times.lintAll, reference: times.checkByHand, goal: { of: "ratio", atMost: 10 } }];
}

function edited({ length, times }: CoreTimes<Task>, shortest: CoreTimes<Task>): readonly Figure[] {
  const figure = (what: string, task: "lintAfterEdit" | "lintAfterRowEdit"): Figure => ({
    what: `${what}, 3 × ${length} entries`,
    unit: "ms",
    ours: times[task],
    reference: shortest.times[task],
    goal: { of: "ratio", atMost: 1.2 },
  });
  return [
    figure("after an edit of one setting", "lintAfterEdit"),
    figure("after an edit of one route", "lintAfterRowEdit"),
  ];
}
