import { readZip } from "../../bytes/zip.ts";
import type { CardRow, Export, ExportedFile } from "../exporter.ts";
import type { Delivery } from "./delivery.ts";
import type { Folders } from "./packed.ts";

export const DELIVER = "Deliver";

/** The files of each delivery in a folder of its own; what comes as an archive lies there unpacked. */
export function deliveryFolders(deliveries: readonly Delivery[]): Folders {
  const folders = deliveries.map(({ exporter, result }) =>
    unpacked(deliveries.length === 1 ? DELIVER : `${DELIVER}/${exporter.id}`, result),
  );
  return Object.assign({}, ...folders) as Folders;
}

/** Where each file of a bundle lies, and what it is for. */
export function contentsOf(folders: Folders): readonly CardRow[] {
  return Object.entries(folders).flatMap(([folder, files]) =>
    files.map(({ name }) => ({ label: purposeOf(folder), value: `${folder}/${name}` })),
  );
}

/** The files to look at, each name once: the same file in two folders is shown once. */
export function shownOf(folders: Folders): readonly ExportedFile[] {
  const shown = new Map<string, ExportedFile>();
  for (const [folder, files] of Object.entries(folders))
    for (const file of files) {
      const twin = shown.get(file.name);
      const name = twin === undefined ? file.name : `${folder.replaceAll("/", "-")}-${file.name}`;
      if (twin === undefined || twin.text !== file.text) shown.set(name, { ...file, name });
    }
  return [...shown.values()];
}

/** An archive's README is left out: the bundle's own says the same. */
function unpacked(folder: string, { files }: Export): Folders {
  const [first, ...inside] = files;
  if (first === undefined || first.text !== null) return { [folder]: files };
  const entries = readZip(first.bytes);
  if (!entries.ok) throw new Error(`${first.name}: ${entries.error}`);
  const folders: Record<string, ExportedFile[]> = {};
  for (const { path } of entries.value) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const place = [folder, ...path.split("/").slice(0, -1)].join("/");
    if (name !== "README.md") (folders[place] ??= []).push(...inside.filter((file) => file.name === name));
  }
  return folders;
}

const PURPOSES: Readonly<Record<string, string>> = {
  Profile: "The ProfileXML as it was written, to keep",
  [DELIVER]: "For step 2",
  Verify: "For step 3",
  Remove: "For the way back",
};

function purposeOf(folder: string): string {
  return PURPOSES[folder.split("/")[0] ?? ""] ?? "";
}
