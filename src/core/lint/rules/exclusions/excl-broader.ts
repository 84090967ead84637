import { firstOf } from "../../../phrases.ts";
import { inProfile, xml } from "../../examples.ts";
import { type Network, cidrOf, prefixIndexOf } from "../../facts/prefixIndex.ts";
import { routeRow } from "../../facts/routeRows.ts";
import { isSplitTunnel } from "../../facts/splitTunnel.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const native = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>`;

const inner = xml`
  <Route>
    <Address>10.7.3.0</Address>
    <PrefixSize>24</PrefixSize>
  </Route>`;

const exclusion = xml`
  <Route>
    <Address>10.7.0.0</Address>
    <PrefixSize>16</PrefixSize>
    <ExclusionRoute>true</ExclusionRoute>
  </Route>`;

export const exclBroader = defineRule({
  id: "excl-broader",
  severity: "warning",
  title: "An exclusion is narrower than the routes around it",
  why: "Windows follows the most specific route: one inside the exclusion still leads into the tunnel.",
  source: [sources.csp, sources.routing, sources.conclusion],
  good: [
    inProfile`
    ${native}
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>
    ${exclusion}`,
  ],
  bad: [
    inProfile`
    ${native}
    ${inner}
    ${exclusion}`,
    inProfile`
    ${native}
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>
    ${exclusion}
    ${inner}`,
  ],

  check(look) {
    if (!isSplitTunnel(look.profile)) return;
    for (const [exclusion, inside] of routesInsideExclusions(look)) reportBroad(look, exclusion, inside);
  },
});

/** Each exclusion, with the routes for which it is the next network outwards. */
function routesInsideExclusions({ profile }: Look): ReadonlyMap<Network, readonly Network[]> {
  const inside = new Map<Network, Network[]>();
  for (const network of prefixIndexOf(profile).networks) {
    const { parent, includes } = network;
    if (parent === null || includes.length === 0 || parent.exclusions.length === 0) continue;
    const others = inside.get(parent) ?? [];
    others.push(network);
    inside.set(parent, others);
  }
  return inside;
}

/** Inside a still broader route, the exclusion keeps something out, and may well be meant so. */
function reportBroad({ report }: Look, exclusion: Network, inside: readonly Network[]): void {
  const isOfUse = exclusion.parent !== null && exclusion.parent.includes.length > 0;
  report(routeRow(exclusion.exclusions[0]?.index ?? 0), {
    severity: isOfUse ? "advice" : "warning",
    message: `Inside ${cidrOf(exclusion)}, this still goes through the tunnel: ${firstOf(inside.map(cidrOf))}.`,
  });
}
