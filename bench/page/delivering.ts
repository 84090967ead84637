/** In and out: a profile taken out of what it is wrapped in, put into a policy, and compared with another. */
import { compareProfiles } from "../../src/core/compare/compareProfiles.ts";
import type { ExportJob } from "../../src/core/exporters/exporter.ts";
import { intuneCustom } from "../../src/core/exporters/intuneCustom.ts";
import { powershell } from "../../src/core/exporters/powershell.ts";
import { openSource } from "../../src/core/importers/open.ts";
import { sourceOfText } from "../../src/core/importers/source.ts";
import { UTF_8 } from "../../src/core/xml/encoding.ts";
import { parseXml } from "../../src/core/xml/parse.ts";
import type { Task } from "./core.ts";

export function deliveringTasks(text: string): Readonly<Record<string, Task>> {
  const job = jobOf(text);
  const script = powershell.export(job, powershell.defaults).files[0]?.text ?? "";
  const policy = intuneCustom.export(job, intuneCustom.defaults).files[0]?.text ?? "";
  const other = jobOf(text.replace("<AlwaysOn>true", "<AlwaysOn>false")).document;
  return {
    openScript: () => openSource(sourceOfText(null, script)),
    openPolicy: () => openSource(sourceOfText(null, policy)),
    exportPolicy: () => intuneCustom.export(job, intuneCustom.defaults),
    compare: () => (job.document === null || other === null ? null : compareProfiles(job.document, other)),
  };
}

function jobOf(text: string): ExportJob {
  const parsed = parseXml(text);
  const document = parsed.ok ? parsed.value : null;
  const about = { name: "VPN", scope: "user", fingerprint: "", version: "0" } as const;
  return { ...about, text, document, encoding: UTF_8, opened: null };
}
