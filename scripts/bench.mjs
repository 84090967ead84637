import path from "node:path";
import { chromiumArgs, ensureChromium } from "./chromium.mjs";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { root } from "./run.mjs";
import { serve } from "./serve.mjs";

ensureInstalled();
ensureBuilt();
const executablePath = ensureChromium();
if (executablePath === null) process.exit(1);
const { runnerImport } = await import("vite");
const { module } = await runnerImport(path.join(root, "bench", "main.ts"), { configFile: false, root });
const { address, close } = await serve({ folder: path.join(root, "dist"), port: 4273 });
try {
  await module.main({
    baseUrl: address,
    executablePath,
    args: [...chromiumArgs, "--enable-precise-memory-info"],
  });
} finally {
  close();
}
