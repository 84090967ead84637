import { definePanel } from "../panel.ts";

export const windows11Panel = definePanel({
  id: "windows-11",
  title: "Windows 11 settings",
  covers: [
    "NetworkOutageTime",
    "DisableIKEv2Fragmentation",
    "IPv4InterfaceMetric",
    "IPv6InterfaceMetric",
    "UseRasCredentials",
    "DataEncryption",
    "PrivateNetwork",
  ],
  load: () => import("./Windows11Panel.tsx").then(({ Windows11Panel }) => Windows11Panel),
});
