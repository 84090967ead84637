import { printReg, type RegKey } from "../../formats/regFile.ts";
import { encodeText } from "../../xml/encoding.ts";
import type { ExportedFile, ExportJob } from "../exporter.ts";
import { fileStem } from "../profileName.ts";
import type { PolicyTool } from "./delivery.ts";

/** The hive of policies for the device. */
export const HIVE = "HKEY_LOCAL_MACHINE";

/** A registry file as the registry editor writes it: UTF-16LE with a byte order mark. */
export function registryFile(job: ExportJob, tool: PolicyTool, keys: readonly RegKey[]): ExportedFile {
  const text = printReg(keys, [
    `Made with Always On VPN Designer ${job.version}, for ${tool.title}.`,
    `From the ProfileXML with SHA-256 ${job.fingerprint} (UTF-8).`,
  ]);
  const { bytes } = encodeText(text, { name: "utf-16le", bom: true });
  return { name: `${fileStem(job.name)}.${tool.stem}.reg`, mimeType: "text/plain", bytes, text };
}
