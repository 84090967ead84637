import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { contentSecurityPolicy } from "./scripts/vite/contentSecurityPolicy.ts";
import { monacoStyleSheets } from "./scripts/vite/monacoStyleSheets.ts";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

export default defineConfig({
  // Relative addresses: dist/ runs from any folder of any web server.
  base: "./",
  plugins: [react(), monacoStyleSheets(), contentSecurityPolicy()],
  define: { __APP_VERSION__: JSON.stringify(version) },
  worker: { format: "es" },
  build: {
    // The policy allows files of the page's own origin, not data: fonts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        // Monaco arrives after the first paint, in three parts that load side by side. Each takes what it depends on
        // with it, so that they import one another in one direction only: modules of a cycle would run in the wrong order.
        codeSplitting: {
          groups: [
            // What loads chunks must not sit in one of them.
            { name: "loader", test: /vite[\\/]preload-helper|rolldown[\\/]runtime/, priority: 9 },
            { name: "monaco-base", test: /monaco-editor[\\/]esm[\\/]vs[\\/](?:base|platform|nls)/, priority: 3 },
            {
              name: "monaco-core",
              test: /monaco-editor[\\/]esm[\\/]vs[\\/]editor[\\/](?:common|browser)/,
              priority: 2,
            },
            { name: "monaco-features", test: /monaco-editor[\\/]esm/, priority: 1 },
          ],
        },
      },
    },
  },
});
