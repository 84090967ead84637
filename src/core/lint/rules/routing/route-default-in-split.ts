import { type VpnProfile, at } from "../../../profile/at.ts";
import { type Change, set } from "../../../profile/changes.ts";
import { listed } from "../../../phrases.ts";
import { inProfile, xml } from "../../examples.ts";
import { type Network, cidrOf, prefixIndexOf } from "../../facts/prefixIndex.ts";
import { removeRoutes, routeRow } from "../../facts/routeRows.ts";
import type { RouteFact } from "../../facts/routes.ts";
import { hasClassRoute, isSplitTunnel } from "../../facts/splitTunnel.ts";
import { wholeFamilies } from "../../facts/wholeFamily.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

const native = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>`;

const company = inProfile`
  ${native}
  <Route>
    <Address>10.0.0.0</Address>
    <PrefixSize>8</PrefixSize>
  </Route>`;

export const routeDefaultInSplit = defineRule({
  id: "route-default-in-split",
  severity: "warning",
  title: "A split tunnel does not take everything by a default route",
  why:
    "A default route in a split tunnel looks like a force tunnel and is none: Windows treats name resolution, proxy and " +
    "the other interfaces differently.",
  source: [thread("MicrosoftDocs/windows-itpro-docs", 3600), sources.conclusion],
  good: [company, company],
  bad: [
    inProfile`
    ${native}
    <Route>
      <Address>0.0.0.0</Address>
      <PrefixSize>0</PrefixSize>
    </Route>`,
    inProfile`
    ${native}
    <Route>
      <Address>0.0.0.0</Address>
      <PrefixSize>1</PrefixSize>
    </Route>
    <Route>
      <Address>128.0.0.0</Address>
      <PrefixSize>1</PrefixSize>
    </Route>`,
  ],

  check({ profile, report }) {
    if (!isSplitTunnel(profile)) return;
    const takers = wholeFamilies(prefixIndexOf(profile).networks.filter(isWideRoute));
    const rows = takers.flatMap(({ includes }) => includes);
    const [first] = rows;
    if (first === undefined) return;
    report(routeRow(first.index), {
      message: `This takes all addresses of a family, as a force tunnel does: ${listed(takers.map(cidrOf))}.`,
      fix: fixFor(profile, rows),
    });
  },
});

/** Whether a network is a family, or a half of one, and routed into the tunnel. */
function isWideRoute({ length, includes }: Network): boolean {
  return length <= 1 && includes.length > 0;
}

/** A device tunnel cannot be a force tunnel. */
function fixFor(profile: VpnProfile, rows: readonly RouteFact[]) {
  return profile.DeviceTunnel === true
    ? fix("Remove the default route", removeRoutes(rows))
    : fix("Make it a force tunnel", forced(profile, rows));
}

function forced(profile: VpnProfile, rows: readonly RouteFact[]): Change {
  const { RoutingPolicyType, DisableClassBasedDefaultRoute } = at.NativeProfile;
  const unneeded = hasClassRoute(profile) ? [] : [set(DisableClassBasedDefaultRoute, undefined)];
  return {
    kind: "several",
    changes: [set(RoutingPolicyType, "ForceTunnel"), ...unneeded, removeRoutes(rows)],
  };
}
