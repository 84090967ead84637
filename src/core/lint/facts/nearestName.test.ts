import { expect, it } from "vitest";
import { nearestName } from "./nearestName.ts";

const NAMES = ["Address", "PrefixSize", "ExclusionRoute", "Metric", "Id"];

it.each([
  ["Adress", "Address"],
  ["PrefixSzie", "PrefixSize"],
  ["exclusionroutes", "ExclusionRoute"],
  ["Metrics", "Metric"],
])("takes %s for %s", (written, meant) => {
  expect(nearestName(written, NAMES)).toBe(meant);
});

it.each(["Gateway", "Ix", "PrefixLength"])("makes nothing of %s", (written) => {
  expect(nearestName(written, NAMES)).toBeNull();
});

it("does not choose between two that are equally near", () => {
  expect(nearestName("IPv5InterfaceMetric", ["IPv4InterfaceMetric", "IPv6InterfaceMetric"])).toBeNull();
});
