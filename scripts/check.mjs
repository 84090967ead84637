import path from "node:path";
import { ensureCommandBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { root, runNode } from "./run.mjs";

ensureInstalled();
ensureCommandBuilt();
// npm runs scripts in the project's folder; paths are meant as the caller typed them.
process.exitCode = runNode(
  [path.join(root, "dist-cli", "main.js"), "check", ...process.argv.slice(2)],
  {},
  callerFolder(),
);

function callerFolder() {
  return process.env["INIT_CWD"] ?? process.cwd();
}
