import type { Reading } from "../../profile/read.ts";

/** Whether a switch is absent or false; what does not decode, or is still a question, may have been meant as on. */
export function isOff({ present, value }: Reading<boolean>): boolean {
  return !present || value === false;
}
