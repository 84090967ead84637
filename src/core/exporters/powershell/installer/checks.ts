/** What every script asks before it does anything. */
import { type Code, powershell } from "../code.ts";
import { EXIT_CODES } from "./exitCodes.ts";

/** Misspelt names and failed commands end the script instead of passing unnoticed. */
export const STRICTNESS: Code = powershell`
  Set-StrictMode -Version 3.0
  $ErrorActionPreference = 'Stop'`;

/** The .NET types of the MDM bridge are out of reach in constrained language. */
export const LANGUAGE_CHECK: Code = powershell`
  if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
      $Text = 'This PowerShell is restricted (constrained language). Sign the script or allow it.'
      Exit-Script -Code ${EXIT_CODES.context} -Reason $Text
  }`;

/** A 32-bit process would look in another part of the registry. */
export const BITNESS_CHECK: Code = powershell`
  if ([System.Environment]::Is64BitOperatingSystem -and -not [System.Environment]::Is64BitProcess) {
      exit (Invoke-In64Bit -Parameters $PSBoundParameters)
  }`;
