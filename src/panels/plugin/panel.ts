import { definePanel } from "../panel.ts";

export const pluginPanel = definePanel({
  id: "plug-in",
  title: "Plug-in",
  covers: ["PluginProfile"],
  load: () => import("./PluginPanel.tsx").then(({ PluginPanel }) => PluginPanel),
});
