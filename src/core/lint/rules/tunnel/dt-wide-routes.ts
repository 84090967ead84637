import { formatIp } from "../../../ip/address.ts";
import { bitsOf } from "../../../ip/address.ts";
import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { routesOf } from "../../facts/routes.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const deviceTunnel = (address: string, length: number) => inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <Route>
    <Address>${address}</Address>
    <PrefixSize>${String(length)}</PrefixSize>
  </Route>`;

export const dtWideRoutes = defineRule({
  id: "dt-wide-routes",
  severity: "warning",
  security: true,
  title: "Each route of a device tunnel leads to one host",
  why:
    "Before sign-in a few servers are enough: domain controllers, DNS, management. Wider routes give a device without a " +
    "user more than it needs, and compete with those of the user tunnel.",
  source: [sources.deviceTunnel, sources.hicksDevice],
  good: [
    deviceTunnel("10.1.0.10", 32),
    deviceTunnel("2001:db8::10", 128),
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
    inProfile`
    <DeviceTunnel>true</DeviceTunnel>
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
  ],
  bad: [deviceTunnel("10.1.0.0", 24), deviceTunnel("2001:db8::", 64)],

  check({ profile, report }) {
    if (profile.DeviceTunnel !== true) return;
    for (const { index, prefix, isExclusion } of routesOf(profile)) {
      if (prefix === null || isExclusion || prefix.length === bitsOf(prefix.address.family)) continue;
      report(at.Route.at(index).PrefixSize, {
        message: `${formatIp(prefix.address)}/${prefix.length} is a whole network. Name the hosts needed before sign-in.`,
      });
    }
  },
});
