import { definePanel } from "../panel.ts";

export const certificatesPanel = definePanel({
  id: "certificates",
  title: "Certificates",
  // It puts values into settings of other panels, and holds none.
  covers: [],
  load: () => import("./CertificatesPanel.tsx").then(({ CertificatesPanel }) => CertificatesPanel),
});
