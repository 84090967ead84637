import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** The modules of monaco-editor that make style elements, as of 0.57. */
const MODULES = ["base/browser/domStylesheets.js", "base/browser/ui/contextview/contextview.js"];

const CREATION = "document.createElement('style')";

/** Finds the style elements of an upgraded Monaco that this file does not know of, however they are spelled. */
const ANY_CREATION = /createElement(?:NS)?\([^)]*["'`]style["'`]\s*[,)]|\$\(\s*["'`]style\b/;

const REPLACEMENT = fileURLToPath(new URL("./cssomStyleElement.ts", import.meta.url));

/**
 * Lets Monaco run under a policy without inline styles: its style elements are filled through CSSOM. The build fails
 * when Monaco no longer looks as expected, because the page would then work everywhere except under its policy.
 */
export function monacoStyleSheets(): Plugin {
  const pending = new Set(MODULES);
  return {
    name: "monaco-style-sheets",
    apply: "build",
    transform: {
      filter: { id: /monaco-editor[\\/]esm[\\/].*\.js$/ },
      handler(code, id) {
        if (!ANY_CREATION.test(code)) return null;
        const known = MODULES.find((module) => id.replaceAll("\\", "/").endsWith(module));
        if (known === undefined || !code.includes(CREATION)) {
          return this.error(`${id} makes a style element in a way that the policy of the page would block.`);
        }
        pending.delete(known);
        return { code: withCssomStyles(code), map: null };
      },
    },
    buildEnd(error) {
      if (error === undefined && pending.size > 0) {
        this.error(`Monaco makes no style element in ${[...pending].join(", ")} any more: see where it does now.`);
      }
    },
  };
}

function withCssomStyles(code: string): string {
  const source = JSON.stringify(REPLACEMENT.replaceAll("\\", "/"));
  return `import { createCssomStyleElement } from ${source};\n${code.replaceAll(CREATION, "createCssomStyleElement()")}`;
}
