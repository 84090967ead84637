import { definePanel } from "../panel.ts";

export const triggersPanel = definePanel({
  id: "triggers",
  title: "Triggers and trusted networks",
  covers: ["TrustedNetworkDetection", "AppTrigger"],
  load: () => import("./TriggersPanel.tsx").then(({ TriggersPanel }) => TriggersPanel),
});
