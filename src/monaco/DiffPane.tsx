import "./pane.css";
import "./setup.ts";
import "monaco-editor/features/diffEditor/register";
import { editor } from "monaco-editor/editor";
import { useEffect, useRef } from "react";
import { type PaneTheme, themeName } from "./themes.ts";

interface Props {
  /** Neither text may hold a secret: all of it can be read and copied. */
  readonly before: string;
  readonly after: string;
  readonly labels: { readonly before: string; readonly after: string };
  readonly theme: PaneTheme;
}

const OPTIONS: editor.IStandaloneDiffEditorConstructionOptions = {
  automaticLayout: true,
  diffWordWrap: "on",
  fixedOverflowWidgets: true,
  fontSize: 13,
  glyphMargin: false,
  hideUnchangedRegions: { enabled: true, contextLineCount: 3, minimumLineCount: 4 },
  maxComputationTime: 3_000,
  minimap: { enabled: false },
  originalEditable: false,
  readOnly: true,
  renderFinalNewline: "on",
  renderMarginRevertIcon: false,
  renderOverviewRuler: false,
  scrollBeyondLastLine: false,
  tabFocusMode: true,
  useInlineViewWhenSpaceIsLimited: true,
};

/** Two texts and what differs in them, for reading: side by side where there is room. It fills its parent. */
export function DiffPane({ before, after, labels, theme }: Props) {
  const node = useRef<HTMLDivElement>(null);
  useEffect(() => editor.setTheme(themeName(theme)), [theme]);
  useEffect(() => {
    if (node.current === null) return;
    const pane = editor.createDiffEditor(node.current, OPTIONS);
    pane.getOriginalEditor().updateOptions({ ariaLabel: labels.before });
    pane.getModifiedEditor().updateOptions({ ariaLabel: labels.after });
    const models = { original: editor.createModel(before, "xml"), modified: editor.createModel(after, "xml") };
    pane.setModel(models);
    return () => {
      pane.dispose();
      models.original.dispose();
      models.modified.dispose();
    };
  }, [before, after, labels.before, labels.after]);
  return <div ref={node} style={{ width: "100%", height: "100%" }} />;
}
