/** The panels, in the order in which one thinks about a connection. */
import { authenticationPanel } from "./authentication/AuthenticationPanel.tsx";
import { compliancePanel } from "./compliance/CompliancePanel.tsx";
import { connectionPanel } from "./connection/ConnectionPanel.tsx";
import { cryptographyPanel } from "./cryptography/CryptographyPanel.tsx";
import { dnsPanel } from "./dns/DnsPanel.tsx";
import { filtersPanel } from "./filters/FiltersPanel.tsx";
import { lockdownPanel } from "./lockdown/LockdownPanel.tsx";
import { overviewPanel } from "./overview/OverviewPanel.tsx";
import type { PanelDefinition } from "./panel.ts";
import { pluginPanel } from "./plugin/PluginPanel.tsx";
import { proxyPanel } from "./proxy/ProxyPanel.tsx";
import { routingPanel } from "./routing/RoutingPanel.tsx";
import { serversPanel } from "./servers/ServersPanel.tsx";
import { triggersPanel } from "./triggers/TriggersPanel.tsx";
import { windows11Panel } from "./windows11/Windows11Panel.tsx";

export const PANELS: readonly PanelDefinition[] = [
  overviewPanel,
  connectionPanel,
  serversPanel,
  authenticationPanel,
  cryptographyPanel,
  compliancePanel,
  routingPanel,
  dnsPanel,
  triggersPanel,
  filtersPanel,
  proxyPanel,
  pluginPanel,
  lockdownPanel,
  windows11Panel,
];

/** The panel that holds a setting: the one that names the longest part of its path. */
export function panelOf(path: string): PanelDefinition | null {
  let best: { panel: PanelDefinition; length: number } | null = null;
  for (const panel of PANELS)
    for (const prefix of panel.covers)
      if ((path === prefix || path.startsWith(`${prefix}/`)) && prefix.length > (best?.length ?? -1)) best = { panel, length: prefix.length };
  return best?.panel ?? null;
}
