import type { Metric } from "./metric.ts";
import { REFERENCES } from "./references.ts";
import { initialFiles, transferOf } from "./transfer.ts";

/** P9: what has to arrive before the form is usable. Counted, not timed. */
export const initialTransfer: Metric = {
  id: "P9",
  title: "Initial transfer, brotli",
  goal: "≤ 2.6, and 150 KB",
  reference: "react and react-dom with one input",
  run: () => {
    const ours = [transferOf("dist", initialFiles("dist", "index.html"))];
    const reference = [transferOf(REFERENCES, initialFiles(REFERENCES, "bare-react.html"))];
    const figure = { what: "scripts and styles before the form", unit: "KB", ours, reference } as const;
    return Promise.resolve([
      { ...figure, goal: { of: "ratio", atMost: 2.6 } },
      { ...figure, goal: { of: "ours", atMost: 150 } },
    ]);
  },
};
