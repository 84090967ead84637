import type { XmlDocument } from "../xml/document.ts";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { completeMachineMethod } from "./intune/completeMachineMethod.ts";
import { completeMetrics } from "./intune/completeMetrics.ts";
import { completeServers } from "./intune/completeServers.ts";
import { removeComments } from "./intune/removeComments.ts";
import type { Preparation } from "./intune/preparation.ts";
import { windowsOrder } from "./intune/elementOrder.ts";

export interface Prepared {
  readonly text: string;
  /** What was changed, one sentence each; empty when the text is as it was. */
  readonly changes: readonly string[];
}

/** How sure all of this is; stands beside every prepared text. */
export const EVIDENCE = "Preparing for Intune on Windows 11 rests on community evidence, not documented by Microsoft.";

const PREPARATIONS: readonly Preparation[] = [
  removeComments,
  completeServers,
  completeMachineMethod,
  completeMetrics,
  windowsOrder,
];

/**
 * The profile as Windows is reported to return it, so that Intune on Windows 11 finds what it sent: no comments,
 * `host;host`, MachineMethod, Metric, and Windows' order. Preparing a prepared text changes nothing.
 */
export function prepareForIntune(document: XmlDocument): Prepared {
  return runPreparations(document, PREPARATIONS);
}

/** Does one thing after the other, each to what the one before left. */
export function runPreparations(document: XmlDocument, preparations: readonly Preparation[]): Prepared {
  const changes: string[] = [];
  let current = document;
  for (const prepare of preparations) {
    const step = prepare(current);
    if (step.edits.length > 0) current = reparse(applyEdits(current.text, step.edits));
    changes.push(...step.changes);
  }
  return { text: current.text, changes };
}

/** Reads a text that preparations made; that it is well-formed is their duty. */
export function reparse(text: string): XmlDocument {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(`Preparing broke the text: ${parsed.error.message}`);
  return parsed.value;
}
