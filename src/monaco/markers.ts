/** Problems as red, orange and blue lines under the text; worked out off the typing path. */
import { editor, MarkerSeverity } from "monaco-editor/editor";
import type { IDisposable } from "monaco-editor/editor";
import type { Problem, Severity } from "../core/profile/problems.ts";
import { type Store, activeProfile } from "../store/store.ts";
import type { DocumentBinding } from "./bindDocument.ts";
import { problemMarks } from "./problemMarks.ts";

const OWNER = "profile";
const DELAY = 200;

export interface Markers extends IDisposable {
  /** Findings about the profile as a whole, from whoever works them out. */
  readonly setFindings: (findings: readonly Problem[]) => void;
}

/** Marks the problems of the text that the editor shows. */
export function bindMarkers(model: editor.ITextModel, store: Store, binding: DocumentBinding): Markers {
  let findings: readonly Problem[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const mark = (): void => {
    const profile = activeProfile(store.getState());
    if (profile === null || profile.file.text !== binding.text()) return;
    const marks = problemMarks(profile.file.text, profile.reading, findings);
    editor.setModelMarkers(
      model,
      OWNER,
      marks.map(({ rule, severity, message, range }) => ({
        ...binding.toView(range),
        message,
        severity: severityOf(severity),
        source: rule,
      })),
    );
  };
  const markSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(mark, DELAY);
  };

  const unsubscribe = store.subscribe(({ last }, previous) => {
    if (last !== previous.last) markSoon();
  });
  mark();
  return {
    setFindings(next) {
      findings = next;
      markSoon();
    },
    dispose() {
      unsubscribe();
      clearTimeout(timer);
      editor.setModelMarkers(model, OWNER, []);
    },
  };
}

function severityOf(severity: Severity): MarkerSeverity {
  switch (severity) {
    case "error":
      return MarkerSeverity.Error;
    case "warning":
      return MarkerSeverity.Warning;
    case "advice":
      return MarkerSeverity.Info;
  }
}
