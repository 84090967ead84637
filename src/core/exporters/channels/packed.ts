import { writeZip } from "../../bytes/zip.ts";
import type { ExportedFile } from "../exporter.ts";

/** Files by the folder that they lie in, "" for none, in the order of the archive. No two have the same name. */
export type Folders = Readonly<Record<string, readonly ExportedFile[]>>;

/** A zip archive of the files, with the files behind it. */
export function packed(name: string, folders: Folders): readonly [ExportedFile, ...ExportedFile[]] {
  const entries = Object.entries(folders).flatMap(([folder, files]) =>
    files.map((file) => ({ path: folder === "" ? file.name : `${folder}/${file.name}`, bytes: file.bytes })),
  );
  const archive = { name, mimeType: "application/zip", bytes: writeZip(entries), text: null };
  return [archive, ...Object.values(folders).flat()];
}
