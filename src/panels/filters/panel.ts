import { definePanel } from "../panel.ts";

export const filtersPanel = definePanel({
  id: "filters",
  title: "Traffic filters and per-app",
  covers: ["TrafficFilter"],
  load: () => import("./FiltersPanel.tsx").then(({ FiltersPanel }) => FiltersPanel),
});
