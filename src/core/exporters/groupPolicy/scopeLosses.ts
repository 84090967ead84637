import type { ExportJob } from "../exporter.ts";
import type { PolicyTool } from "./delivery.ts";

/** What becomes of a profile of one user: the tools install as SYSTEM, into the phone book of all users. */
export function scopeLosses({ scope }: ExportJob, { title }: PolicyTool): readonly string[] {
  if (scope !== "user") return [];
  return [`${title} installs profiles as SYSTEM: the profile is for all users of the device, not for one.`];
}
