import { sources } from "../sources.ts";
import type { ChecklistGroup } from "./entry.ts";

/** Before everyone gets it. */
export const pilot: ChecklistGroup = {
  id: "pilot",
  title: "Pilot and rollback",
  entries: [
    {
      id: "pilot-group",
      title: "Try the profile on a few devices first",
      says: "Windows tells little about what is wrong with a profile. Choose devices that differ: a new Windows and the oldest one, at home and in the office.",
      source: [sources.experience],
    },
  ],
};
