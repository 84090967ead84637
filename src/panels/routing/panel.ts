import { definePanel } from "../panel.ts";

export const routingPanel = definePanel({
  id: "routing",
  title: "Routing",
  covers: [
    "Route",
    "NativeProfile/RoutingPolicyType",
    "NativeProfile/DisableClassBasedDefaultRoute",
    "NativeProfile/PlumbIKEv2TSAsRoutes",
  ],
  load: () => import("./RoutingPanel.tsx").then(({ RoutingPanel }) => RoutingPanel),
});
