/** The panels, in the order in which one thinks about a connection. */
import type { PanelDefinition } from "./panel.ts";
import { routingPanel } from "./routing/RoutingPanel.tsx";

export const PANELS: readonly PanelDefinition[] = [routingPanel];

/** The panel that holds a setting: the one that names the longest part of its path. */
export function panelOf(path: string): PanelDefinition | null {
  let best: { panel: PanelDefinition; length: number } | null = null;
  for (const panel of PANELS)
    for (const prefix of panel.covers)
      if ((path === prefix || path.startsWith(`${prefix}/`)) && prefix.length > (best?.length ?? -1)) best = { panel, length: prefix.length };
  return best?.panel ?? null;
}
