import type { Figure, Metric } from "./metric.ts";
import type { Typed } from "./probe.ts";
import { typingSession } from "./typing.ts";

/** P4: from a key in a field to the XML pane that shows it. */
export const keyToPaint: Metric = {
  id: "P4",
  title: "A key in a field is painted in the XML",
  goal: "≤ 2.0 at p50 and p95 with 10 routes, ≤ 2.2 with 10 000",
  reference: "a bare native input, from the input event to its paint",
  async run(lab) {
    const { bare, few, many } = await typingSession(lab);
    return [...figures("10 routes", few, bare, 2), ...figures("10 000 routes", many, bare, 2.2)];
  },
};

function figures(words: string, { painted }: Typed, bare: Typed, atMost: number): readonly Figure[] {
  const what = `key to painted XML, ${words}`;
  const figure = { what, unit: "ms", ours: painted, reference: bare.painted } as const;
  return [
    { ...figure, goal: { of: "ratio", atMost } },
    { ...figure, goal: { of: "ratioOfP95", atMost } },
  ];
}
