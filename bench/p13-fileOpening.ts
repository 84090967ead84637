import type { Metric } from "./metric.ts";
import { openingSession } from "./opening.ts";

/** P13: from a chosen file to its list and its text on screen. */
export const fileOpening: Metric = {
  id: "P13",
  title: "Open a long file",
  goal: "≤ 6 with 10 000 routes",
  reference: "the same with 10 routes",
  async run(lab) {
    const { short, long } = await openingSession(lab);
    return [
      {
        what: "file to painted list and XML, 10 000 routes",
        unit: "ms",
        ours: long.map(({ time }) => time),
        reference: short.map(({ time }) => time),
        goal: { of: "ratio", atMost: 6 },
      },
    ];
  },
};
