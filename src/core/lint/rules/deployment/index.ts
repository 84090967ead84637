import { defineArea } from "../../area.ts";
import { deployWin11ServerFriendlyName } from "./deploy-win11-server-friendly-name.ts";

/** How the profile reaches the devices. */
export const deployment = defineArea({ id: "deployment", title: "Deployment", panel: "deployment" }, [
  deployWin11ServerFriendlyName,
]);
