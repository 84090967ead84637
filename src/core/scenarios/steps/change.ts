import { type Change, editsOf } from "../../profile/changes.ts";
import { read } from "../../profile/read.ts";
import type { Ref } from "../../profile/ref.ts";
import type { Leaf } from "../../vocabulary/spec.ts";
import type { XmlDocument } from "../../xml/document.ts";
import type { PlanStep } from "../plan.ts";

/** A step that makes changes. */
export function change(says: string, because: string, ...changes: readonly Change[]): PlanStep {
  return { says, because, edits: (document) => editsOf(document, { kind: "several", changes }) };
}

/** True where nothing stands that a question would take the place of: no text, and no other question. */
export function isOpen(document: XmlDocument, ref: Ref<Leaf<unknown>>): boolean {
  const { placeholder, text } = read(document, ref);
  return placeholder === null && (text ?? "").trim() === "";
}
