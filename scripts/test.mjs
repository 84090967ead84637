import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { build } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { root, runTogether, runTool } from "./run.mjs";

/**
 * `node scripts/test.mjs` runs every step; `node scripts/test.mjs unit src/core/xml` runs one, the rest of the line going
 * to its tool. Types, lint and build count as one test each. The last line is the sum, and the exit code says the same.
 *
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Outcome
 * @typedef {(args: readonly string[]) => Outcome | Promise<Outcome>} Step
 */

/** @type {Readonly<Record<string, Step>>} */
const STEPS = Object.freeze({ types: checkTypes, lint, unit, build: buildPage, stories });

const REPORTS = path.join(root, "test-results");
const UNIT_REPORT = path.join(REPORTS, "unit.json");
const STORIES_REPORT = path.join(REPORTS, "stories.json");

async function checkTypes() {
  const projects = ["tsconfig.json", "src/core/tsconfig.json", "scripts/tsconfig.json"];
  return oneTest(await runTogether(projects.map((project) => ["tsc", ["--noEmit", "--project", project]])));
}

/** @param {readonly string[]} args */
async function lint(args) {
  const what = args.length > 0 ? args : ["."];
  const commands = /** @type {const} */ ([
    ["eslint", ["--max-warnings", "0", ...what]],
    ["prettier", ["--check", ...what]],
  ]);
  return oneTest(await runTogether(commands));
}

/** @type {Step} */
function unit(args) {
  rmSync(UNIT_REPORT, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`];
  const code = runTool("vitest", ["run", ...reporters, ...args]);
  const report = readReport(UNIT_REPORT);
  return admit(code, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  });
}

function buildPage() {
  return oneTest(build() === 0);
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function stories(args) {
  const executable = ensureChromium();
  if (executable === null) return listSkippedStories();
  rmSync(STORIES_REPORT, { force: true });
  const code = runTool("playwright", ["test", "--reporter=list,json", ...args], {
    CHROMIUM_PATH: executable,
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: STORIES_REPORT,
  });
  const stats = readReport(STORIES_REPORT)?.stats;
  return admit(code, {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  });
}

/** Names each story that does not run, so that a machine without a browser never looks like one where all was tested. */
function listSkippedStories() {
  runTool("playwright", ["test", "--list", "--reporter=json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: STORIES_REPORT });
  const titles = (readReport(STORIES_REPORT)?.suites ?? []).flatMap(titlesIn);
  for (const title of titles) console.log(`skipped: ${title}`);
  return { passed: 0, failed: 0, skipped: titles.length };
}

/**
 * @typedef {{ title: string, suites?: Suite[], specs?: { title: string }[] }} Suite
 * @param {Suite} suite
 * @returns {string[]}
 */
function titlesIn({ title, suites = [], specs = [] }) {
  const inside = [...specs.map((spec) => spec.title), ...suites.flatMap(titlesIn)];
  return inside.map((name) => `${title} › ${name}`);
}

/**
 * A port that nobody listens on now, so that two runs on one machine do not meet.
 * @returns {Promise<number>}
 */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/** @param {boolean} isPassed */
function oneTest(isPassed) {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

/**
 * A tool can fail without a failed test: a file that does not load, a report that was not written. That counts as one.
 * @param {number} code
 * @param {Outcome} outcome
 */
function admit(code, outcome) {
  return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** @param {Outcome} outcome */
function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * Splits the command line into the steps it names and what is meant for their tool.
 * @param {readonly string[]} args
 */
function chosen(args) {
  const end = args.findIndex((arg) => !Object.hasOwn(STEPS, arg));
  const names = end === -1 ? args : args.slice(0, end);
  const rest = end === -1 ? [] : args.slice(end);
  return { names: names.length > 0 ? names : Object.keys(STEPS), rest };
}

/**
 * @param {readonly string[]} names
 * @param {readonly string[]} rest
 */
async function run(names, rest) {
  /** @type {[string, Outcome][]} */
  const outcomes = [];
  for (const name of names) {
    console.log(`\n── ${name}`);
    const isUnbuilt = name === "stories" && outcomes.some(([step, { failed }]) => step === "build" && failed > 0);
    outcomes.push([name, isUnbuilt ? listSkippedStories() : await /** @type {Step} */ (STEPS[name])(rest)]);
  }
  return outcomes;
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {Outcome}
 */
function sum(outcomes) {
  return outcomes.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }));
}

ensureInstalled();
const { names, rest } = chosen(process.argv.slice(2));
const outcomes = await run(names, rest);
console.log("");
for (const [name, outcome] of outcomes) console.log(`${name.padEnd(8)} ${describe(outcome)}`);
const total = sum(outcomes.map(([, outcome]) => outcome));
console.log(`\n${describe(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
