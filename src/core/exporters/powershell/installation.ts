import type { Scope } from "../../vocabulary/spec.ts";
import { withoutDeclaration } from "../declaration.ts";
import type { ExportJob } from "../exporter.ts";

/** The profile that a script is about, and what its header says of it. */
export interface Installation {
  readonly name: string;
  readonly scope: Scope;
  /** Without XML declaration: Windows gets text. */
  readonly xml: string;
  /** Whether the XML may stand readable where a script can hold it so. */
  readonly readable: boolean;
  readonly fingerprint: string;
  readonly version: string;
}

/** The profile as the scripts know it. */
export function installationOf(job: ExportJob, readable = true): Installation {
  return { ...job, xml: withoutDeclaration(job.text), readable };
}
