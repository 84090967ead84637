import { DECLARATION_REMOVED, withoutDeclaration } from "../declaration.ts";
import type { Export, ExportJob } from "../exporter.ts";
import type { Installation } from "../powershell/installScript.ts";

/** The profile as the install script carries it. */
export function installationOf(job: ExportJob): Installation {
  return { ...job, xml: withoutDeclaration(job.text), readable: true };
}

/** What a channel that delivers the install script says of the ProfileXML in it: nothing of it is lost. */
export function carried(job: ExportJob): Pick<Export, "profileXml" | "changes" | "losses"> {
  const { xml } = installationOf(job);
  return { profileXml: xml, changes: xml === job.text ? [] : [DECLARATION_REMOVED], losses: [] };
}
