import { xml } from "@codemirror/lang-xml";
import { EditorView, basicSetup } from "codemirror";

/** Shows a text in CodeMirror, inside a shadow tree: there it styles itself in a way that the policy allows. */
export function mountEditor(host: HTMLElement, text: string): void {
  const root = host.attachShadow({ mode: "open" });
  const view = new EditorView({ doc: text, extensions: [basicSetup, xml()], parent: root, root });
  host.dataset["editor"] = String(view.state.doc.lines);
}
