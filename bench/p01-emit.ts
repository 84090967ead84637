import { type CoreTimes, timeCore } from "./core.ts";
import type { Figure, Metric } from "./metric.ts";

type Task = "print" | "concatenate" | "fastXmlBuilder";

/** P1: the text of a whole profile from its typed value. */
export const emit: Metric = {
  id: "P1",
  title: "Print a whole profile",
  goal: "≤ 3 at every length, and 10 times faster than fast-xml-parser's builder",
  reference: "concatenating the same lines",
  async run(lab) {
    const all = await timeCore<Task>(lab, ["print", "concatenate", "fastXmlBuilder"]);
    return all.flatMap(figures);
  },
};

function figures({ length, times }: CoreTimes<Task>): readonly Figure[] {
  const what = `print 3 × ${length} entries`;
  return [
    { what, unit: "ms", ours: times.print, reference: times.concatenate, goal: { of: "ratio", atMost: 3 } },
    {
      what: `${what}, against fast-xml-parser`,
      unit: "ms",
      ours: times.print,
      reference: times.fastXmlBuilder,
      goal: { of: "ratio", atMost: 0.1 },
    },
  ];
}
