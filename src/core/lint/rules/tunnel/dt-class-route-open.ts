import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { isForceTunnel } from "../../facts/splitTunnel.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const deviceTunnel = (...settings: readonly string[]) => inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <NativeProfile>
    ${["<NativeProtocolType>IKEv2</NativeProtocolType>", ...settings].join("\n")}
  </NativeProfile>
  <Route>
    <Address>10.1.0.10</Address>
    <PrefixSize>32</PrefixSize>
  </Route>`;

export const dtClassRouteOpen = defineRule({
  id: "dt-class-route-open",
  severity: "warning",
  security: true,
  title: "A device tunnel leads only to what its routes name",
  why:
    "Windows adds a route for the whole address class of the client's address, such as 10.0.0.0/8, unless that is switched " +
    "off. A tunnel that stands before sign-in then reaches far more than the listed servers.",
  source: [sources.hicksBlog, sources.deviceTunnel, sources.csp],
  good: [
    deviceTunnel("<DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>"),
    inProfile`
    <NativeProfile>
      <NativeProtocolType>IKEv2</NativeProtocolType>
    </NativeProfile>`,
  ],
  bad: [deviceTunnel()],

  check({ profile, read, report }) {
    const { DisableClassBasedDefaultRoute } = at.NativeProfile;
    if (profile.DeviceTunnel !== true || profile.NativeProfile === undefined || isForceTunnel(profile)) return;
    const { value, present } = read(DisableClassBasedDefaultRoute);
    if (value === true || (present && value === undefined)) return;
    report(DisableClassBasedDefaultRoute, {
      message: "The class-based route is not switched off, so this device tunnel reaches more than its routes say.",
      fix: fix("Switch the class-based route off", set(DisableClassBasedDefaultRoute, true)),
    });
  },
});
