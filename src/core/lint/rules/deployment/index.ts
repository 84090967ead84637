import { defineArea } from "../../area.ts";
import { deployAppWindowScope } from "./deploy-app-window-scope.ts";
import { deployAzurevpnCustomconfig } from "./deploy-azurevpn-customconfig.ts";
import { deployDeviceTunnelUri } from "./deploy-device-tunnel-uri.ts";
import { deployIntuneTemplateGap } from "./deploy-intune-template-gap.ts";
import { deployProtocollistWmi } from "./deploy-protocollist-wmi.ts";
import { deploySameName } from "./deploy-same-name.ts";
import { deployUserProfileDeviceUri } from "./deploy-user-profile-device-uri.ts";
import { deployWin11MachineMethod } from "./deploy-win11-machine-method.ts";
import { deployWin11ServerFriendlyName } from "./deploy-win11-server-friendly-name.ts";
import { deployWmiAmpersand } from "./deploy-wmi-ampersand.ts";
import { deployXsdAuthenticationChoice } from "./deploy-xsd-authentication-choice.ts";

/** How the profile reaches the devices. */
export const deployment = defineArea({ id: "deployment", title: "Deployment", panel: "deployment" }, [
  deployWin11ServerFriendlyName,
  deployWin11MachineMethod,
  deployXsdAuthenticationChoice,
  deployDeviceTunnelUri,
  deployUserProfileDeviceUri,
  deployAppWindowScope,
  deploySameName,
  deployIntuneTemplateGap,
  deployProtocollistWmi,
  deployWmiAmpersand,
  deployAzurevpnCustomconfig,
]);
