import { commandLine } from "../../formats/windowsCommandLine.ts";

/** How a deployment tool starts a script that lies in its working directory. */
export function powershellLine(script: string): string {
  return commandLine("powershell.exe", [
    "-NoProfile",
    "-NonInteractive",
    "-ExecutionPolicy",
    "Bypass",
    "-File",
    script,
  ]);
}
