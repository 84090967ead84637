/** How the command line is built: one file for Node, with all it needs inside. */
import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(version) },
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: "src/cli/main.ts",
    outDir: "dist-cli",
    target: "node20",
    rolldownOptions: { output: { banner: "#!/usr/bin/env node", entryFileNames: "main.js" } },
  },
});
