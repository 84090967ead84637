import type { XmlDocument } from "../../xml/document.ts";
import { completeMachineMethod } from "./completeMachineMethod.ts";
import { completeMetrics } from "./completeMetrics.ts";
import { completeServers } from "./completeServers.ts";
import { windowsOrder } from "./elementOrder.ts";
import type { Preparation } from "./preparation.ts";
import { removeComments } from "./removeComments.ts";
import { type Prepared, runPreparations } from "./runPreparations.ts";

/** How sure all of this is; stands beside every prepared text. */
export const EVIDENCE = "Preparing for Intune on Windows 11 rests on community evidence, not documented by Microsoft.";

/**
 * What makes a profile as Windows is reported to return it, so that Intune on Windows 11 finds what it sent: no
 * comments, `host;host`, MachineMethod, Metric, and Windows' order. A prepared text is not changed by them.
 */
export const FOR_INTUNE: readonly Preparation[] = [
  removeComments,
  completeServers,
  completeMachineMethod,
  completeMetrics,
  windowsOrder,
];

/** The profile after all preparations {@link FOR_INTUNE}. */
export function prepareForIntune(document: XmlDocument): Prepared {
  return runPreparations(document, FOR_INTUNE);
}
