import { definePanel } from "../panel.ts";

export const cryptographyPanel = definePanel({
  id: "cryptography",
  title: "Cryptography",
  covers: ["NativeProfile/CryptographySuite"],
  load: () => import("./CryptographyPanel.tsx").then(({ CryptographyPanel }) => CryptographyPanel),
});
