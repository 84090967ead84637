import { type CoreTimes, timeCore } from "./core.ts";
import type { Figure, Goal, Metric } from "./metric.ts";

type Task = "scan" | "parse" | "parseAndVisit" | "fastXmlParser" | "rgrove";

/** P2: text to a lossless tree with places, with every check. */
export const read: Metric = {
  id: "P2",
  title: "Read a profile with every check",
  goal: "≤ 5 at every length, 6 times faster than fast-xml-parser, twice as fast as @rgrove/parse-xml",
  reference: "a charCodeAt loop over the same text",
  async run(lab) {
    const all = await timeCore<Task>(lab, ["scan", "parse", "parseAndVisit", "fastXmlParser", "rgrove"]);
    return all.flatMap(figures);
  },
};

function figures({ length, times }: CoreTimes<Task>): readonly Figure[] {
  const what = `read 3 × ${length} entries`;
  const figure = (words: string, ours: Task, reference: Task, goal: Goal | null): Figure => ({
    what: what + words,
    unit: "ms",
    ours: times[ours],
    reference: times[reference],
    goal,
  });
  return [
    figure("", "parse", "scan", { of: "ratio", atMost: 5 }),
    // Nodes are made when they are asked for: this asks for all of them.
    figure(", and visit every node", "parseAndVisit", "scan", null),
    figure(", against fast-xml-parser", "parse", "fastXmlParser", { of: "ratio", atMost: 0.167 }),
    figure(", against @rgrove/parse-xml", "parse", "rgrove", { of: "ratio", atMost: 0.5 }),
  ];
}
