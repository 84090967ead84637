import { describe, expect, it } from "vitest";
import { THEMES, type ThemeData } from "./themes.ts";

const BACKGROUNDS = ["editor.background", "editor.lineHighlightBackground", "editor.selectionBackground"];

const PAIRS = [
  ["editorLineNumber.foreground", "editor.background"],
  ["editorLineNumber.activeForeground", "editor.lineHighlightBackground"],
  ["editorHoverWidget.foreground", "editorHoverWidget.background"],
  ["editorSuggestWidget.foreground", "editorSuggestWidget.background"],
  ["editorSuggestWidget.highlightForeground", "editorSuggestWidget.background"],
  ["editorSuggestWidget.selectedForeground", "editorSuggestWidget.selectedBackground"],
  ["editorSuggestWidget.focusHighlightForeground", "editorSuggestWidget.selectedBackground"],
] as const;

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(colour.replace("#", "").slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function backgroundsOf(theme: ThemeData): readonly string[] {
  const plain = BACKGROUNDS.flatMap((surface) => theme.colors[surface] ?? []);
  return [...plain, ...DIFFERENCES.flatMap((kind) => tinted(theme, kind))];
}

const DIFFERENCES = ["inserted", "removed"] as const;

/** Words that differ stand on the tint of their line and on their own. */
function tinted({ colors }: ThemeData, kind: (typeof DIFFERENCES)[number]): readonly string[] {
  const line = colors[`diffEditor.${kind}LineBackground`];
  const text = colors[`diffEditor.${kind}TextBackground`];
  const ground = colors["editor.background"];
  if (line === undefined || text === undefined || ground === undefined) return [];
  return [over(text, over(line, ground))];
}

/** A colour with an alpha of its own over one without. */
function over(colour: string, ground: string): string {
  const alpha = Number.parseInt(colour.slice(7), 16) / 255;
  const mixed = [1, 3, 5].map((at) => {
    const [front, back] = [colour, ground].map((one) => Number.parseInt(one.slice(at, at + 2), 16));
    return Math.round((front ?? 0) * alpha + (back ?? 0) * (1 - alpha));
  });
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

describe.each(Object.entries(THEMES))("the %s theme", (_, theme) => {
  const inks = theme.rules.map((rule) => [rule.token || "plain text", rule.foreground] as const);
  const pairs = PAIRS.filter((pair) => pair.every((surface) => theme.colors[surface] !== undefined));

  it.each(inks)("shows %s with enough contrast", (_token, ink) => {
    for (const background of backgroundsOf(theme)) expect(contrast(ink, background)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs)("shows %s on %s with enough contrast", (ink, background) => {
    expect(contrast(theme.colors[ink] ?? "", theme.colors[background] ?? "")).toBeGreaterThanOrEqual(4.5);
  });
});
