import { definePanel } from "../panel.ts";

export const proxyPanel = definePanel({
  id: "proxy",
  title: "Proxy",
  covers: ["Proxy"],
  load: () => import("./ProxyPanel.tsx").then(({ ProxyPanel }) => ProxyPanel),
});
