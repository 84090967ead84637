import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./run.mjs";

const OLDEST_NODE = [20, 19];

/** Installs the packages of the lock file unless they are there already, and says so. Ends the process when it cannot. */
export function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  console.log("Installing the packages of package-lock.json into node_modules …");
  if (npm(["ci", "--include=dev", "--no-audit", "--no-fund"]) === 0) return;
  console.error("The packages could not be installed: see the lines above. Is the package registry reachable?");
  process.exit(1);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(`Node ${OLDEST_NODE.join(".")} or newer is needed. This is Node ${process.versions.node}.`);
  process.exit(1);
}

/** Whether node_modules holds every package at its locked version. Optional ones depend on the system and may be missing. */
function isInstalled() {
  const wanted = packagesOf("package-lock.json");
  const present = packagesOf("node_modules/.package-lock.json");
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === "" || optional || present[place]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  const file = path.join(root, lockFile);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}

/** @param {readonly string[]} args */
function npm(args) {
  const script = npmScript();
  const { status } = script
    ? spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" })
    : spawnSync(`npm ${args.join(" ")}`, { cwd: root, stdio: "inherit", shell: true });
  return status ?? 1;
}

/** npm as a file for Node to run: the one that started us, else the one that came with Node. */
function npmScript() {
  const nodeFolder = path.dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath ?? "",
    path.join(nodeFolder, "node_modules", "npm", "bin", "npm-cli.js"),
    path.join(nodeFolder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  return candidates.find((file) => path.basename(file) === "npm-cli.js" && existsSync(file));
}
