import { type CoreTimes, timeCore } from "./core.ts";
import type { Figure, Metric } from "./metric.ts";

const TASKS = ["parse", "openScript", "openPolicy", "exportPolicy", "compare"] as const;
type Task = (typeof TASKS)[number];

const WORDS: Readonly<Record<Exclude<Task, "parse">, string>> = {
  openScript: "open a PowerShell script",
  openPolicy: "open an Intune policy",
  exportPolicy: "export an Intune policy, prepared",
  compare: "compare with another profile",
};

const LONGEST = 1_000;

/** P17: taking a profile out of a script and a policy, putting it into a policy, and comparing two. */
export const inAndOut: Metric = {
  id: "P17",
  title: "In, out and between",
  goal: "≤ 30 with 3 × 1 000 entries, where a script’s own length no longer counts",
  reference: "reading the profile itself",
  async run(lab) {
    const all = await timeCore<Task>(lab, TASKS);
    return all.filter(({ length }) => length <= LONGEST).flatMap(figures);
  },
};

function figures({ length, times }: CoreTimes<Task>): readonly Figure[] {
  return (Object.keys(WORDS) as readonly (keyof typeof WORDS)[]).map((task) => ({
    what: `${WORDS[task]}, 3 × ${length} entries`,
    unit: "ms",
    ours: times[task],
    reference: times.parse,
    goal: length === LONGEST ? { of: "ratio", atMost: 30 } : null,
  }));
}
