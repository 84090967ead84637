import { definePanel } from "../panel.ts";

export const compliancePanel = definePanel({
  id: "compliance",
  title: "Conditional access",
  covers: ["DeviceCompliance"],
  load: () => import("./CompliancePanel.tsx").then(({ CompliancePanel }) => CompliancePanel),
});
