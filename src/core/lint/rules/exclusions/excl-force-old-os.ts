import { inProfile } from "../../examples.ts";
import { firstExclusionOf } from "../../facts/exclusions.ts";
import { routeField } from "../../facts/routeRows.ts";
import { isForceTunnel } from "../../facts/splitTunnel.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

const profile = inProfile`
  <NativeProfile>
    <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
  </NativeProfile>
  <Route>
    <Address>40.96.0.0</Address>
    <PrefixSize>13</PrefixSize>
    <ExclusionRoute>true</ExclusionRoute>
  </Route>`;

export const exclForceOldOs = defineRule({
  id: "excl-force-old-os",
  severity: "warning",
  title: "Exclusions from a force tunnel are deployed to Windows that honours them",
  why:
    "Microsoft names Windows 10 1803 with KB4493437 and 1809 with KB4490481 as the oldest on which exclusions work in a " +
    "force tunnel. Before, they have been reported to have no effect.",
  source: [sources.office365, thread("MicrosoftDocs/windows-itpro-docs", 599)],
  windows: { to: "1809" },
  context: ["oldestWindows"],
  good: [profile, { xml: profile, context: { oldestWindows: "2004" } }],
  bad: [
    { xml: profile, context: { oldestWindows: "1809" } },
    { xml: profile, context: { oldestWindows: "1709" } },
  ],

  check({ profile: current, ask, report }) {
    const first = isForceTunnel(current) ? firstExclusionOf(current) : undefined;
    if (first === undefined) return;
    const oldest = ask("oldestWindows");
    if (oldest === undefined) return;
    const update = UPDATES[oldest];
    report(routeField(first.index, "ExclusionRoute"), {
      message:
        update === undefined
          ? `Windows 10 ${oldest} is not known to honour exclusions from a force tunnel.`
          : `Windows 10 ${oldest} honours exclusions from a force tunnel with update ${update} or a later one.`,
    });
  },
});

const UPDATES: Readonly<Record<string, string>> = { "1803": "KB4493437", "1809": "KB4490481" };
