import { expect, test } from "vitest";
import { RULES } from "../rules/index.ts";
import { CATALOGUE, OLDER_LISTS } from "./ids.ts";
import { catalogueTable } from "./table.ts";

const rows = catalogueTable()
  .split("\n")
  .filter((line) => line.startsWith("| `"));

test("docs/rules.md says what the rules, the checklist and the catalogues say", async () => {
  await expect(catalogueTable()).toMatchFileSnapshot("../../../../docs/rules.md");
});

test("each id and each rule has a row", () => {
  const named = new Set(rows.map((line) => /^\| `([^`]+)`/.exec(line)?.[1]));
  const ids = [...CATALOGUE, ...OLDER_LISTS].flatMap((area) => area.ids);
  expect([...ids, ...RULES.map(({ id }) => id)].filter((id) => !named.has(id))).toEqual([]);
  expect(rows.length).toBe(named.size);
});

test("no row has a cell too many", () => {
  expect(rows.filter((line) => line.split(/(?<!\\)\|/).length !== 6)).toEqual([]);
});
