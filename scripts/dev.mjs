import { ensureInstalled } from "./ensureInstalled.mjs";
import { runTool } from "./run.mjs";

ensureInstalled();
process.exitCode = runTool("vite", ["--host", "127.0.0.1", ...process.argv.slice(2)]);
