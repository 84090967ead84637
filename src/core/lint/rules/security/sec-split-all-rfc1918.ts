import { parsePrefix } from "../../../ip/prefix.ts";
import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { type RouteFact, routesOf } from "../../facts/routes.ts";
import { isForceTunnel } from "../../facts/splitTunnel.ts";
import { tunnelKindOf } from "../../facts/tunnelKinds.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const PRIVATE_NETWORKS = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];

export const secSplitAllRfc1918 = defineRule({
  id: "sec-split-all-rfc1918",
  severity: "advice",
  security: true,
  title: "A tunnel reaches the networks that people need, not every private one",
  why: "A stolen device, or malware on it, reaches whatever the tunnel reaches. Fewer networks, or traffic filters, leave less to attack.",
  source: [sources.hicksBlog],
  good: [
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>
    <Route>
      <Address>172.16.0.0</Address>
      <PrefixSize>12</PrefixSize>
    </Route>
    <Route>
      <Address>192.168.20.0</Address>
      <PrefixSize>24</PrefixSize>
    </Route>`,
  ],
  bad: [
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>
    <Route>
      <Address>172.16.0.0</Address>
      <PrefixSize>12</PrefixSize>
    </Route>
    <Route>
      <Address>192.168.0.0</Address>
      <PrefixSize>16</PrefixSize>
    </Route>`,
  ],

  check({ profile, report }) {
    if (profile.TrafficFilter !== undefined || isForceTunnel(profile) || tunnelKindOf(profile) !== "user") return;
    const routes = routesOf(profile);
    if (PRIVATE_NETWORKS.every((network) => isRouted(network, routes)))
      report(at.Route, { message: "All private addresses go through the tunnel, and no filter narrows that down." });
  },
});

function isRouted(network: string, routes: readonly RouteFact[]): boolean {
  const wanted = parsePrefix(network);
  return routes.some(
    ({ prefix, isExclusion }) =>
      !isExclusion &&
      prefix?.address.family === 4 &&
      prefix.address.value === wanted?.address.value &&
      prefix.length === wanted.length,
  );
}
