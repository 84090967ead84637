import { printReg, type RegKey } from "../../formats/regFile.ts";
import { encodeText } from "../../xml/encoding.ts";
import { madeWith, profileNote } from "../about.ts";
import type { ExportedFile, ExportJob } from "../exporter.ts";
import { fileStem } from "../profileName.ts";
import type { PolicyTool } from "./delivery.ts";

/** The hive of policies for the device. */
export const HIVE = "HKEY_LOCAL_MACHINE";

/** A registry file as the registry editor writes it: UTF-16LE with a byte order mark. */
export function registryFile(job: ExportJob, tool: PolicyTool, keys: readonly RegKey[]): ExportedFile {
  const text = printReg(keys, [`${madeWith(job)}, for ${tool.title}.`, profileNote(job, "From")]);
  const { bytes } = encodeText(text, { name: "utf-16le", bom: true });
  return { name: `${fileStem(job.name)}.${tool.stem}.reg`, mimeType: "text/plain", bytes, text };
}
