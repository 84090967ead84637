import type { Metric } from "./metric.ts";
import { typingSession } from "./typing.ts";

/** P5: a key costs the same however long the profile is. */
export const flatness: Metric = {
  id: "P5",
  title: "A key costs the same with 10 000 routes as with 10",
  goal: "≤ 1.1",
  reference: "the same app with 10 routes",
  async run(lab) {
    const { few, many } = await typingSession(lab);
    return [
      {
        what: "key to changed XML and rendered form, 10 000 routes",
        unit: "ms",
        ours: many.handled,
        reference: few.handled,
        goal: { of: "ratio", atMost: 1.1 },
      },
      { what: "the same until painted", unit: "ms", ours: many.painted, reference: few.painted, goal: null },
    ];
  },
};
