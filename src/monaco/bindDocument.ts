/** Keeps the editor's model and the store's text in step, both ways. The text and its history are the store's. */
import { editor } from "monaco-editor/editor";
import type { IDisposable, IPosition } from "monaco-editor/editor";
import type { ProfileId } from "../core/deployment/deployment.ts";
import type { Range } from "../core/xml/document.ts";
import { applyEdits } from "../core/xml/edit.ts";
import { type LineIndex, indexLines, offsetAt, toLf, updateLines } from "../core/xml/lines.ts";
import { type State, type Store, type Transition, activeProfile } from "../store/store.ts";
import { type ViewEdit, type ViewRange, toTextEdits, toViewEdits, toViewRange, viewLength } from "./editMapping.ts";
import { type Flash, createFlash } from "./flash.ts";

/** The text that the editor shows, and the way between its offsets and the editor's positions. */
export interface DocumentBinding extends IDisposable {
  text(): string;
  toOffset(position: IPosition): number;
  toView(range: Range): ViewRange;
}

/** Shows the store's active profile in an editor whose model is the binding's alone. */
export function bindDocument(
  pane: editor.IStandaloneCodeEditor,
  model: editor.ITextModel,
  store: Store,
): DocumentBinding {
  return new BoundDocument(pane, model, store);
}

class BoundDocument implements DocumentBinding {
  readonly #pane: editor.IStandaloneCodeEditor;
  readonly #model: editor.ITextModel;
  readonly #store: Store;
  readonly #flash: Flash;
  readonly #views = new Map<ProfileId, editor.ICodeEditorViewState | null>();
  readonly #subscriptions: readonly (() => void)[];
  #profile: ProfileId | null = null;
  #text = "";
  #lines: LineIndex = indexLines("");
  /** True while the model goes along with the store, so that its events are not taken for typing. */
  #isFollowing = false;

  constructor(pane: editor.IStandaloneCodeEditor, model: editor.ITextModel, store: Store) {
    this.#pane = pane;
    this.#model = model;
    this.#store = store;
    this.#flash = createFlash(pane);
    this.#show();
    const typing = model.onDidChangeContent(({ changes }) => this.#onModelChange(changes));
    const unsubscribe = store.subscribe((state, previous) => this.#onStoreChange(state, previous));
    this.#subscriptions = [unsubscribe, () => typing.dispose()];
  }

  text(): string {
    return this.#text;
  }

  toOffset({ lineNumber, column }: IPosition): number {
    return offsetAt(this.#lines, lineNumber, column);
  }

  toView(range: Range): ViewRange {
    return toViewRange(this.#lines, range);
  }

  dispose(): void {
    for (const unsubscribe of this.#subscriptions) unsubscribe();
    this.#flash.dispose();
  }

  #onModelChange(changes: readonly ViewEdit[]): void {
    if (this.#isFollowing) return;
    const edits = toTextEdits(this.#text, this.#lines, changes);
    this.#store.dispatch({ kind: "text", edits }, { label: "Edit the XML", origin: "pane" });
    if (!this.#isInStep()) this.#show();
  }

  #onStoreChange({ last, active }: State, previous: State): void {
    if (last === previous.last && active === this.#profile) return;
    if (active === this.#profile && last.profile === active && last.batches !== null) this.#follow(last);
    if (active !== this.#profile || !this.#isInStep()) this.#show();
  }

  #follow({ batches, origin }: Transition): void {
    this.#flash.clear();
    for (const [at, batch] of (batches ?? []).entries()) {
      const changed = origin === "pane" ? [] : this.#replace(toViewEdits(this.#text, this.#lines, batch));
      // The store has joined the text after the last batch already, and joining a long text is what costs most.
      this.#text = at + 1 === batches?.length ? textOf(this.#store) : applyEdits(this.#text, batch);
      this.#lines = updateLines(this.#lines, this.#text, batch);
      this.#flash.add(changed);
      if (origin === "history") this.#goTo(changed);
    }
  }

  /** Makes edits without Monaco's own undo, and returns where their text stands now. */
  #replace(edits: readonly ViewEdit[]): readonly ViewRange[] {
    this.#isFollowing = true;
    try {
      const inverses = this.#model.applyEdits([...edits], true);
      return inverses.map(({ range }) => range);
    } finally {
      this.#isFollowing = false;
    }
  }

  /** Shows the active profile's text as a whole: another profile, or one that was replaced. */
  #show(): void {
    if (this.#profile !== null) this.#views.set(this.#profile, this.#pane.saveViewState());
    this.#profile = this.#store.getState().active;
    this.#text = textOf(this.#store);
    this.#lines = indexLines(this.#text);
    this.#isFollowing = true;
    try {
      this.#model.setValue(toLf(this.#text));
      this.#model.setEOL(editor.EndOfLineSequence.LF);
    } finally {
      this.#isFollowing = false;
    }
    const view = this.#profile === null ? null : this.#views.get(this.#profile);
    if (view) this.#pane.restoreViewState(view);
  }

  #isInStep(): boolean {
    return (
      this.#text === textOf(this.#store) &&
      this.#model.getLineCount() === this.#lines.starts.length &&
      this.#model.getValueLength() === viewLength(this.#lines)
    );
  }

  /** Undo in the pane takes the caret to where something changed; undo elsewhere leaves it. */
  #goTo(changed: readonly ViewRange[]): void {
    const last = changed.at(-1);
    if (last === undefined || !this.#pane.hasTextFocus()) return;
    const position = { lineNumber: last.endLineNumber, column: last.endColumn };
    this.#pane.setPosition(position, "history");
    this.#pane.revealPositionInCenterIfOutsideViewport(position);
  }
}

function textOf(store: Store): string {
  return activeProfile(store.getState())?.file.text ?? "";
}
