import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root, runTool } from "./run.mjs";

/**
 * What a browser does beside showing a page. The address field's suggestions alone are two pages of their own, loaded for
 * each window, and take a third of the time of a load. Only the last argument of this name counts, so what Playwright
 * turns off by itself is repeated.
 */
const FEATURES_OFF = [
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** Arguments for a browser that tests nothing but the page: no calls home, no first-run pages, no need for a GPU. */
export const chromiumArgs = Object.freeze([
  "--disable-background-networking",
  "--disable-component-update",
  `--disable-features=${FEATURES_OFF.join(",")}`,
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  // Chromium refuses to start as root with its sandbox, and containers run as root.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
]);

/** A Chromium that is on this machine already: the one named by the environment, an installed one, Playwright's own. */
export function findChromium() {
  const candidates = [process.env.CHROMIUM_PATH, process.env.CHROME_PATH, ...installedPlaces(), playwrightsOwn()];
  return candidates.find((file) => file !== undefined && runs(file)) ?? null;
}

/**
 * Some distributions leave a stub in place of the browser, and Playwright's own may lack libraries: ask for the version.
 * On Windows that would open a window, and neither happens there.
 * @param {string} file
 */
function runs(file) {
  if (!existsSync(file)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

/** Finds a Chromium or fetches one. Null, and one line that says so, when none can be had. */
export function ensureChromium() {
  const executable = findChromium() ?? fetchPlaywrightsOwn() ?? installPackage();
  if (executable === null) {
    console.log("No Chromium could be found or fetched: set CHROMIUM_PATH to one to run the end-to-end stories.");
  }
  return executable;
}

function installedPlaces() {
  switch (process.platform) {
    case "win32":
      return windowsPlaces();
    case "darwin":
      return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"].flatMap(
        (name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`],
      );
  }
}

function windowsPlaces() {
  const { LOCALAPPDATA, PROGRAMFILES, "PROGRAMFILES(X86)": programFilesX86 } = process.env;
  const folders = [PROGRAMFILES, programFilesX86, LOCALAPPDATA].filter((folder) => folder !== undefined);
  const programs = ["Google/Chrome", "Chromium", "Microsoft/Edge"].map((product) => {
    const file = product === "Microsoft/Edge" ? "msedge.exe" : "chrome.exe";
    return path.join(product, "Application", file);
  });
  return folders.flatMap((folder) => programs.map((program) => path.join(folder, program)));
}

function playwrightsOwn() {
  try {
    /** @type {typeof import("@playwright/test")} */
    const { chromium } = createRequire(import.meta.url)("@playwright/test");
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function fetchPlaywrightsOwn() {
  console.log("No Chromium on this machine. Fetching Playwright's own …");
  return runTool("playwright", ["install", "chromium"]) === 0 ? findChromium() : null;
}

/** Debian and its children, as root: what a container usually is. Elsewhere installing packages is the owner's business. */
function installPackage() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  console.log("Installing the distribution's Chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  /** @param {readonly string[]} args */
  const aptGet = (args) => spawnSync("/usr/bin/apt-get", args, { cwd: root, env, stdio: "inherit" }).status === 0;
  return aptGet(["update", "-q"]) && aptGet(["install", "-y", "-q", "chromium"]) ? findChromium() : null;
}
