/** What of Monaco is loaded, and how: its features, the XML language, the worker and the themes. */
import { editor } from "monaco-editor/editor";
import workerUrl from "monaco-editor/editor/editor.worker?worker&url";
// The feature `suggest` brings the parts but not the controller that opens the menu (0.57).
import "monaco-editor/editor/contrib/suggest/browser/suggestController";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codeAction/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/contextmenu/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/folding/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/gotoLine/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/quickOutline/register";
import "monaco-editor/features/readOnlyMessage/register";
import "monaco-editor/features/snippet/register";
import "monaco-editor/features/suggest/register";
import "monaco-editor/features/toggleTabFocusMode/register";
import "monaco-editor/features/tokenization/register";
import "monaco-editor/features/unicodeHighlighter/register";
import "monaco-editor/features/wordOperations/register";
import "monaco-editor/languages/definitions/xml/register";
import { LastingWorker } from "./lastingWorker.ts";
import { THEMES, themeName } from "./themes.ts";

interface ScriptUrls {
  readonly createScriptURL: (url: string) => string;
}
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptUrls) => ScriptUrls;
}

/** The page's policy lets a worker start from a trusted address only, and this is the one address there is. */
const ours: ScriptUrls = {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError("Only the editor's own worker may be started.");
    return url;
  },
};
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const scripts = trustedTypes?.createPolicy("app-worker", ours) ?? ours;

// Started with the editor instead of at its first question: once the page is ready it asks for nothing more.
const worker = new LastingWorker(scripts.createScriptURL(workerUrl), { type: "module" });

globalThis.MonacoEnvironment = { getWorker: () => worker };

editor.defineTheme(themeName("light"), THEMES.light);
editor.defineTheme(themeName("dark"), THEMES.dark);
editor.defineTheme(themeName("contrast"), THEMES.contrast);

// Monaco would fetch the rest of the language with the first text, when the page has promised silence.
await editor.colorize("", "xml", {});
