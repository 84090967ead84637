import { defineArea } from "../../area.ts";
import { routeAddressInvalid } from "./route-address-invalid.ts";
import { routeBypassLocal } from "./route-bypass-local.ts";
import { routeCidrInAddress } from "./route-cidr-in-address.ts";
import { routeCount } from "./route-count.ts";
import { routeDefaultInSplit } from "./route-default-in-split.ts";
import { routeDnsServerNotRouted } from "./route-dns-server-not-routed.ts";
import { routeDuplicate } from "./route-duplicate.ts";
import { routeFilterNotRouted } from "./route-filter-not-routed.ts";
import { routeForceClassDisabled } from "./route-force-class-disabled.ts";
import { routeForceWithIncludes } from "./route-force-with-includes.ts";
import { routeFqdn } from "./route-fqdn.ts";
import { routeHomeLanCollision } from "./route-home-lan-collision.ts";
import { routeHostBits } from "./route-host-bits.ts";
import { routeIncludeExcludeConflict } from "./route-include-exclude-conflict.ts";
import { routeInterfaceMetricOneFamily } from "./route-interface-metric-one-family.ts";
import { routeInterfaceMetricRange } from "./route-interface-metric-range.ts";
import { routeInterfaceMetricRevert } from "./route-interface-metric-revert.ts";
import { routeMetricMeaning } from "./route-metric-meaning.ts";
import { routeMetricRange } from "./route-metric-range.ts";
import { routePluginControls } from "./route-plugin-controls.ts";
import { routePlumbTs } from "./route-plumb-ts.ts";
import { routePolicyInvalid } from "./route-policy-invalid.ts";
import { routePolicyMissing } from "./route-policy-missing.ts";
import { routePrefixRange } from "./route-prefix-range.ts";
import { routeProxyNotRouted } from "./route-proxy-not-routed.ts";
import { routePublicInclude } from "./route-public-include.ts";
import { routeSpecialRange } from "./route-special-range.ts";
import { routeSplitClassRouteOn } from "./route-split-class-route-on.ts";
import { routeSplitClassfulOnly } from "./route-split-classful-only.ts";
import { routeSplitNothing } from "./route-split-nothing.ts";
import { routeSubsumed } from "./route-subsumed.ts";
import { routeV4OnlyForce } from "./route-v4-only-force.ts";
import { routeV6WithoutV6 } from "./route-v6-without-v6.ts";

/** What goes through the tunnel. */
export const routing = defineArea({ id: "routing", title: "Routing", panel: "routing" }, [
  routePolicyMissing,
  routePolicyInvalid,
  routeSplitNothing,
  routeSplitClassfulOnly,
  routeSplitClassRouteOn,
  routeDefaultInSplit,
  routeForceClassDisabled,
  routeForceWithIncludes,
  routeAddressInvalid,
  routePrefixRange,
  routeCidrInAddress,
  routeFqdn,
  routeHostBits,
  routeSpecialRange,
  routeDuplicate,
  routeIncludeExcludeConflict,
  routeSubsumed,
  routeMetricRange,
  routeMetricMeaning,
  routeDnsServerNotRouted,
  routeProxyNotRouted,
  routeFilterNotRouted,
  routeV6WithoutV6,
  routeV4OnlyForce,
  routeHomeLanCollision,
  routePublicInclude,
  routeCount,
  routePlumbTs,
  routePluginControls,
  routeInterfaceMetricRange,
  routeInterfaceMetricOneFamily,
  routeInterfaceMetricRevert,
  routeBypassLocal,
]);
