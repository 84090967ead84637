/** The pane without React: an editor on a DOM node with everything that joins it to the store. */
import "./setup.ts";
import { editor } from "monaco-editor/editor";
import type { IDisposable } from "monaco-editor/editor";
import type { Findings } from "../store/findings.ts";
import type { Store } from "../store/store.ts";
import { provideArranging } from "./arranging.ts";
import { bindCaret } from "./caret.ts";
import { bindDocument } from "./bindDocument.ts";
import { provideCompletion } from "./completion.ts";
import { provideFolding } from "./folding.ts";
import { bindHistory } from "./history.ts";
import { provideHover } from "./hover.ts";
import { bindMarkers } from "./markers.ts";
import { coverSecrets } from "./secrets.ts";
import { provideSymbols } from "./symbols.ts";

/** What the page may ask of the pane. */
export interface Pane extends IDisposable {
  readonly focus: () => void;
  readonly setReadOnly: (readOnly: boolean) => void;
  readonly setSecretsShown: (shown: boolean) => void;
}

const OPTIONS: editor.IStandaloneEditorConstructionOptions = {
  ariaLabel: "XML text",
  autoClosingBrackets: "never",
  autoClosingQuotes: "never",
  automaticLayout: true,
  fixedOverflowWidgets: true,
  folding: true,
  glyphMargin: false,
  fontSize: 13,
  // Every fold is a decoration that each frame looks at.
  foldingMaximumRegions: 1_000,
  minimap: { enabled: false },
  occurrencesHighlight: "off",
  quickSuggestions: { other: true, comments: false, strings: true },
  renderFinalNewline: "on",
  renderWhitespace: "selection",
  scrollBeyondLastLine: false,
  smoothScrolling: false,
  tabFocusMode: true,
  unicodeHighlight: {
    ambiguousCharacters: true,
    invisibleCharacters: true,
    includeComments: false,
    includeStrings: true,
  },
  unusualLineTerminators: "off",
  wordBasedSuggestions: "off",
  wordWrap: "off",
};

/** Mounts the pane; the store's active profile is in it when this returns. */
export function mountPane(node: HTMLElement, store: Store, findings: Findings): Pane {
  const model = editor.createModel("", "xml");
  const pane = editor.create(node, { ...OPTIONS, model });
  const binding = bindDocument(pane, model, store);
  const covers = coverSecrets(pane, model, binding);
  const acquired: readonly IDisposable[] = [
    provideSymbols(model, store, binding),
    provideFolding(model, binding),
    provideHover(model, binding),
    provideCompletion(model, binding),
    bindHistory(pane, store),
    bindCaret(pane, store, binding),
    covers,
    bindMarkers(pane, model, { store, findings, binding }),
    provideArranging(pane, store),
    binding,
    pane,
    model,
  ];
  return {
    focus: () => pane.focus(),
    setReadOnly: (readOnly) => pane.updateOptions({ readOnly }),
    setSecretsShown: covers.setSecretsShown,
    dispose: () => acquired.forEach((one) => one.dispose()),
  };
}
