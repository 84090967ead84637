/** What is loaded after the first paint. `loadEverything` ends when no further request will be made. */
export const lazyParts = {
  exportDialog: () => import("./ExportDialog.tsx").then(({ ExportDialog }) => ({ default: ExportDialog })),
  xmlPane: () => import("../monaco/XmlPane.tsx").then(({ XmlPane }) => ({ default: XmlPane })),
  secondReader: () => import("../core/xml/secondReader.ts"),
} as const;

export async function loadEverything(): Promise<void> {
  await Promise.all(Object.values(lazyParts).map((load) => load()));
}
