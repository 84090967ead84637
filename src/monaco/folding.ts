import { languages } from "monaco-editor/editor";
import type { IDisposable, editor } from "monaco-editor/editor";
import type { DocumentBinding } from "./bindDocument.ts";
import { foldsIn } from "./folds.ts";

/** Folds elements and comments of more than one line; an element's end tag stays in sight. */
export function provideFolding(model: editor.ITextModel, binding: DocumentBinding): IDisposable {
  return languages.registerFoldingRangeProvider("xml", {
    provideFoldingRanges(asked) {
      if (asked !== model) return null;
      return foldsIn(binding.text()).flatMap(({ kind, range }) => {
        const { startLineNumber: start, endLineNumber } = binding.toView(range);
        const end = kind === "comment" ? endLineNumber : endLineNumber - 1;
        if (end <= start) return [];
        return kind === "comment" ? [{ start, end, kind: languages.FoldingRangeKind.Comment }] : [{ start, end }];
      });
    },
  });
}
