import { definePanel } from "../panel.ts";

export const lockdownPanel = definePanel({
  id: "wip-lockdown",
  title: "WIP and LockDown",
  covers: ["EdpModeId", "LockDown"],
  load: () => import("./LockdownPanel.tsx").then(({ LockdownPanel }) => LockdownPanel),
});
