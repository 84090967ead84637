/** The panels, in the order in which one thinks about a connection. */
import { authenticationPanel } from "./authentication/panel.ts";
import { certificatesPanel } from "./certificates/panel.ts";
import { compliancePanel } from "./compliance/panel.ts";
import { connectionPanel } from "./connection/panel.ts";
import { cryptographyPanel } from "./cryptography/panel.ts";
import { deploymentPanel } from "./deployment/panel.ts";
import { dnsPanel } from "./dns/panel.ts";
import { filtersPanel } from "./filters/panel.ts";
import { helloPanel } from "./hello/panel.ts";
import { lockdownPanel } from "./lockdown/panel.ts";
import { overviewPanel } from "./overview/panel.ts";
import type { PanelDefinition } from "./panel.ts";
import { pluginPanel } from "./plugin/panel.ts";
import { proxyPanel } from "./proxy/panel.ts";
import { routingPanel } from "./routing/panel.ts";
import { serversPanel } from "./servers/panel.ts";
import { triggersPanel } from "./triggers/panel.ts";
import { windows11Panel } from "./windows11/panel.ts";

export const PANELS: readonly PanelDefinition[] = [
  overviewPanel,
  connectionPanel,
  serversPanel,
  authenticationPanel,
  certificatesPanel,
  cryptographyPanel,
  compliancePanel,
  helloPanel,
  routingPanel,
  dnsPanel,
  triggersPanel,
  filtersPanel,
  proxyPanel,
  pluginPanel,
  lockdownPanel,
  windows11Panel,
  deploymentPanel,
];

/** The panel that holds a setting: the one that names the longest part of its path. */
export function panelOf(path: string): PanelDefinition | null {
  let best: { panel: PanelDefinition; length: number } | null = null;
  for (const panel of PANELS)
    for (const prefix of panel.covers)
      if ((path === prefix || path.startsWith(`${prefix}/`)) && prefix.length > (best?.length ?? -1))
        best = { panel, length: prefix.length };
  return best?.panel ?? null;
}
