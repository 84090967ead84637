import type { Figure, Metric } from "./metric.ts";
import type { Typed } from "./probe.ts";
import { typingSession } from "./typing.ts";

/** P6: nothing holds the page up while someone types. */
export const longTasks: Metric = {
  id: "P6",
  title: "Long tasks while typing",
  goal: "none with 10 000 routes",
  reference: "the same app with 10 routes",
  async run(lab) {
    const { few, many } = await typingSession(lab);
    const figure = (what: string, { longTasks: tasks, painted }: Typed): Figure => ({
      what: `tasks over 50 ms in ${painted.length} keys, ${what}`,
      unit: "count",
      ours: [tasks.length],
      reference: [few.longTasks.length],
      goal: { of: "ours", atMost: 0 },
    });
    const total = (tasks: readonly number[]): number => tasks.reduce((sum, duration) => sum + duration, 0);
    return [
      figure("10 000 routes", many),
      { what: "their time", unit: "ms", ours: [total(many.longTasks)], reference: [total(few.longTasks)], goal: null },
    ];
  },
};
