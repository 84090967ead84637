import type { ExportJob } from "../exporter.ts";

/** Who has to be signed in when SYSTEM runs the scripts; empty when it does not matter. */
export function sessionNotes({ scope }: ExportJob): readonly string[] {
  if (scope !== "user") return [];
  return [
    "The scripts run as SYSTEM and look for the user who is signed in. " +
      "Installing and removing fail with exit code 3 when nobody is signed in, or when several users are.",
  ];
}
