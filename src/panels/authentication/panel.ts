import { definePanel } from "../panel.ts";

export const authenticationPanel = definePanel({
  id: "authentication",
  title: "Authentication",
  covers: ["NativeProfile/Authentication"],
  load: () => import("./AuthenticationPanel.tsx").then(({ AuthenticationPanel }) => AuthenticationPanel),
});
