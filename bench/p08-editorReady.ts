import { loadingSession } from "./loading.ts";
import type { Metric } from "./metric.ts";

/** P8: the editor comes after the form without holding it up. */
export const editorReady: Metric = {
  id: "P8",
  title: "The editor is ready",
  goal: "≤ 1.5 times the form, the longest block ≤ 1.2 times CodeMirror's",
  reference: "our own form; a React page with CodeMirror 6",
  async run(lab) {
    const { panel, codeMirror } = await loadingSession(lab);
    return [
      {
        what: "navigation to painted XML, against our form",
        unit: "ms",
        ours: panel.map(({ editor }) => editor),
        reference: panel.map(({ form }) => form),
        goal: { of: "ratio", atMost: 1.5 },
      },
      {
        what: "navigation to painted XML, against CodeMirror's",
        unit: "ms",
        ours: panel.map(({ editor }) => editor),
        reference: codeMirror.map(({ editor }) => editor),
        goal: null,
      },
      {
        what: "longest block between form and editor",
        unit: "ms",
        ours: panel.map(({ block }) => block),
        reference: codeMirror.map(({ block }) => block),
        goal: { of: "ratio", atMost: 1.2 },
      },
    ];
  },
};
