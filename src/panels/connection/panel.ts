import { definePanel } from "../panel.ts";

export const connectionPanel = definePanel({
  id: "connection",
  title: "Connection and tunnel type",
  covers: [
    "ProfileName",
    "DeviceTunnel",
    "AlwaysOn",
    "AlwaysOnActive",
    "RememberCredentials",
    "ByPassForLocal",
    "DisableDisconnectButton",
    "DisableAdvancedOptionsEditButton",
    "RequireVpnClientAppUI",
  ],
  load: () => import("./ConnectionPanel.tsx").then(({ ConnectionPanel }) => ConnectionPanel),
});
