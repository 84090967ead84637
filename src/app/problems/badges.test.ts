import { expect, test } from "vitest";
import type { Finding } from "../../core/lint/finding.ts";
import { at } from "../../core/profile/at.ts";
import { areSameBadges, badgeWords, badgesOf } from "./badges.ts";

const finding = (severity: Finding["severity"], path: Finding["path"], rule = "r"): Finding => ({
  rule,
  severity,
  message: "M",
  path,
  fixes: [],
});
const nowhere = () => null;

test("a finding counts at the panel of its setting", () => {
  const badges = badgesOf([finding("advice", at.Route.at(3).Address.path), finding("error", at.Route.path)], nowhere);
  expect([...badges]).toEqual([["routing", { count: 2, worst: "error" }]]);
});

test("a finding about the profile as a whole counts at the panel of its rule", () => {
  const badges = badgesOf([finding("warning", [])], (rule) => (rule === "r" ? "overview" : null));
  expect(badges.get("overview")).toEqual({ count: 1, worst: "warning" });
  expect(badgesOf([finding("warning", [])], nowhere).size).toBe(0);
});

test("the number and the worst are told in words", () => {
  expect(badgeWords({ count: 1, worst: "advice" })).toBe("1 problem, worst: advice");
  expect(badgeWords({ count: 3, worst: "error" })).toBe("3 problems, worst: error");
});

test("badges are the same while their numbers are", () => {
  const one = badgesOf([finding("error", at.Route.path)], nowhere);
  expect(areSameBadges(one, badgesOf([finding("error", at.Route.at(1).path)], nowhere))).toBe(true);
  expect(areSameBadges(one, badgesOf([finding("warning", at.Route.path)], nowhere))).toBe(false);
  expect(areSameBadges(one, badgesOf([finding("error", at.AlwaysOn.path)], nowhere))).toBe(false);
});
