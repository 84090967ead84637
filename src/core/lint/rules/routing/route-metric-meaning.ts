import { inProfile } from "../../examples.ts";
import { routeField, rowsText } from "../../facts/routeRows.ts";
import { routesOf } from "../../facts/routes.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const routeMetricMeaning = defineRule({
  id: "route-metric-meaning",
  severity: "advice",
  title: "A metric ranks routes to the same network, and nothing else",
  why:
    "Windows takes the most specific route first, whatever its metric. Among routes to the same network it adds the " +
    "metric of the interface, and takes the lowest sum.",
  source: [sources.dpcHelp, sources.experience],
  good: [
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
      <Metric>1</Metric>
    </Route>`,
  ],
  bad: [
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
      <Metric>50</Metric>
    </Route>`,
  ],

  check({ profile, report }) {
    // 1 is what Windows uses itself, and writes when it returns a profile.
    const ranked = routesOf(profile).filter(({ metric }) => metric !== undefined && metric !== 1);
    const [first] = ranked;
    if (first === undefined) return;
    report(routeField(first.index, "Metric"), {
      message: `The metric in ${rowsText(ranked)} matters only beside another route to the very same network.`,
    });
  },
});
