import { DECLARATION_REMOVED, withoutDeclaration } from "../declaration.ts";
import type { Export, ExportJob } from "../exporter.ts";

/** What a format that delivers the install script says of the ProfileXML in it: nothing of it is lost. */
export function carried(job: ExportJob): Pick<Export, "profileXml" | "changes" | "losses"> {
  const xml = withoutDeclaration(job.text);
  return { profileXml: xml, changes: xml === job.text ? [] : [DECLARATION_REMOVED], losses: [] };
}
