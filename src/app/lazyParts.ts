/** What is loaded after the first paint. `loadEverything` ends when no further request will be made. */
export const lazyParts = {
  exportDialog: () => import("./ExportDialog.tsx").then(({ ExportDialog }) => ({ default: ExportDialog })),
  xmlPane: () => import("../monaco/XmlPane.tsx").then(({ XmlPane }) => ({ default: XmlPane })),
  secondReading: () => import("./secondReading.ts"),
} as const;

export async function loadEverything(): Promise<void> {
  const [, , { disagreementOn }] = await Promise.all([lazyParts.exportDialog(), lazyParts.xmlPane(), lazyParts.secondReading()]);
  // A worker fetches its script when it starts: an answer proves that it has.
  await Promise.all([disagreementOn("<VPNProfile/>"), document.fonts.load("16px codicon")]);
}
