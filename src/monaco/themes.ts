/** Colours of the XML pane. Text passes WCAG AA (4.5 : 1) on every background it may stand on; a test holds that. */

export type PaneTheme = "light" | "dark" | "contrast";

/** A theme as Monaco takes it; colours of tokens without, of surfaces with "#". */
export interface ThemeData {
  readonly base: "vs" | "vs-dark" | "hc-black";
  readonly inherit: true;
  readonly rules: { token: string; foreground: string; fontStyle?: string }[];
  readonly colors: { [surface: string]: string };
}

interface Inks {
  readonly text: string;
  readonly tag: string;
  readonly delimiter: string;
  readonly attribute: string;
  readonly value: string;
  readonly comment: string;
  readonly instruction: string;
}

export const THEMES: Readonly<Record<PaneTheme, ThemeData>> = {
  light: {
    base: "vs",
    inherit: true,
    rules: rulesFor({
      text: "1b1f24",
      tag: "0b4f9e",
      delimiter: "57606a",
      attribute: "7a3b00",
      value: "0f5c2e",
      comment: "566070",
      instruction: "6b3fa0",
    }),
    colors: {
      "editor.background": "#ffffff",
      "editor.foreground": "#1b1f24",
      // A "<" whose tag is being typed is not yet an error.
      "editorBracketHighlight.unexpectedBracket.foreground": "#57606a",
      "editor.lineHighlightBackground": "#f4f6f8",
      "editor.selectionBackground": "#cfe3fb",
      "editorLineNumber.foreground": "#66707b",
      "editorLineNumber.activeForeground": "#1b1f24",
      "editorHoverWidget.background": "#ffffff",
      "editorHoverWidget.foreground": "#1b1f24",
      "editorSuggestWidget.background": "#ffffff",
      "editorSuggestWidget.foreground": "#1b1f24",
      "editorSuggestWidget.highlightForeground": "#0b4f9e",
      "editorSuggestWidget.selectedBackground": "#cfe3fb",
      "editorSuggestWidget.selectedForeground": "#1b1f24",
      "editorSuggestWidget.selectedIconForeground": "#1b1f24",
      "diffEditor.insertedLineBackground": "#1a7f3714",
      "diffEditor.insertedTextBackground": "#1a7f371f",
      "diffEditor.removedLineBackground": "#d1242f12",
      "diffEditor.removedTextBackground": "#d1242f1c",
      "editorSuggestWidget.focusHighlightForeground": "#0b4f9e",
    },
  },
  dark: {
    base: "vs-dark",
    inherit: true,
    rules: rulesFor({
      text: "e3e6ea",
      tag: "8fc0ff",
      delimiter: "a9b3be",
      attribute: "f0b37e",
      value: "8fd6a0",
      comment: "a9b3be",
      instruction: "cdb0f5",
    }),
    colors: {
      "editor.background": "#1b1e22",
      "editor.foreground": "#e3e6ea",
      "editorBracketHighlight.unexpectedBracket.foreground": "#a9b3be",
      "editor.lineHighlightBackground": "#24282d",
      "editor.selectionBackground": "#1f3b5c",
      "editorLineNumber.foreground": "#8b949e",
      "editorLineNumber.activeForeground": "#e3e6ea",
      "editorHoverWidget.background": "#24282d",
      "editorHoverWidget.foreground": "#e3e6ea",
      "editorSuggestWidget.background": "#24282d",
      "editorSuggestWidget.foreground": "#e3e6ea",
      "editorSuggestWidget.highlightForeground": "#8fc0ff",
      "editorSuggestWidget.selectedBackground": "#1f3b5c",
      "editorSuggestWidget.selectedForeground": "#e3e6ea",
      "editorSuggestWidget.selectedIconForeground": "#e3e6ea",
      "diffEditor.insertedLineBackground": "#3fb9501a",
      "diffEditor.insertedTextBackground": "#3fb9502a",
      "diffEditor.removedLineBackground": "#f851491a",
      "diffEditor.removedTextBackground": "#f8514930",
      "editorSuggestWidget.focusHighlightForeground": "#8fc0ff",
    },
  },
  contrast: {
    base: "hc-black",
    inherit: true,
    rules: rulesFor({
      text: "ffffff",
      tag: "7cc4ff",
      delimiter: "ffffff",
      attribute: "ffc38a",
      value: "9ff0b0",
      comment: "c8c8c8",
      instruction: "e0c8ff",
    }),
    colors: {
      "editor.background": "#000000",
      "editor.foreground": "#ffffff",
      "editorBracketHighlight.unexpectedBracket.foreground": "#ffffff",
    },
  },
};

/** The name under which Monaco knows a theme. */
export function themeName(theme: PaneTheme): string {
  return `aovpn-${theme}`;
}

function rulesFor(inks: Inks): ThemeData["rules"] {
  return [
    { token: "", foreground: inks.text },
    { token: "tag.xml", foreground: inks.tag },
    { token: "delimiter.xml", foreground: inks.delimiter },
    { token: "delimiter.cdata.xml", foreground: inks.delimiter },
    { token: "attribute.name.xml", foreground: inks.attribute },
    { token: "attribute.value.xml", foreground: inks.value },
    { token: "string.escape.xml", foreground: inks.value },
    { token: "comment.xml", foreground: inks.comment, fontStyle: "italic" },
    { token: "comment.content.xml", foreground: inks.comment, fontStyle: "italic" },
    { token: "comment.content.invalid.xml", foreground: inks.comment, fontStyle: "italic" },
    { token: "metatag.xml", foreground: inks.instruction },
  ];
}
