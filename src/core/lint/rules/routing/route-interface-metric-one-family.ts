import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const routeInterfaceMetricOneFamily = defineRule({
  id: "route-interface-metric-one-family",
  severity: "advice",
  title: "The interface metric is set for IPv4 and for IPv6",
  why:
    "The two metrics stand apart. With one of them left automatic, Windows may prefer another interface for that family, " +
    "and ask its DNS servers first.",
  source: [sources.hicksUser, thread("MicrosoftDocs/windowsserverdocs", 900)],
  good: [
    inProfile`
    <IPv4InterfaceMetric>3</IPv4InterfaceMetric>
    <IPv6InterfaceMetric>3</IPv6InterfaceMetric>`,
  ],
  bad: [
    inProfile`<IPv4InterfaceMetric>3</IPv4InterfaceMetric>`,
    inProfile`<IPv6InterfaceMetric>3</IPv6InterfaceMetric>`,
  ],

  check({ profile, read, report }) {
    const { IPv4InterfaceMetric: ipv4, IPv6InterfaceMetric: ipv6 } = profile;
    const lacking = ipv4 === undefined ? at.IPv4InterfaceMetric : at.IPv6InterfaceMetric;
    const metric = ipv4 ?? ipv6;
    if (metric === undefined || read(lacking).present || (ipv4 !== undefined && ipv6 !== undefined)) return;
    report(lacking, {
      message: `The metric of the other family is ${metric}, and this one is left to Windows.`,
      fix: fix(`Write ${metric} here too`, set(lacking, metric)),
    });
  },
});
