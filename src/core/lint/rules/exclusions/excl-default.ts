import { listed } from "../../../phrases.ts";
import { inProfile, xml } from "../../examples.ts";
import { cidrOf, prefixIndexOf } from "../../facts/prefixIndex.ts";
import { removeRoutes, routeRow } from "../../facts/routeRows.ts";
import { wholeFamilies } from "../../facts/wholeFamily.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const native = xml`
  <NativeProfile>
    <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
  </NativeProfile>`;

export const exclDefault = defineRule({
  id: "excl-default",
  severity: "error",
  title: "An exclusion leaves something to the tunnel",
  why: "Excluding all addresses of a family keeps all its traffic out of the tunnel, apart from more specific routes.",
  source: [sources.csp, sources.conclusion],
  good: [
    inProfile`
    ${native}
    <Route>
      <Address>40.96.0.0</Address>
      <PrefixSize>13</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
  ],
  bad: [
    inProfile`
    ${native}
    <Route>
      <Address>0.0.0.0</Address>
      <PrefixSize>0</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
    inProfile`
    ${native}
    <Route>
      <Address>::</Address>
      <PrefixSize>1</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>
    <Route>
      <Address>8000::</Address>
      <PrefixSize>1</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
  ],

  check({ profile, report }) {
    const takers = wholeFamilies(prefixIndexOf(profile).networks.filter(({ exclusions }) => exclusions.length > 0));
    const rows = takers.flatMap(({ exclusions }) => exclusions);
    const [first] = rows;
    if (first === undefined) return;
    report(routeRow(first.index), {
      message: `All addresses of a family are kept out of the tunnel by ${listed(takers.map(cidrOf))}.`,
      fix: fix(rows.length === 1 ? "Remove the exclusion" : "Remove these exclusions", removeRoutes(rows)),
    });
  },
});
