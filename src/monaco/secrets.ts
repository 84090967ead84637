/** Covers the values of secrets until they are asked for. */
import { editor } from "monaco-editor/editor";
import type { IDisposable } from "monaco-editor/editor";
import { SECRET_NAMES, secretRanges } from "../core/deployment/secrets.ts";
import type { DocumentBinding } from "./bindDocument.ts";

const DELAY = 150;
/** Lines around a change that are looked at before it is painted. */
const NEAR = 2;
const SECRET = new RegExp(SECRET_NAMES.join("|") || "(?!)", "i");

export interface SecretCovers extends IDisposable {
  readonly setSecretsShown: (shown: boolean) => void;
}

/** Covers secrets in an editor; a change beside one is covered at once, the whole text is searched a moment later. */
export function coverSecrets(
  pane: editor.IStandaloneCodeEditor,
  model: editor.ITextModel,
  binding: DocumentBinding,
): SecretCovers {
  const covers = pane.createDecorationsCollection();
  let isShown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const cover = (): void => {
    clearTimeout(timer);
    const ranges = isShown ? [] : secretRanges(binding.text());
    if (ranges.length === 0 && covers.length === 0) return;
    covers.set(ranges.map((range) => ({ range: binding.toView(range), options: COVER })));
  };
  const mayTouchSecret = ({ range: { startLineNumber }, text }: editor.IModelContentChange): boolean => {
    const first = Math.max(startLineNumber - NEAR, 1);
    const last = Math.min(startLineNumber + text.split("\n").length - 1 + NEAR, model.getLineCount());
    const lines = { startLineNumber: first, startColumn: 1, endLineNumber: last + 1, endColumn: 1 };
    return SECRET.test(model.getValueInRange(lines));
  };
  const changing = pane.onDidChangeModelContent(({ changes, isFlush }) => {
    clearTimeout(timer);
    // The binding hears of the same change: it is in step when this task is done.
    if (isFlush || changes.some(mayTouchSecret)) queueMicrotask(cover);
    else timer = setTimeout(cover, DELAY);
  });

  cover();
  return {
    setSecretsShown(shown) {
      isShown = shown;
      cover();
    },
    dispose() {
      clearTimeout(timer);
      changing.dispose();
      covers.clear();
    },
  };
}

const COVER: editor.IModelDecorationOptions = {
  inlineClassName: "aovpn-secret",
  stickiness: editor.TrackedRangeStickiness.AlwaysGrowsWhenTypingAtEdges,
};
