import { commandLine } from "../../formats/windowsCommandLine.ts";

/**
 * The line that starts a script in the working directory, whatever the execution policy: typed by a person, or run by a
 * deployment tool, where nobody could answer a question.
 */
export function powershellLine(script: string, starter: "person" | "tool"): string {
  const isTool = starter === "tool";
  return commandLine("powershell.exe", [
    "-NoProfile",
    ...(isTool ? ["-NonInteractive"] : []),
    "-ExecutionPolicy",
    "Bypass",
    "-File",
    isTool ? script : `.\\${script}`,
  ]);
}
