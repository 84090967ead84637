import { type Code, powershell } from "../code.ts";
import { EXIT_CODES } from "./exitCodes.ts";

/** The end of a script that changes something: its steps, with one exit code for whatever they do not foresee. */
export function mainBlock(steps: Code): Code {
  return powershell`
    Assert-Context

    $Session = $null
    try {
        ${steps}
    }
    catch {
        Exit-Script -Code ${EXIT_CODES.failed} -Reason $_.Exception.Message
    }
    finally {
        if ($Session) {
            $Session.Dispose()
        }
    }
    exit 0`;
}

/** Opens the session with Windows, for the user or the device that the profile is for. */
export const OPEN_SESSION: Code = powershell`
  $Session = New-CimSession
  $Options = New-OperationOption`;
