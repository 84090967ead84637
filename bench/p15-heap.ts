import type { Metric } from "./metric.ts";
import { openingSession } from "./opening.ts";

/** P15: memory after a collection. */
export const heap: Metric = {
  id: "P15",
  title: "Memory with a long profile",
  goal: "≤ 2 with 10 000 routes",
  reference: "the same with 10 routes",
  async run(lab) {
    const { short, long } = await openingSession(lab);
    return [
      {
        what: "heap after collection, 10 000 routes",
        unit: "MB",
        ours: long.map((opening) => opening.heap),
        reference: short.map((opening) => opening.heap),
        goal: { of: "ratio", atMost: 2 },
      },
    ];
  },
};
