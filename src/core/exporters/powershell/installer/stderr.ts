import { powershell } from "../code.ts";
import type { FunctionDefinition } from "../script.ts";

/** `Exit-Script` for scripts whose output is an answer: the reason goes to the error output, and nowhere else. */
export const exitWithError: FunctionDefinition = {
  kind: "function",
  name: "Exit-Script",
  does: "Ends the script with a reason, in the error output, and one of the exit codes listed in its help.",
  parameters: powershell`
    [int]$Code,

    [string]$Reason`,
  body: powershell`
    [System.Console]::Error.WriteLine($Reason)
    exit $Code`,
};
