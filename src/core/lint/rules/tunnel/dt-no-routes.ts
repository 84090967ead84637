import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { hasIncludes, hasOtherWays, isForceTunnel } from "../../facts/splitTunnel.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const deviceTunnel = (native: string, routes = "") => inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <NativeProfile>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    ${native}
  </NativeProfile>
  ${routes}`;

const WITHOUT_CLASS = "<DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>";

const route = (more = "") => `<Route>
  <Address>10.1.0.10</Address>
  <PrefixSize>32</PrefixSize>${more}
</Route>`;

export const dtNoRoutes = defineRule({
  id: "dt-no-routes",
  severity: "error",
  title: "A device tunnel without class-based route has routes of its own",
  why: "With the class-based route switched off and no route in the profile, nothing goes through the tunnel.",
  source: [sources.hicksDevice, sources.dpc, sources.csp],
  good: [
    deviceTunnel(WITHOUT_CLASS, route()),
    deviceTunnel(`${WITHOUT_CLASS}\n<PlumbIKEv2TSAsRoutes>true</PlumbIKEv2TSAsRoutes>`),
  ],
  bad: [deviceTunnel(WITHOUT_CLASS), deviceTunnel(WITHOUT_CLASS, route("\n  <ExclusionRoute>true</ExclusionRoute>"))],

  check({ profile, report }) {
    if (profile.DeviceTunnel !== true || profile.NativeProfile?.DisableClassBasedDefaultRoute !== true) return;
    if (isForceTunnel(profile) || hasIncludes(profile) || hasOtherWays(profile)) return;
    report(at.Route, {
      message:
        "No route leads into this device tunnel. Add host routes to domain controllers, DNS servers and whatever else is " +
        "needed before sign-in.",
    });
  },
});
