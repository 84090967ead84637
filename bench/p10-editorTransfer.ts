import type { Metric } from "./metric.ts";
import { REFERENCES } from "./references.ts";
import { initialFiles, lazyFiles, transferOf } from "./transfer.ts";

/** P10: what the editor adds once the form is there. Counted, not timed. */
export const editorTransfer: Metric = {
  id: "P10",
  title: "The editor's lazy transfer, brotli",
  goal: "≤ 5.5",
  reference: "CodeMirror 6 with its XML language",
  run: () =>
    Promise.resolve([
      {
        what: "the editor with styles, font and worker",
        unit: "KB",
        ours: [lazyTransfer("dist", "index.html", "XmlPane")],
        reference: [lazyTransfer(REFERENCES, "codemirror.html", "codeMirrorEditor")],
        goal: { of: "ratio", atMost: 5.5 },
      },
    ]),
};

function lazyTransfer(folder: string, page: string, chunk: string): number {
  return transferOf(folder, lazyFiles(folder, initialFiles(folder, page), chunk));
}
