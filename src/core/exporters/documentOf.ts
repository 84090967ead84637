import type { XmlDocument } from "../xml/document.ts";
import type { ExportJob } from "./exporter.ts";

/** The document of a profile that has no blockers: a text that is not well-formed has one in every format that asks. */
export function documentOf({ document }: Pick<ExportJob, "document">): XmlDocument {
  if (document === null) throw new Error("Only called without blockers.");
  return document;
}
