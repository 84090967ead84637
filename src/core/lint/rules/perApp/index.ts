import { defineArea } from "../../area.ts";
import { perappChildProcesses } from "./perapp-child-processes.ts";
import { perappFilterNoTrigger } from "./perapp-filter-no-trigger.ts";
import { perappForceApp } from "./perapp-force-app.ts";
import { perappMixedPolicy } from "./perapp-mixed-policy.ts";
import { perappSecureList } from "./perapp-secure-list.ts";
import { perappTriggerBlocked } from "./perapp-trigger-blocked.ts";

/** Apps that start the connection or use it. */
export const perApp = defineArea({ id: "perApp", title: "Per-app VPN", panel: "filters" }, [
  perappTriggerBlocked,
  perappFilterNoTrigger,
  perappMixedPolicy,
  perappForceApp,
  perappChildProcesses,
  perappSecureList,
]);
