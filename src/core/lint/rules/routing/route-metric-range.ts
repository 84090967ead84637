import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { routeField } from "../../facts/routeRows.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const HIGHEST = 9999;

export const routeMetricRange = defineRule({
  id: "route-metric-range",
  severity: "error",
  title: "The metric of a route is a whole number up to 9999",
  why: "Windows takes whole numbers only. A published tool takes none above 9999.",
  source: [sources.csp, sources.dpc],
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
      <Metric>-1</Metric>
    </Route>`,
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
      <Metric>10000</Metric>
    </Route>`,
  ],

  check({ profile, read, report }) {
    for (const { index, text } of undecodableLeaves(read(at.Route), "Metric"))
      report(routeField(index, "Metric"), {
        message: text.trim() === "" ? "It is empty." : `"${text.trim()}" is no metric.`,
        fix: fixFor(index),
      });
    profile.Route?.forEach(({ Metric }, index) => {
      if (Metric === undefined || Metric <= HIGHEST) return;
      report(routeField(index, "Metric"), {
        severity: "warning",
        message: `${Metric} is higher than ${HIGHEST}.`,
        fix: fixFor(index),
      });
    });
  },
});

function fixFor(index: number) {
  return fix("Write 1", set(routeField(index, "Metric"), 1));
}
