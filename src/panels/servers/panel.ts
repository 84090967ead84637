import { definePanel } from "../panel.ts";

export const serversPanel = definePanel({
  id: "servers",
  title: "Servers and protocol",
  covers: [
    "NativeProfile",
    "NativeProfile/Servers",
    "NativeProfile/NativeProtocolType",
    "NativeProfile/ProtocolList",
    "NativeProfile/L2tpPsk",
  ],
  load: () => import("./ServersPanel.tsx").then(({ ServersPanel }) => ServersPanel),
});
