import { counted } from "../../../phrases.ts";
import { inProfile, xml } from "../../examples.ts";
import { isOfMicrosoft365 } from "../../facts/knownNetworks.ts";
import { cidrOf, prefixIndexOf } from "../../facts/prefixIndex.ts";
import { routeRow } from "../../facts/routeRows.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const native = xml`
  <NativeProfile>
    <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
  </NativeProfile>`;

export const exclM365Stale = defineRule({
  id: "excl-m365-stale",
  severity: "advice",
  title: "Exclusions for Microsoft 365 follow the list that Microsoft publishes",
  why:
    "Microsoft changes the addresses of Microsoft 365, at most once a month. What is missing from the exclusions goes " +
    "through the tunnel, and what has left the list goes past it.",
  source: [sources.office365, sources.dpcHelp],
  good: [
    inProfile`
    ${native}
    <Route>
      <Address>20.40.60.0</Address>
      <PrefixSize>24</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
  ],
  bad: [
    inProfile`
    ${native}
    <Route>
      <Address>40.96.0.0</Address>
      <PrefixSize>13</PrefixSize>
      <ExclusionRoute>true</ExclusionRoute>
    </Route>`,
  ],

  check({ profile, report }) {
    const ofMicrosoft = prefixIndexOf(profile).networks.filter(
      (network) => network.exclusions.length > 0 && isOfMicrosoft365(cidrOf(network)),
    );
    const [first] = ofMicrosoft.flatMap(({ exclusions }) => exclusions);
    if (first === undefined) return;
    const which = counted(ofMicrosoft.length, "exclusion is", "exclusions are");
    report(routeRow(first.index), {
      message: `${which} of Microsoft 365: compare with the list that Microsoft publishes now.`,
    });
  },
});
