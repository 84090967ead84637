import type { XmlDocument } from "../../xml/document.ts";
import { reparseXml } from "../../xml/reparse.ts";
import type { Preparation } from "./preparation.ts";

export interface Prepared {
  readonly text: string;
  /** What was changed, one sentence each; empty when the text is as it was. */
  readonly changes: readonly string[];
}

/** Does one thing after the other, each to what the one before left. */
export function runPreparations(document: XmlDocument, preparations: readonly Preparation[]): Prepared {
  const changes: string[] = [];
  let current = document;
  for (const prepare of preparations) {
    const step = prepare(current);
    const parsed = reparseXml(current, step.edits);
    if (!parsed.ok) throw new Error(`Preparing broke the text: ${parsed.error.message}`);
    current = parsed.value;
    changes.push(...step.changes);
  }
  return { text: current.text, changes };
}
