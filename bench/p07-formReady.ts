import { type Load, loadingSession } from "./loading.ts";
import type { Figure, Metric } from "./metric.ts";

/** P7: from navigation to the first panel on screen, nothing cached, a profile kept from last time. */
export const formReady: Metric = {
  id: "P7",
  title: "The first panel is usable",
  goal: "≤ 2.2",
  reference: "a bare React page with one input",
  async run(lab) {
    const { start, panel, bareReact } = await loadingSession(lab);
    const figure = (what: string, loads: readonly Load[]): Figure => ({
      what,
      unit: "ms",
      ours: loads.map(({ form }) => form),
      reference: bareReact.map(({ form }) => form),
      goal: { of: "ratio", atMost: 2.2 },
    });
    return [figure("navigation to first panel", panel), figure("navigation to start view", start)];
  },
};
