import { expect, test } from "vitest";
import type { Finding } from "../lint/finding.ts";
import { at } from "../profile/at.ts";
import { type Silence, sift, withSilence, withoutSilence } from "./silence.ts";

const hostBits: Finding = finding("route-host-bits", at.Route.at(3).Address.path);
const metric: Finding = finding("route-metric-range", at.Route.at(3).Metric.path);

test("a silence for the whole profile hides every finding of its rule, and keeps the reason", () => {
  const silence: Silence = { rule: "route-host-bits", where: null, reason: "Agreed with the network team" };
  expect(sift([hostBits, metric], [silence])).toEqual({ shown: [metric], silenced: [{ finding: hostBits, silence }] });
});

test("a silence for a setting concerns it in every row, and no other setting", () => {
  const here: Silence = { rule: "route-host-bits", where: "Route/Address", reason: "" };
  expect(sift([hostBits], [here]).shown).toEqual([]);
  expect(sift([hostBits], [{ ...here, where: "Route/Metric" }]).shown).toEqual([hostBits]);
});

test("a second silence of the same rule and place replaces the first, and can be taken back", () => {
  const first: Silence = { rule: "a", where: null, reason: "one" };
  const both = withSilence([first], { ...first, reason: "two" });
  expect(both).toEqual([{ ...first, reason: "two" }]);
  expect(withoutSilence(both, first)).toEqual([]);
  expect(withoutSilence(both, { rule: "a", where: "Route" })).toEqual(both);
});

function finding(rule: string, path: Finding["path"]): Finding {
  return { rule, path, severity: "error", message: "", fixes: [] };
}
