import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The root of the project, wherever the command was typed. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Command-line tools of the installed packages, by the file that Node runs: the same on every system, without a shell. */
const TOOLS = Object.freeze({
  eslint: "node_modules/eslint/bin/eslint.js",
  playwright: "node_modules/@playwright/test/cli.js",
  prettier: "node_modules/prettier/bin/prettier.cjs",
  tsc: "node_modules/typescript/bin/tsc",
  vite: "node_modules/vite/bin/vite.js",
  vitest: "node_modules/vitest/vitest.mjs",
});

/**
 * Runs a file with this Node, in the root of the project unless told otherwise, its output going where ours goes.
 * Returns its exit code.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 * @param {string} [folder]
 */
export function runNode(args, env = {}, folder = root) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  return status ?? 1;
}

/**
 * Runs an installed command-line tool to its end. Returns its exit code.
 * @param {keyof typeof TOOLS} tool
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 */
export function runTool(tool, args, env) {
  return runNode([TOOLS[tool], ...args], env);
}

/**
 * Runs installed tools side by side, each to its end. Resolves to whether all of them succeeded.
 * @param {readonly (readonly [keyof typeof TOOLS, readonly string[]])[]} commands
 * @returns {Promise<boolean>}
 */
export async function runTogether(commands) {
  const codes = await Promise.all(commands.map(([tool, args]) => exitCodeOf([TOOLS[tool], ...args])));
  return codes.every((code) => code === 0);
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function exitCodeOf(args) {
  return new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: root, stdio: "inherit" })
      .on("error", () => resolve(1))
      .on("exit", (code) => resolve(code ?? 1));
  });
}
