import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const routeInterfaceMetricRange = defineRule({
  id: "route-interface-metric-range",
  severity: "error",
  title: "The metric of an interface is a whole number from 1 to 9999",
  why: "Windows accepts no other value.",
  source: [sources.csp],
  good: [
    inProfile`
    <IPv4InterfaceMetric>3</IPv4InterfaceMetric>
    <IPv6InterfaceMetric>3</IPv6InterfaceMetric>`,
    inProfile`
    <IPv4InterfaceMetric>9999</IPv4InterfaceMetric>
    <IPv6InterfaceMetric>9999</IPv6InterfaceMetric>`,
    inProfile`
    <IPv4InterfaceMetric>10</IPv4InterfaceMetric>
    <IPv6InterfaceMetric>10</IPv6InterfaceMetric>`,
  ],
  bad: [
    inProfile`
    <IPv4InterfaceMetric>0</IPv4InterfaceMetric>
    <IPv6InterfaceMetric>3</IPv6InterfaceMetric>`,
    inProfile`
    <IPv4InterfaceMetric>9999</IPv4InterfaceMetric>
    <IPv6InterfaceMetric>10000</IPv6InterfaceMetric>`,
    inProfile`
    <IPv4InterfaceMetric>low</IPv4InterfaceMetric>
    <IPv6InterfaceMetric>10</IPv6InterfaceMetric>`,
  ],

  check(look) {
    reportAt(look, at.IPv4InterfaceMetric);
    reportAt(look, at.IPv6InterfaceMetric);
  },
});

function reportAt({ read, report }: Look, ref: typeof at.IPv4InterfaceMetric): void {
  const [unreadable] = read(ref).undecodable;
  if (unreadable === undefined) return;
  const written = unreadable.text.trim();
  const nearest = nearestTo(written);
  report(ref, {
    message: written === "" ? "It is empty." : `"${written}" is no number from 1 to 9999.`,
    fix: nearest === null ? [] : fix(`Write ${nearest}`, set(ref, nearest)),
  });
}

function nearestTo(written: string): number | null {
  if (!/^-?\d+$/.test(written)) return null;
  return Math.min(Math.max(Number(written), 1), 9999);
}
