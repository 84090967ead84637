import { type Code, powershell } from "../powershell/code.ts";
import { inLines } from "./inLines.ts";

/** One call of a cmdlet; its parameters stand in a table above it, one on each line. */
export interface LabCommand {
  readonly cmdlet: string;
  readonly parameters: readonly LabParameter[];
}

export type LabParameter = readonly [name: string, value: Code];

/** The call as PowerShell. */
export function printLabCommand({ cmdlet, parameters }: LabCommand): Code {
  const rows = parameters.map(([name, value]) => inLines([powershell`${bare(name)} = ${value}`]));
  return powershell`
    $Parameters = @{
        ${inLines(rows)}
    }
    ${bare(cmdlet)} @Parameters`;
}

/** A name of PowerShell, which stands without quotes. */
function bare(name: string): Code {
  return { kind: "code", lines: [name] };
}
