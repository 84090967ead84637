import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { listed } from "../../../phrases.ts";
import { inProfile, xml } from "../../examples.ts";
import { prefixIndexOf } from "../../facts/prefixIndex.ts";
import { classNetworksOf, hasIncludes, isSplitTunnel, surelyHasClassRoute } from "../../facts/splitTunnel.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const route = xml`
  <Route>
    <Address>10.1.0.0</Address>
    <PrefixSize>16</PrefixSize>
  </Route>`;

const open = inProfile`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>
  ${route}`;

const closed = inProfile`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>
  ${route}`;

const misplaced = inProfile`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>
  ${route}
  <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>`;

const WITHOUT_SETTING = " Intune's VPN template cannot switch that off.";

const { path, spec } = at.NativeProfile.DisableClassBasedDefaultRoute;

/** The setting where people put it by mistake: at the root, and in the cryptography suite. */
const MISPLACED = [path.slice(1), [...at.NativeProfile.CryptographySuite.path, ...path.slice(1)]].map((misplaced) => ({
  path: misplaced,
  spec,
}));

export const routeSplitClassRouteOn = defineRule({
  id: "route-split-class-route-on",
  severity: "warning",
  security: true,
  title: "A split tunnel with routes takes nothing beside them",
  why:
    "Unless DisableClassBasedDefaultRoute is true, Windows adds the whole class A, B or C network of the assigned address " +
    "to the routes: wider access than the routes say.",
  source: [sources.hicksBlog, sources.csp],
  context: ["addressPool", "channel"],
  good: [
    closed,
    { xml: closed, context: { addressPool: "10.8.0.0/16" } },
    {
      xml: inProfile`
        <NativeProfile>
          <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
        </NativeProfile>
        <Route>
          <Address>10.0.0.0</Address>
          <PrefixSize>8</PrefixSize>
        </Route>`,
      context: { addressPool: "10.8.0.0/16" },
    },
    misplaced,
    inProfile`
    <NativeProfile>
      <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
      <CryptographySuite>
        <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
      </CryptographySuite>
    </NativeProfile>
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
  ],
  bad: [
    open,
    { xml: open, context: { addressPool: "10.8.0.0/16" } },
    { xml: open, context: { channel: "intuneTemplate" } },
  ],

  check(look) {
    const { profile, read, context, ask, report } = look;
    if (!isSplitTunnel(profile) || !hasIncludes(profile) || !surelyHasClassRoute(look)) return;
    // What is open in a device tunnel is another rule's matter.
    if (profile.DeviceTunnel === true) return;
    // It stands beside its place, which another rule says.
    if (MISPLACED.some((place) => read(place).present)) return;
    const added = addedTo(look, ask("addressPool"));
    if (added?.length === 0) return;
    const canCarry = context.channel !== "intuneTemplate";
    const what = added === undefined ? "the class-based network of the assigned address" : listed(added);
    report(at.NativeProfile.DisableClassBasedDefaultRoute, {
      ...(!canCarry && { severity: "advice" }),
      message: `Windows adds ${what} to the routes of the profile.${canCarry ? "" : WITHOUT_SETTING}`,
      fix: canCarry
        ? fix("Leave the class-based route out", set(at.NativeProfile.DisableClassBasedDefaultRoute, true))
        : [],
    });
  },
});

/** The class-based networks that no route covers anyway; undefined while the pool is not known. */
function addedTo({ profile }: Look, pool: string | undefined): readonly string[] | undefined {
  const index = prefixIndexOf(profile);
  const added = pool === undefined ? undefined : classNetworksOf(pool);
  return added?.filter((network) => (index.innermost(network)?.includes ?? []).length === 0).map(({ cidr }) => cidr);
}
