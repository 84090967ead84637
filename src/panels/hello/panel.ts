import { definePanel } from "../panel.ts";

export const helloPanel = definePanel({
  id: "hello",
  title: "Windows Hello for Business",
  covers: [],
  load: () => import("./HelloPanel.tsx").then(({ HelloPanel }) => HelloPanel),
});
