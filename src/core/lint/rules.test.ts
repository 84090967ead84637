import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Rule } from "./rule.ts";
import { AREAS, RULES } from "./rules/index.ts";
import { sources } from "./sources.ts";
import { brokenPromises, strayDefects } from "./rules.testkit.ts";

const FOLDER = "src/core/lint/rules";

describe.each(AREAS)("$title", ({ id, rules }) => {
  test.each(rules)("$id: silent on what is good, speaks on what is bad, mends it", (rule) => {
    expect(brokenPromises(rule, RULES)).toEqual([]);
  });

  test.each(rules)("$id: a bad example is the good one with the defect alone", (rule) => {
    expect(strayDefects(rule, RULES)).toEqual([]);
  });

  test.each(rules)("$id: its examples notice when it stops looking", (rule) => {
    expect(brokenPromises(blind(rule))).not.toEqual([]);
  });

  test("each file of the folder is in its list", () => {
    const files = readdirSync(path.join(FOLDER, id)).filter((name) => name !== "index.ts");
    expect(rules.map((rule) => `${rule.id}.ts`).toSorted()).toEqual(files.toSorted());
  });
});

describe("all rules", () => {
  test("each area is a folder", () => {
    const folders = readdirSync(FOLDER).filter((name) => !name.endsWith(".ts"));
    expect(AREAS.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
  });

  test("no id is used twice", () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(RULES)("$id: its words are whole", ({ title, why, source }) => {
    expect(title).toMatch(/^[^\s].*[^.\s]$/);
    expect(why).toMatch(/[.”]$/);
    expect(source.filter((one) => one !== sources.conclusion)).not.toEqual([]);
  });
});

/** The same rule, which no longer looks. */
function blind(rule: Rule): Rule {
  const nothing = () => undefined;
  return {
    ...rule,
    ...(rule.check && { check: nothing }),
    ...(rule.inspect && { inspect: nothing }),
    ...(rule.broken && { broken: nothing }),
  };
}
