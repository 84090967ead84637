import { defineArea } from "../../area.ts";
import { lockAlwaysonRedundant } from "./lock-alwayson-redundant.ts";
import { lockAuth } from "./lock-auth.ts";
import { lockCaptivePortal } from "./lock-captive-portal.ts";
import { lockDeviceTunnel } from "./lock-device-tunnel.ts";
import { lockOtherProfiles } from "./lock-other-profiles.ts";
import { lockPlugin } from "./lock-plugin.ts";
import { lockProtocol } from "./lock-protocol.ts";
import { lockScope } from "./lock-scope.ts";
import { lockSplit } from "./lock-split.ts";

/** LockDown: no network without the VPN. */
export const lockdown = defineArea({ id: "lockdown", title: "LockDown", panel: "wip-lockdown" }, [
  lockProtocol,
  lockPlugin,
  lockSplit,
  lockDeviceTunnel,
  lockScope,
  lockOtherProfiles,
  lockAuth,
  lockCaptivePortal,
  lockAlwaysonRedundant,
]);
