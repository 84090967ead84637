import { formatIp } from "../../../ip/address.ts";
import { type VpnProfile, at } from "../../../profile/at.ts";
import { insert } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { type Network, cidrOf, prefixIndexOf } from "../../facts/prefixIndex.ts";
import { isForceTunnel } from "../../facts/splitTunnel.ts";
import { ofKind } from "../../facts/tunnelKinds.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const route = (address: string, length: number) => `<Route>
  <Address>${address}</Address>
  <PrefixSize>${length}</PrefixSize>
</Route>`;

const DEVICE = {
  name: "Contoso device",
  xml: inProfile`
  <DeviceTunnel>true</DeviceTunnel>
  ${route("10.1.0.10", 32)}`,
};

export const dtUserTunnelRouteShadow = defineRule({
  id: "dt-user-tunnel-route-shadow",
  severity: "advice",
  title: "Where both tunnels lead to a host, the user tunnel has a route to that host too",
  why:
    "The most specific route wins. While both tunnels are up, traffic to the device tunnel's hosts stays in the device " +
    "tunnel, whatever the user tunnel routes or filters. With the same routes in both, the lower metric decides.",
  source: [sources.dpcHelp, sources.conclusion],
  good: [
    { xml: inProfile`${route("10.0.0.0", 8)}\n${route("10.1.0.10", 32)}`, others: [DEVICE] },
    { xml: inProfile`${route("10.2.0.0", 16)}`, others: [DEVICE] },
    { xml: inProfile`${route("10.0.0.0", 8)}` },
  ],
  bad: [{ xml: inProfile`${route("10.0.0.0", 8)}`, others: [DEVICE] }],

  check({ profile, others, report }) {
    if (profile.DeviceTunnel === true || isForceTunnel(profile)) return;
    if (profile.Route === undefined) return;
    for (const device of ofKind("device", others)) {
      const hidden = shadowed(profile, device.profile);
      const [first] = hidden;
      if (first === undefined) continue;
      report(at.Route, {
        message: `${countInWords(hidden.length)} of ${device.name}, such as ${cidrOf(first)}, lie inside these routes and win over them.`,
        fix: fix("Add these routes here too", insert(at.Route, profile.Route.length, hidden.map(rowOf))),
      });
    }
  },
});

/** Networks of the device tunnel that lie inside a route of the user tunnel, which has none as specific. */
function shadowed(user: VpnProfile, device: VpnProfile): readonly Network[] {
  const own = prefixIndexOf(user);
  return prefixIndexOf(device).networks.filter((network) => {
    const around = network.includes.length === 0 ? null : own.innermost(network);
    return around !== null && around.includes.length > 0 && around.length < network.length;
  });
}

function countInWords(count: number): string {
  return count === 1 ? "1 route" : `${count} routes`;
}

function rowOf({ first, length }: Network) {
  return { Address: formatIp(first), PrefixSize: length };
}
