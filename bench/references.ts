import { readdirSync } from "node:fs";
import path from "node:path";
import { build } from "vite";
import { serve } from "../scripts/serve.mjs";

const PAGES = path.resolve("bench", "page");

/** Where the built pages of reference are. */
export const REFERENCES = path.resolve("node_modules", ".cache", "bench");

/** Builds the pages that we compare with, as the app itself is built, and serves them as the app is served. */
export async function serveReferences(): Promise<{ readonly address: string; readonly close: () => void }> {
  // Vite has set this for development when it loaded this file, and React would be built in its slow form.
  process.env["NODE_ENV"] = "production";
  await build({
    root: PAGES,
    configFile: false,
    logLevel: "warn",
    build: {
      outDir: REFERENCES,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1600,
      rolldownOptions: {
        input: readdirSync(PAGES)
          .filter(isPage)
          .map((name) => path.join(PAGES, name)),
      },
    },
  });
  return serve({ folder: REFERENCES, port: 4373 });
}

function isPage(name: string): boolean {
  return name.endsWith(".html");
}
