import { KeyCode, KeyMod } from "monaco-editor/editor";
import type { IDisposable, editor } from "monaco-editor/editor";
import type { Store } from "../store/store.ts";

/** Undo and redo mean the same in the pane as everywhere else: the history is the store's. */
export function bindHistory(pane: editor.IStandaloneCodeEditor, store: Store): IDisposable {
  const undo = pane.addAction({
    id: "undo-in-store",
    label: "Undo",
    keybindings: [KeyMod.CtrlCmd | KeyCode.KeyZ],
    run: () => store.undo(),
  });
  const redo = pane.addAction({
    id: "redo-in-store",
    label: "Redo",
    keybindings: [KeyMod.CtrlCmd | KeyCode.KeyY, KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyZ],
    run: () => store.redo(),
  });
  return {
    dispose() {
      undo.dispose();
      redo.dispose();
    },
  };
}
