/** How the work of a script begins and ends. */
import { type Code, powershell } from "../code.ts";
import { EXIT_CODES, type ExitReason } from "./exitCodes.ts";

/** Opens the session with Windows, for the user or the device that the profile is for. */
export const OPEN_SESSION: Code = powershell`
  $Session = New-CimSession
  $Options = New-OperationOption`;

/** Steps that may open `$Session`, which is null before; one exit code stands for whatever they do not foresee. */
export function guarded(steps: Code, reason: ExitReason): Code {
  return powershell`
    try {
        ${steps}
    }
    catch {
        Exit-Script -Code ${EXIT_CODES[reason]} -Reason $_.Exception.Message
    }
    finally {
        if ($Session) {
            $Session.Dispose()
        }
    }`;
}

/** The end of a script that changes something. */
export function mainBlock(steps: Code): Code {
  return powershell`
    Assert-Context

    $Session = $null
    ${guarded(steps, "failed")}
    exit 0`;
}
