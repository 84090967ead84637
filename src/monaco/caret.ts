/** The caret and the focused field are one notion: each leads to the other. */
import { editor } from "monaco-editor/editor";
import type { IDisposable } from "monaco-editor/editor";
import { pathAt, rangeOfPath } from "../core/profile/place.ts";
import { pathKey } from "../core/profile/ref.ts";
import { type Focus, type Store, activeProfile } from "../store/store.ts";
import type { DocumentBinding } from "./bindDocument.ts";

/** Tells the store which setting the caret is in, and shows the setting that has the focus elsewhere. */
export function bindCaret(pane: editor.IStandaloneCodeEditor, store: Store, binding: DocumentBinding): IDisposable {
  const marked = pane.createDecorationsCollection();

  const moving = pane.onDidChangeCursorPosition(({ position, reason }) => {
    if (isFollowed(reason) || !pane.hasTextFocus()) return;
    const document = activeProfile(store.getState())?.reading.document ?? null;
    if (document === null) return;
    const path = pathAt(document, binding.toOffset(position));
    const focus = store.getState().focus;
    if (focus?.origin === "pane" && pathKey(focus.path) === pathKey(path)) return;
    store.focus({ path, origin: "pane" });
  });

  const unsubscribe = store.subscribe(({ focus }, previous) => {
    if (focus !== previous.focus) show(focus);
  });

  function show(focus: Focus | null): void {
    const document = activeProfile(store.getState())?.reading.document ?? null;
    const isElsewhere = focus !== null && focus.origin !== "pane" && focus.path.length > 0;
    const range = isElsewhere && document !== null ? rangeOfPath(document, focus.path) : null;
    if (range === null) return marked.clear();
    const view = binding.toView(range);
    marked.set([{ range: view, options: MARK }]);
    pane.revealRangeInCenterIfOutsideViewport(view, editor.ScrollType.Smooth);
  }

  show(store.getState().focus);
  return {
    dispose() {
      moving.dispose();
      unsubscribe();
      marked.clear();
    },
  };
}

const MARK: editor.IModelDecorationOptions = {
  isWholeLine: true,
  className: "aovpn-focus",
  linesDecorationsClassName: "aovpn-focus-edge",
};

/** True when the caret only went along with a change of the text from elsewhere. */
function isFollowed(reason: editor.CursorChangeReason): boolean {
  return reason === editor.CursorChangeReason.ContentFlush || reason === editor.CursorChangeReason.RecoverFromMarkers;
}
