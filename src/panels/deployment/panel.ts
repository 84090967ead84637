import { definePanel } from "../panel.ts";

export const deploymentPanel = definePanel({
  id: "deployment",
  title: "Deployment",
  covers: [],
  load: () => import("./DeploymentPanel.tsx").then(({ DeploymentPanel }) => DeploymentPanel),
});
