/** The caret and the focused field are one notion: each leads to the other. */
import { editor } from "monaco-editor/editor";
import type { IDisposable } from "monaco-editor/editor";
import { pathAt, rangeOfPath, rangeToMark } from "../core/profile/place.ts";
import { pathKey } from "../core/profile/ref.ts";
import type { Range, XmlDocument } from "../core/xml/document.ts";
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
    const range = focus === null || document === null ? null : rangeShown(document, focus);
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

/** What is asked for and does not stand there is shown where it would stand; of the whole profile, its first tag. */
function rangeShown(document: XmlDocument, { path, origin }: Focus): Range | null {
  if (origin === "pane") return null;
  const element = path.length === 0 ? null : rangeOfPath(document, path);
  return element ?? (origin === "command" ? rangeToMark(document, path) : null);
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
