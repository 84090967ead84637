import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { root, runTool } from "./run.mjs";

const SOURCES = ["src", "public", "scripts", "index.html", "vite.config.ts", "package-lock.json"];

/** Builds dist/ when it is missing or older than what it is built from. Ends the process when the build fails. */
export function ensureBuilt() {
  if (isBuilt()) return;
  console.log("Building …");
  if (build() === 0) return;
  console.error("The build failed: see the lines above.");
  process.exit(1);
}

/** Builds dist/ whatever its age. Returns the exit code of the build. */
export function build() {
  return runTool("vite", ["build"]);
}

function isBuilt() {
  const page = path.join(root, "dist", "index.html");
  if (!existsSync(page)) return false;
  const builtAt = statSync(page).mtimeMs;
  return SOURCES.every((source) => newestChange(path.join(root, source)) <= builtAt);
}

/**
 * A folder counts too: its own time changes when a file in it is removed or renamed.
 * @param {string} place
 * @returns {number}
 */
function newestChange(place) {
  const status = statSync(place);
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = readdirSync(place).map((name) => newestChange(path.join(place, name)));
  return Math.max(status.mtimeMs, ...inside);
}
