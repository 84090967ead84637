import { page } from "../sources.ts";

/** Where Microsoft tells how certificates, NPS and RRAS are set up for Always On VPN. */
export const setupTutorial = page(
  "Tutorial: Deploy Always On VPN, set up the infrastructure (Microsoft)",
  "https://learn.microsoft.com/windows-server/remote/remote-access/tutorial-aovpn-deploy-setup",
);
