import type { IDisposable, editor } from "monaco-editor/editor";
import type { ViewRange } from "./editMapping.ts";

/** Milliseconds; the style sheet's animation takes as long. */
const DURATION = 1_200;

export interface Flash extends IDisposable {
  /** Lights up ranges; where something was only removed, its line. */
  readonly add: (ranges: readonly ViewRange[]) => void;
  readonly clear: () => void;
}

/** Lights up for a moment what changed elsewhere. */
export function createFlash(pane: editor.IStandaloneCodeEditor): Flash {
  const lit = pane.createDecorationsCollection();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = (): void => {
    clearTimeout(timer);
    if (lit.length > 0) lit.clear();
  };
  return {
    add(ranges) {
      if (ranges.length === 0) return;
      const options = (range: ViewRange) => ({ className: "aovpn-flash", isWholeLine: isEmpty(range) });
      lit.append(ranges.map((range) => ({ range, options: options(range) })));
      clearTimeout(timer);
      timer = setTimeout(clear, DURATION);
    },
    clear,
    dispose: clear,
  };
}

function isEmpty(range: ViewRange): boolean {
  return range.startLineNumber === range.endLineNumber && range.startColumn === range.endColumn;
}
