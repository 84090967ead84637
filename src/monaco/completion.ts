import { languages } from "monaco-editor/editor";
import type { IDisposable, editor } from "monaco-editor/editor";
import { type Completion, completionsAt } from "../core/profile/completions.ts";
import type { DocumentBinding } from "./bindDocument.ts";
import type { ViewRange } from "./editMapping.ts";
import { helpText } from "./helpMarkdown.ts";

/** Offers what may stand at the caret. */
export function provideCompletion(model: editor.ITextModel, binding: DocumentBinding): IDisposable {
  return languages.registerCompletionItemProvider("xml", {
    triggerCharacters: ["<", "/", '"'],
    provideCompletionItems(asked, position) {
      if (asked !== model) return null;
      const { replace, items } = completionsAt(binding.text(), binding.toOffset(position));
      const range = binding.toView(replace);
      return { suggestions: items.map((item, at) => toItem(item, at, range)) };
    },
  });
}

function toItem(item: Completion, at: number, range: ViewRange): languages.CompletionItem {
  return {
    label: item.detail === "" ? item.label : { label: item.label, description: item.detail },
    kind: kindOf(item.kind),
    insertText: toSnippet(item.text, item.caret),
    insertTextRules:
      languages.CompletionItemInsertTextRule.InsertAsSnippet | languages.CompletionItemInsertTextRule.KeepWhitespace,
    filterText: item.filter,
    sortText: String(at).padStart(4, "0"),
    range,
    ...(item.spec === null ? {} : { documentation: { value: helpText(item.spec, item.path) } }),
    ...(item.leadsOn ? { command: { id: "editor.action.triggerSuggest", title: "Suggest" } } : {}),
  };
}

/** Text as a snippet whose only stop is the caret. */
function toSnippet(text: string, caret: number): string {
  const parts = [text.slice(0, caret), text.slice(caret)];
  return parts.map((part) => part.replace(/[\\$}]/g, "\\$&")).join("$0");
}

function kindOf(kind: Completion["kind"]): languages.CompletionItemKind {
  switch (kind) {
    case "element":
      return languages.CompletionItemKind.Property;
    case "endTag":
      return languages.CompletionItemKind.Snippet;
    case "attribute":
      return languages.CompletionItemKind.Field;
    case "value":
      return languages.CompletionItemKind.Value;
  }
}
