import { defineArea } from "../../area.ts";
import { dtAlwaysonExplicit } from "./dt-alwayson-explicit.ts";
import { dtApptrigger } from "./dt-apptrigger.ts";
import { dtClassRouteOpen } from "./dt-class-route-open.ts";
import { dtDeviceCompliance } from "./dt-device-compliance.ts";
import { dtEditionAndJoin } from "./dt-edition-and-join.ts";
import { dtFilterBlocksManageOut } from "./dt-filter-blocks-manage-out.ts";
import { dtForceTunnel } from "./dt-force-tunnel.ts";
import { dtNoRoutes } from "./dt-no-routes.ts";
import { dtNrptWithUserTunnel } from "./dt-nrpt-with-user-tunnel.ts";
import { dtPluginProfile } from "./dt-plugin-profile.ts";
import { dtRememberCredentials } from "./dt-remember-credentials.ts";
import { dtRequiresIkev2 } from "./dt-requires-ikev2.ts";
import { dtRequiresMachineCertificate } from "./dt-requires-machine-certificate.ts";
import { dtTwoDeviceTunnels } from "./dt-two-device-tunnels.ts";
import { dtUserAuthPresent } from "./dt-user-auth-present.ts";
import { dtUserTunnelRouteShadow } from "./dt-user-tunnel-route-shadow.ts";
import { dtWideRoutes } from "./dt-wide-routes.ts";
import { utAlwaysonWithoutCompanion } from "./ut-alwayson-without-companion.ts";

/** What a device tunnel and a user tunnel need, alone and beside one another. */
export const tunnel = defineArea({ id: "tunnel", title: "Kind of tunnel", panel: "connection" }, [
  dtRequiresIkev2,
  dtRequiresMachineCertificate,
  dtUserAuthPresent,
  dtForceTunnel,
  dtPluginProfile,
  dtAlwaysonExplicit,
  dtNoRoutes,
  dtClassRouteOpen,
  dtWideRoutes,
  dtNrptWithUserTunnel,
  dtFilterBlocksManageOut,
  dtTwoDeviceTunnels,
  dtEditionAndJoin,
  dtUserTunnelRouteShadow,
  dtDeviceCompliance,
  dtApptrigger,
  dtRememberCredentials,
  utAlwaysonWithoutCompanion,
]);
