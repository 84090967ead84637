/** What is loaded after the first paint. */
import { loadReader } from "./disagreement.ts";
import { PANELS } from "../panels/index.ts";
import type { PanelDefinition } from "../panels/panel.ts";
import type { LintParts } from "../store/findings.ts";
import type { PanelOfRule } from "./problems/panelOfFinding.ts";
import { loadCertificateReader } from "../react/useCertificates.ts";

/** The rules and what runs them. */
export async function loadLint(): Promise<LintParts> {
  const [engine, { RULES }] = await Promise.all([
    import("../core/lint/engine.ts"),
    import("../core/lint/rules/index.ts"),
  ]);
  return { ...engine, RULES };
}

/** The panel of a rule's area, for what a rule says about the profile as a whole. */
export async function loadPanelOfRule(): Promise<PanelOfRule> {
  const { AREAS } = await import("../core/lint/rules/index.ts");
  const panels = new Map(AREAS.flatMap(({ panel, rules }) => rules.map(({ id }) => [id, panel])));
  return (rule) => panels.get(rule) ?? null;
}

export const lazyParts = {
  arrangeMenu: () => import("./ArrangeMenu.tsx").then(({ ArrangeMenu }) => ({ default: ArrangeMenu })),
  compareDialog: () => import("./compare/CompareDialog.tsx").then(({ CompareDialog }) => ({ default: CompareDialog })),
  diffPane: () => import("../monaco/DiffPane.tsx").then(({ DiffPane }) => ({ default: DiffPane })),
  exportDialog: () => import("./export/ExportDialog.tsx").then(({ ExportDialog }) => ({ default: ExportDialog })),
  importDialog: () => import("./import/ImportDialog.tsx").then(({ ImportDialog }) => ({ default: ImportDialog })),
  problemsPane: () => import("./problems/ProblemsPane.tsx").then(({ ProblemsPane }) => ({ default: ProblemsPane })),
  templateCards: () => import("./TemplateCards.tsx").then(({ TemplateCards }) => ({ default: TemplateCards })),
  templateGallery: () => import("./TemplateGallery.tsx").then(({ TemplateGallery }) => ({ default: TemplateGallery })),
  xmlPane: () => import("../monaco/XmlPane.tsx").then(({ XmlPane }) => ({ default: XmlPane })),
} as const;

/** Loads the rest; when it ends, the page makes no further request. */
export async function loadEverything(): Promise<void> {
  const [{ disagreementOn }] = await Promise.all([
    loadReader(),
    lazyParts.arrangeMenu(),
    lazyParts.compareDialog(),
    lazyParts.diffPane(),
    lazyParts.exportDialog(),
    lazyParts.importDialog(),
    lazyParts.problemsPane(),
    lazyParts.templateCards(),
    lazyParts.templateGallery(),
    lazyParts.xmlPane(),
    loadCertificateReader(),
    loadLint(),
    ...PANELS.map(({ load }) => load()),
  ]);
  // A worker fetches its script when it starts: an answer proves that it has.
  await Promise.all([disagreementOn("<VPNProfile/>"), document.fonts.load("16px codicon")]);
}

/** The panel that the address names, else the first. */
export function panelInAddress(): PanelDefinition | undefined {
  const id = location.hash.replace(/^#\/?/, "");
  return PANELS.find((panel) => panel.id === id) ?? PANELS[0];
}
