import { languages } from "monaco-editor/editor";
import type { IDisposable, editor } from "monaco-editor/editor";
import { type Store, activeProfile } from "../store/store.ts";
import type { DocumentBinding } from "./bindDocument.ts";
import { type OutlineEntry, outlineOf } from "./outline.ts";

/** Lists the elements for "go to symbol"; while the text is broken there are none. */
export function provideSymbols(model: editor.ITextModel, store: Store, binding: DocumentBinding): IDisposable {
  return languages.registerDocumentSymbolProvider("xml", {
    provideDocumentSymbols(asked) {
      const document = activeProfile(store.getState())?.reading.document ?? null;
      if (asked !== model || document === null || document.text !== binding.text()) return null;
      return [toSymbol(outlineOf(document), binding)];
    },
  });
}

function toSymbol(entry: OutlineEntry, binding: DocumentBinding): languages.DocumentSymbol {
  const { name, title, kind, range, nameRange, children } = entry;
  return {
    name,
    detail: title,
    kind: kindOf(kind),
    tags: [],
    range: binding.toView(range),
    selectionRange: binding.toView(nameRange),
    children: children.map((child) => toSymbol(child, binding)),
  };
}

function kindOf(kind: OutlineEntry["kind"]): languages.SymbolKind {
  switch (kind) {
    case "group":
      return languages.SymbolKind.Module;
    case "row":
      return languages.SymbolKind.Array;
    case "leaf":
      return languages.SymbolKind.Field;
  }
}
