/** The process: arguments in, text and exit code out. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { type Files } from "./inputs.ts";
import { runCommand } from "./run.ts";

const files: Files = {
  kindOf(path) {
    const status = statSync(path, { throwIfNoEntry: false });
    return status === undefined ? null : status.isDirectory() ? "folder" : "file";
  },
  read: (path) => readFileSync(path),
  list: (folder) => readdirSync(folder),
  standardInput: () => readFileSync(0),
};

const { code, output, errors } = runCommand(process.argv.slice(2), files, __APP_VERSION__);
process.stderr.write(errors);
// The process ends by itself once a pipe has taken all of it.
process.stdout.write(output);
process.exitCode = code;
