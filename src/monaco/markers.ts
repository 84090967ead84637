/** Problems as red, orange and blue lines under the text, with their fixes; worked out off the typing path. */
import { editor, languages, MarkerSeverity } from "monaco-editor/editor";
import type { IDisposable, IRange } from "monaco-editor/editor";
import { type Fix, changeOf } from "../core/lint/finding.ts";
import type { Rule } from "../core/lint/rule.ts";
import type { Severity } from "../core/profile/problems.ts";
import type { Findings } from "../store/findings.ts";
import { type Store, activeProfile } from "../store/store.ts";
import type { DocumentBinding } from "./bindDocument.ts";
import { type ProblemMark, problemMarks } from "./problemMarks.ts";

const OWNER = "profile";
const DELAY = 200;

interface ShownMark extends ProblemMark {
  readonly view: IRange;
}

/** Marks the problems of the text that the editor shows, explains them under the pointer, and offers their fixes. */
export function bindMarkers(
  pane: editor.IStandaloneCodeEditor,
  model: editor.ITextModel,
  {
    store,
    findings,
    binding,
  }: { readonly store: Store; readonly findings: Findings; readonly binding: DocumentBinding },
): IDisposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: readonly ShownMark[] = [];

  const mark = (): void => {
    const profile = activeProfile(store.getState());
    if (profile === null || profile.file.text !== binding.text()) return;
    const marks = problemMarks(profile.file.text, profile.reading, findings.getState().findings);
    shown = marks.map((one) => ({ ...one, view: binding.toView(one.range) }));
    editor.setModelMarkers(model, OWNER, shown.map(markerOf));
  };
  const markSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(mark, DELAY);
  };

  const unsubscribes = [
    findings.subscribe(markSoon),
    store.subscribe(({ last }, previous) => {
      if (last !== previous.last) markSoon();
    }),
  ];
  const touching = (range: IRange): readonly ShownMark[] => shown.filter(({ view }) => doTouch(view, range));
  const command = pane.addCommand(0, (_, fix: Fix, path: ShownMark["finding"]) => applyFix(store, fix, path)) ?? "";
  const registrations = [
    languages.registerCodeActionProvider("xml", {
      provideCodeActions: (asked, range) => ({
        actions: asked === model ? touching(range).flatMap((one) => actionsFor(one, command)) : [],
        dispose: () => undefined,
      }),
    }),
    languages.registerHoverProvider("xml", {
      provideHover: (asked, { lineNumber, column }) => {
        if (asked !== model) return null;
        const place = {
          startLineNumber: lineNumber,
          endLineNumber: lineNumber,
          startColumn: column,
          endColumn: column,
        };
        const rules = new Set(touching(place).map(({ rule }) => findings.ruleOf(rule)));
        const contents = [...rules].flatMap((rule) => (rule === null ? [] : [{ value: explanation(rule) }]));
        return contents.length === 0 ? null : { contents };
      },
    }),
  ];
  mark();
  return {
    dispose() {
      for (const unsubscribe of unsubscribes) unsubscribe();
      for (const registration of registrations) registration.dispose();
      clearTimeout(timer);
      editor.setModelMarkers(model, OWNER, []);
    },
  };
}

function markerOf({ view, message, severity, rule }: ShownMark): editor.IMarkerData {
  return { ...view, message, severity: severityOf(severity), source: rule };
}

function actionsFor({ finding, view, ...mark }: ShownMark, command: string): readonly languages.CodeAction[] {
  return (finding?.fixes ?? []).map((fix) => ({
    title: fix.title,
    kind: "quickfix",
    isPreferred: fix.isSafe,
    diagnostics: [markerOf({ finding, view, ...mark })],
    command: { id: command, title: fix.title, arguments: [fix, finding] },
  }));
}

/** One step of the store's history, as from a form. */
function applyFix(store: Store, fix: Fix, finding: ShownMark["finding"]): void {
  const document = activeProfile(store.getState())?.reading.document ?? null;
  if (document === null || finding === null) return;
  store.dispatch(changeOf(fix, document), { label: fix.title, origin: "command", path: finding.path });
}

function explanation({ why, disputed, source }: Rule): string {
  const links = source.map(({ title, url }) => (url === null ? title : `[${title}](${url})`)).join(" · ");
  return [why, ...(disputed === undefined ? [] : [`*Sources disagree:* ${disputed}`]), links].join("\n\n");
}

function doTouch(one: IRange, other: IRange): boolean {
  return !isBefore(one, other) && !isBefore(other, one);
}

/** Whether a range ends before another begins; ranges that meet at a point touch. */
function isBefore(one: IRange, other: IRange): boolean {
  return (
    one.endLineNumber < other.startLineNumber ||
    (one.endLineNumber === other.startLineNumber && one.endColumn < other.startColumn)
  );
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
