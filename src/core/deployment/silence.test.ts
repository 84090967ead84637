import { expect, test } from "vitest";
import type { Finding } from "../lint/finding.ts";
import { at } from "../profile/at.ts";
import type { XmlDocument } from "../xml/document.ts";
import { parseXml } from "../xml/parse.ts";
import { type Silence, rowText, sift, withSilence, withoutSilence } from "./silence.ts";

const hostBits: Finding = finding("route-host-bits", at.Route.at(3).Address.path);
const metric: Finding = finding("route-metric-range", at.Route.at(3).Metric.path);

test("a silence for the whole profile hides every finding of its rule, and keeps the reason", () => {
  const silence: Silence = { rule: "route-host-bits", where: null, row: null, reason: "Agreed with the network team" };
  expect(sift([hostBits, metric], [silence], null)).toEqual({
    shown: [metric],
    silenced: [{ finding: hostBits, silence }],
  });
});

test("a silence for a setting concerns it in every row, and no other setting", () => {
  const here: Silence = { rule: "route-host-bits", where: "Route/Address", row: null, reason: "" };
  expect(sift([hostBits], [here], null).shown).toEqual([]);
  expect(sift([hostBits], [{ ...here, where: "Route/Metric" }], null).shown).toEqual([hostBits]);
});

test("a silence of one row follows it, and ends when it says something else", () => {
  const text = (rows: string) => `<VPNProfile>${rows}</VPNProfile>`;
  const row = (address: string) => `<Route>\n  <Address>${address}</Address>\n</Route>`;
  const before = parsed(text(row("10.0.0.1") + row("10.0.0.2")));
  const second = finding("route-host-bits", at.Route.at(1).Address.path);
  const here: Silence = {
    rule: "route-host-bits",
    where: "Route/Address",
    row: rowText(before, second.path),
    reason: "Agreed",
  };
  const first = finding("route-host-bits", at.Route.at(0).Address.path);
  expect(sift([first, second], [here], before).shown).toEqual([first]);
  const moved = parsed(text(row("10.0.0.2") + row("10.0.0.1")));
  expect(sift([first, second], [here], moved).shown).toEqual([second]);
  const changed = parsed(text(row("10.0.0.1") + row("10.0.0.3")));
  expect(sift([first, second], [here], changed).shown).toEqual([first, second]);
});

test("a second silence of the same rule and place replaces the first, and can be taken back", () => {
  const first: Silence = { rule: "a", where: null, row: null, reason: "one" };
  const both = withSilence([first], { ...first, reason: "two" });
  expect(both).toEqual([{ ...first, reason: "two" }]);
  expect(withoutSilence(both, first)).toEqual([]);
  expect(withoutSilence(both, { rule: "a", where: "Route", row: null })).toEqual(both);
});

function finding(rule: string, path: Finding["path"]): Finding {
  return { rule, path, severity: "error", message: "", fixes: [] };
}

function parsed(text: string): XmlDocument {
  const result = parseXml(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
