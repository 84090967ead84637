import * as monaco from "monaco-editor/editor";
import "monaco-editor/features/register.all";
import "monaco-editor/languages/definitions/xml/register";
import workerUrl from "monaco-editor/editor/editor.worker?worker&url";

interface Policy {
  readonly createScriptURL: (url: string) => string;
}
type Types = { readonly createPolicy: (name: string, rules: Policy) => Policy };

const rules: Policy = {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError("Not a script of ours");
    return url;
  },
};
const policy = (globalThis as { trustedTypes?: Types }).trustedTypes?.createPolicy("app-worker", rules) ?? rules;

const start = () => new Worker(policy.createScriptURL(workerUrl), { type: "module" });
// Started now, because Monaco would ask for it only later, when the page has promised to be silent.
let first: Worker | null = start();

self.MonacoEnvironment = {
  getWorker() {
    const worker = first ?? start();
    first = null;
    return worker;
  },
};

export async function mount(pane: HTMLElement): Promise<void> {
  monaco.editor.create(pane, { value: "<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n</VPNProfile>", language: "xml" });
  await document.fonts.load("16px codicon");
}
