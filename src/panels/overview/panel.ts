import { definePanel } from "../panel.ts";

export const overviewPanel = definePanel({
  id: "overview",
  title: "Overview",
  covers: [],
  load: () => import("./OverviewPanel.tsx").then(({ OverviewPanel }) => OverviewPanel),
});
