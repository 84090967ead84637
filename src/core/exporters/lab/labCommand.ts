import { type Code, powershell, verbatim } from "../powershell/code.ts";
import { inLines } from "../powershell/inLines.ts";

/** One call of a cmdlet; its parameters stand in a table above it, one on each line. */
export interface LabCommand {
  readonly cmdlet: string;
  readonly parameters: readonly LabParameter[];
}

export type LabParameter = readonly [name: string, value: Code];

/** The call as PowerShell. */
export function printLabCommand({ cmdlet, parameters }: LabCommand): Code {
  const rows = parameters.map(([name, value]) => inLines([powershell`${verbatim(name)} = ${value}`]));
  return powershell`
    $Parameters = @{
        ${inLines(rows)}
    }
    ${verbatim(cmdlet)} @Parameters`;
}
