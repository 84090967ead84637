import type { ExportJob } from "../exporter.ts";

/** The step that assigns something to a group of users or devices, and what has to be there before. */
export function assignment(what: string, job: ExportJob): string {
  return assignedTo(what, groupOf(job));
}

/** The same for a policy: what is said to users reaches them on each of their devices. */
export function policyAssignment(job: ExportJob): string {
  const group = groupOf(job);
  const each = "their devices get the profile for each of them who signs in";
  return assignedTo("the policy", job.scope === "user" ? `${group}; ${each}` : group);
}

function assignedTo(what: string, group: string): string {
  return `Assign ${what} to ${group}. Deploy the certificates that it needs before it.`;
}

function groupOf({ scope }: ExportJob): string {
  return scope === "user" ? "a group of users" : "a group of devices";
}
