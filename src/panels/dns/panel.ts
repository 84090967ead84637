import { definePanel } from "../panel.ts";

export const dnsPanel = definePanel({
  id: "dns",
  title: "Name resolution",
  covers: ["DnsSuffix", "DomainNameInformation", "RegisterDNS"],
  load: () => import("./DnsPanel.tsx").then(({ DnsPanel }) => DnsPanel),
});
