import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const routeInterfaceMetricRevert = defineRule({
  id: "route-interface-metric-revert",
  severity: "advice",
  title: "An interface metric is looked at on a device after some connections",
  why:
    "It has been reported that Windows at times puts the interface back to its automatic metric. Get-NetIPInterface " +
    "shows the metric in use.",
  source: [thread("ld0614/DPC", 57), sources.experience],
  windows: { from: "11 21H2" },
  good: [inProfile`<AlwaysOn>true</AlwaysOn>`],
  bad: [inProfile`<AlwaysOn>true</AlwaysOn><IPv6InterfaceMetric>3</IPv6InterfaceMetric>`],

  check({ profile, report }) {
    if (profile.IPv4InterfaceMetric === undefined && profile.IPv6InterfaceMetric === undefined) return;
    report(profile.IPv4InterfaceMetric === undefined ? at.IPv6InterfaceMetric : at.IPv4InterfaceMetric, {
      message: "Windows may not keep it: verify the metric of the VPN interface on a device.",
    });
  },
});
