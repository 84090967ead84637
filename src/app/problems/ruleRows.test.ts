import { expect, test } from "vitest";
import { defineArea } from "../../core/lint/area.ts";
import { defineRule } from "../../core/lint/rule.ts";
import { ruleRows } from "./ruleRows.ts";

const rule = (id: string, title: string, covers: readonly string[] = []) =>
  defineRule({ id, title, covers, severity: "advice", why: "Because.", source: [], good: [], bad: [] });
const AREAS = [
  defineArea({ id: "dns", title: "DNS", panel: "dns" }, [rule("dns-a", "Suffix"), rule("dns-b", "Register")]),
  defineArea({ id: "eap", title: "EAP", panel: "authentication" }, [rule("eap-a", "Server names", ["EAP113"])]),
];
const titles = (text: string, closed: readonly string[] = []) =>
  ruleRows(AREAS, text, new Set(closed)).map(({ title }) => title);

test("rules stand below their areas", () => {
  expect(titles("")).toEqual(["DNS", "Suffix", "Register", "EAP", "Server names"]);
});

test("a closed area shows its title and its number", () => {
  expect(titles("", ["dns"])).toEqual(["DNS", "EAP", "Server names"]);
  expect(ruleRows(AREAS, "", new Set(["dns"]))[0]?.count).toBe(2);
});

test("words and ids of catalogues are looked for in all that a rule says", () => {
  expect(titles("eap113")).toEqual(["EAP", "Server names"]);
  expect(titles("dns because reg")).toEqual(["DNS", "Register"]);
  expect(titles("nothing")).toEqual([]);
});
