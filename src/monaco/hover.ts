import { languages } from "monaco-editor/editor";
import type { IDisposable, editor } from "monaco-editor/editor";
import { targetAt } from "../core/profile/target.ts";
import type { DocumentBinding } from "./bindDocument.ts";
import { helpText } from "./helpMarkdown.ts";

/** Shows the help of the setting under the pointer. */
export function provideHover(model: editor.ITextModel, binding: DocumentBinding): IDisposable {
  return languages.registerHoverProvider("xml", {
    provideHover(asked, position) {
      if (asked !== model) return null;
      const target = targetAt(binding.text(), binding.toOffset(position));
      if (target === null) return null;
      return { range: binding.toView(target.range), contents: [{ value: helpText(target.spec, target.path) }] };
    },
  });
}
