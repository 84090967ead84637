import "./pane.css";
import { editor } from "monaco-editor/editor";
import { useEffect, useRef, useState } from "react";
import type { Findings } from "../store/findings.ts";
import type { Store } from "../store/store.ts";
import { type Pane, mountPane } from "./mountPane.ts";
import { type PaneTheme, themeName } from "./themes.ts";

interface XmlPaneProps {
  readonly store: Store;
  readonly findings: Findings;
  readonly theme: PaneTheme;
  readonly readOnly?: boolean;
  readonly showSecrets?: boolean;
  /** Called when the text is on screen. */
  readonly onReady?: (pane: Pane) => void;
}

/** The XML of the active profile, for reading and typing. It fills its parent. */
export function XmlPane(props: XmlPaneProps) {
  const { store, theme, readOnly = false, showSecrets = false, findings, onReady } = props;
  const node = useRef<HTMLDivElement>(null);
  const ready = useRef(onReady);
  const [pane, setPane] = useState<Pane | null>(null);

  useEffect(() => {
    ready.current = onReady;
  });
  useEffect(() => editor.setTheme(themeName(theme)), [theme]);
  useEffect(() => {
    if (node.current === null) return;
    const mounted = mountPane(node.current, store, findings);
    setPane(mounted);
    ready.current?.(mounted);
    return () => mounted.dispose();
  }, [store, findings]);
  useEffect(() => pane?.setReadOnly(readOnly), [pane, readOnly]);
  useEffect(() => pane?.setSecretsShown(showSecrets), [pane, showSecrets]);

  return <div ref={node} style={{ width: "100%", height: "100%" }} />;
}
