import { type Code, powershell } from "./code.ts";

/** Misspelt names and failed commands end the script instead of passing unnoticed. */
export const STRICTNESS: Code = powershell`
  Set-StrictMode -Version 3.0
  $ErrorActionPreference = 'Stop'`;
