import { expect, test } from "vitest";
import { editsOf } from "../profile/changes.ts";
import { applyEdits } from "../xml/edit.ts";
import { compareProfiles } from "./compareProfiles.ts";
import { parse, profile, routes } from "./compare.testkit.ts";
import { takeOver } from "./takeOver.ts";

/** Each with what the first says after it has taken the one difference over. */
const CASES = [
  ["a value", "<AlwaysOn>true</AlwaysOn>", "<AlwaysOn>false</AlwaysOn>"],
  ["that a setting is not configured", "<AlwaysOn>true</AlwaysOn>", ""],
  [
    "a route that is missing, at its place",
    routes("10.0.0.0/8", "192.168.0.0/16"),
    routes("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"),
  ],
  ["that a route is gone", routes("10.0.0.0/8", "172.16.0.0/12"), routes("172.16.0.0/12")],
  [
    "the metric of a route that stands elsewhere",
    routes("10.0.0.0/8", "172.16.0.0/12/7"),
    routes("10.0.0.0/8", "172.16.0.0/12"),
  ],
  ["a block", "", "<Proxy><Manual><Server>a.example:80</Server></Manual></Proxy>"],
] as const;

test.each(CASES)("takes over %s, both ways", (_, one, other) => {
  for (const [mine, theirs] of [
    [one, other],
    [other, one],
  ]) {
    const document = parse(profile(mine ?? ""));
    const [difference, ...more] = compareProfiles(document, parse(profile(theirs ?? ""))).differences;
    expect(more).toEqual([]);
    const change = difference === undefined ? null : takeOver(difference, "after");
    const after = applyEdits(document.text, change === null ? [] : editsOf(document, change));
    expect(compareProfiles(parse(after), parse(profile(theirs ?? ""))).differences).toEqual([]);
  }
});

test.each([
  ["a question", "<DnsSuffix>a.example</DnsSuffix>", "<DnsSuffix><?fill-in Which??></DnsSuffix>"],
  ["what cannot be read", "<AlwaysOn>true</AlwaysOn>", "<AlwaysOn>yes</AlwaysOn>"],
  ["what is unknown", "", "<Odd/>"],
  ["another order", routes("10.0.0.0/8", "172.16.0.0/12"), routes("172.16.0.0/12", "10.0.0.0/8")],
  ["another spelling", "<AlwaysOn>true</AlwaysOn>", "<AlwaysOn>1</AlwaysOn>"],
])("does not take over %s", (_, mine, theirs) => {
  const { differences } = compareProfiles(parse(profile(mine)), parse(profile(theirs)));
  expect(differences.map((one) => takeOver(one, "after"))).toEqual([null]);
});
