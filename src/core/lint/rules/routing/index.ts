import { defineArea } from "../../area.ts";
import { routeHostBits } from "./route-host-bits.ts";

/** What goes through the tunnel. */
export const routing = defineArea({ id: "routing", title: "Routing", panel: "routing" }, [routeHostBits]);
