import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";

/** Reads PowerShell with tree-sitter: a check of the syntax only, stricter than PowerShell in a few places. */
export interface PowerShellParser {
  /** The root of the syntax tree; `hasError` says whether the script is broken. */
  parse(script: string): Node;
}

export async function loadPowerShellParser(): Promise<PowerShellParser> {
  await Parser.init();
  const wasm = createRequire(import.meta.url).resolve("tree-sitter-powershell/tree-sitter-powershell.wasm");
  const parser = new Parser();
  parser.setLanguage(await Language.load(wasm));
  return {
    parse(script) {
      const tree = parser.parse(script);
      if (tree === null) throw new Error("The parser was cancelled.");
      return tree.rootNode;
    },
  };
}

/** The first places where a script is broken, to be read in a failed test. */
export function describeErrors(root: Node): readonly string[] {
  const places = root.descendantsOfType("ERROR").slice(0, 5);
  return places.map((node) => (node === null ? "" : `line ${node.startPosition.row + 1}: ${node.text.slice(0, 200)}`));
}
