import { WINDOWS_RELEASES, type WindowsRelease } from "../vocabulary/spec.ts";
import type { Context } from "./context.ts";
import type { Rule } from "./rule.ts";

interface Surroundings {
  readonly isProfile: boolean;
  readonly context: Context;
}

/** Whether a rule has anything to say about a kind of text, and about the Windows releases of a deployment. */
export function concerns(rule: Rule, { isProfile, context }: Surroundings): boolean {
  if (!isProfile && rule.alsoEapOnly !== true) return false;
  if (rule.windows === undefined) return true;
  const { from, to } = rule.windows;
  return !isOlder(context.newestWindows, from) && !isOlder(to, context.oldestWindows);
}

/** Whether a release is older than another; false when one of them is not known. */
export function isOlder(one: WindowsRelease | undefined, other: WindowsRelease | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return WINDOWS_RELEASES.indexOf(one) < WINDOWS_RELEASES.indexOf(other);
}
