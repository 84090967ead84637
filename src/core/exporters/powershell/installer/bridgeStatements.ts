/** The frame around every script that speaks with the MDM bridge: what it says and checks before it does anything. */
import type { Scope } from "../../../vocabulary/spec.ts";
import { type Code, powershell } from "../code.ts";
import { type Statement, heading } from "../script.ts";
import { STRICTNESS } from "../strictness.ts";
import { BRIDGE_CONSTANTS, readingFunctions } from "./bridge.ts";
import { EXIT_CODES } from "./exitCodes.ts";
import { profileConstants } from "./target.ts";

/** Where the scripts differ, in the order of the script. */
export interface BridgeParts {
  /** What is known of the profile besides its name, and how the script speaks. */
  readonly profile: readonly Statement[];
  /** The functions that find out where and for whom the script runs. */
  readonly context: readonly Statement[];
  /** The functions besides those that read what is installed. */
  readonly work: readonly Statement[];
  /** What is done when the checks are passed. */
  readonly main: readonly Code[];
}

/** The .NET types of the MDM bridge are out of reach in constrained language. */
const LANGUAGE_CHECK: Code = powershell`
  if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
      $Text = 'This PowerShell is restricted (constrained language). Sign the script or allow it.'
      Exit-Script -Code ${EXIT_CODES.context} -Reason $Text
  }`;

/** A 32-bit process would look in another part of the registry. */
const BITNESS_CHECK: Code = powershell`
  if ([System.Environment]::Is64BitOperatingSystem -and -not [System.Environment]::Is64BitProcess) {
      exit (Invoke-In64Bit -Parameters $PSBoundParameters)
  }`;

/** The statements of a script about one profile; its parts define `Exit-Script` and `Invoke-In64Bit`. */
export function bridgeStatements(name: string, scope: Scope, parts: BridgeParts): readonly Statement[] {
  return [
    STRICTNESS,
    heading("The profile"),
    profileConstants(name, scope),
    ...parts.profile,
    heading("Where and for whom the script runs"),
    ...parts.context,
    heading("The MDM bridge"),
    BRIDGE_CONSTANTS,
    ...readingFunctions(scope),
    ...parts.work,
    heading("What the script does"),
    LANGUAGE_CHECK,
    BITNESS_CHECK,
    ...parts.main,
  ];
}
