import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { root, runTool } from "./run.mjs";

const SOURCES = ["src", "public", "scripts", "index.html", "vite.config.ts", "package-lock.json"];

/** Builds dist/ when it is missing or older than what it is built from. Ends the process when the build fails. */
export function ensureBuilt() {
  ensure("dist/index.html", buildPage);
}

/** The same for dist-cli/. */
export function ensureCommandBuilt() {
  ensure("dist-cli/main.js", buildCommand);
}

/** Builds dist/ and dist-cli/ whatever their age. Returns the exit code of the build. */
export function build() {
  return buildPage() || buildCommand();
}

function buildPage() {
  return runTool("vite", ["build"]);
}

function buildCommand() {
  return runTool("vite", ["build", "--config", "scripts/vite/commandLine.config.ts", "--logLevel", "warn"]);
}

/**
 * @param {string} result
 * @param {() => number} make
 */
function ensure(result, make) {
  if (isBuilt(path.join(root, result))) return;
  // What a command prints may be read by a program.
  console.error("Building …");
  if (make() === 0) return;
  console.error("The build failed: see the lines above.");
  process.exit(1);
}

/** @param {string} result */
function isBuilt(result) {
  if (!existsSync(result)) return false;
  const builtAt = statSync(result).mtimeMs;
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
