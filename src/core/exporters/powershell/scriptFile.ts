import { exportedFile } from "../exportedFile.ts";
import type { ExportedFile } from "../exporter.ts";
import { type Script, printScript } from "./script.ts";

/** A script as a file to hand on: ASCII with CRLF, as signing and Windows PowerShell 5.1 want it. */
export function scriptFile(name: string, script: Script): ExportedFile {
  return exportedFile(name, "text/plain", printScript(script));
}
