/** Keeps the editor's model and the store's text in step, both ways. The text and its history are the store's. */
import { editor } from "monaco-editor/editor";
import type { IDisposable, IPosition } from "monaco-editor/editor";
import type { ProfileId } from "../core/deployment/deployment.ts";
import type { Range, TextEdit } from "../core/xml/document.ts";
import { applyEdits } from "../core/xml/edit.ts";
import { type LineIndex, indexLines, offsetAt, toLf, updateLines } from "../core/xml/lines.ts";
import { type Store, type Transition, activeProfile } from "../store/store.ts";
import { type ViewEdit, type ViewRange, toTextEdits, toViewEdits, toViewRange, viewLength } from "./editMapping.ts";
import { flash } from "./flash.ts";

/** The text that the editor shows, and the way between its offsets and the editor's positions. */
export interface DocumentBinding extends IDisposable {
  readonly text: () => string;
  readonly toOffset: (position: IPosition) => number;
  readonly toView: (range: Range) => ViewRange;
}

interface Shown {
  readonly profile: ProfileId | null;
  readonly text: string;
  readonly lines: LineIndex;
}

/** Shows the store's active profile in an editor whose model is the binding's alone. */
export function bindDocument(pane: editor.IStandaloneCodeEditor, model: editor.ITextModel, store: Store): DocumentBinding {
  const views = new Map<ProfileId | null, editor.ICodeEditorViewState | null>();
  const flashes = flash(pane);
  let shown: Shown = { profile: null, text: "", lines: indexLines("") };
  let isFollowing = false;

  const follow = (action: () => void): void => {
    isFollowing = true;
    try {
      action();
    } finally {
      isFollowing = false;
    }
  };

  const showAll = (): void =>
    follow(() => {
      views.set(shown.profile, pane.saveViewState());
      const { active } = store.getState();
      const text = textOf(store);
      shown = { profile: active, text, lines: indexLines(text) };
      model.setValue(toLf(text));
      model.setEOL(editor.EndOfLineSequence.LF);
      const view = views.get(active);
      if (view) pane.restoreViewState(view);
    });

  const apply = (batch: readonly TextEdit[], isOwn: boolean): readonly ViewRange[] => {
    const { text, lines } = shown;
    const changed = isOwn ? [] : replace(model, toViewEdits(text, lines, batch));
    const edited = applyEdits(text, batch);
    shown = { ...shown, text: edited, lines: updateLines(lines, edited, batch) };
    return changed;
  };

  const applyAll = ({ batches, origin }: Transition): void =>
    follow(() => {
      flashes.clear();
      for (const batch of batches ?? []) {
        const changed = apply(batch, origin === "pane");
        flashes.add(changed);
        if (origin === "history") goTo(pane, changed);
      }
    });

  const isInStep = (): boolean =>
    shown.text === textOf(store) && model.getLineCount() === shown.lines.starts.length && model.getValueLength() === viewLength(shown.lines);

  const unsubscribe = store.subscribe(({ last, active }, previous) => {
    if (last === previous.last && active === shown.profile) return;
    if (last.batches !== null && last.profile === active && active === shown.profile) applyAll(last);
    if (active !== shown.profile || !isInStep()) showAll();
  });

  const listening = model.onDidChangeContent(({ changes }) => {
    if (isFollowing) return;
    const edits = toTextEdits(shown.text, shown.lines, changes);
    store.dispatch({ kind: "text", edits }, { label: "Edit the XML", origin: "pane" });
    if (!isInStep()) showAll();
  });

  showAll();
  return {
    text: () => shown.text,
    toOffset: ({ lineNumber, column }) => offsetAt(shown.lines, lineNumber, column),
    toView: (range) => toViewRange(shown.lines, range),
    dispose() {
      unsubscribe();
      listening.dispose();
      flashes.dispose();
    },
  };
}

function textOf(store: Store): string {
  return activeProfile(store.getState())?.file.text ?? "";
}

/** Makes edits without Monaco's own undo, and returns where their text stands now. */
function replace(model: editor.ITextModel, edits: readonly ViewEdit[]): readonly ViewRange[] {
  const inverses = model.applyEdits(edits.map(({ range, text }) => ({ range, text, forceMoveMarkers: true })), true);
  return inverses.map(({ range }) => range);
}

/** Undo in the pane takes the caret to where something changed; undo elsewhere leaves it. */
function goTo(pane: editor.IStandaloneCodeEditor, changed: readonly ViewRange[]): void {
  const last = changed.at(-1);
  if (last === undefined || !pane.hasTextFocus()) return;
  const position = { lineNumber: last.endLineNumber, column: last.endColumn };
  pane.setPosition(position, "history");
  pane.revealPositionInCenterIfOutsideViewport(position);
}
