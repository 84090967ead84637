import type { Page } from "@playwright/test";
import { openProfile, quiet, timed } from "./app.ts";
import type { Lab } from "./lab.ts";
import { interleave } from "./measure.ts";
import type { Metric } from "./metric.ts";
import { profileWithRoutes } from "./profiles.ts";

const ROUNDS = 6;
const GRID = "[role=grid]";

type Times = Record<"add" | "remove" | "move", number[]>;

/** P12: adding, deleting and moving a row costs the same in a long list. */
export const rowCommands: Metric = {
  id: "P12",
  title: "Add, delete and move a row",
  goal: "≤ 1.2 with 10 000 routes",
  reference: "the same with 100 routes",
  async run(lab) {
    const pages = { short: await openWith(lab, 100), long: await openWith(lab, 10_000) };
    const times = { short: noTimes(), long: noTimes() };
    const take = (length: "short" | "long", count: number) => async () => {
      const taken = await runCommands(pages[length], count);
      for (const command of ["add", "remove", "move"] as const) times[length][command].push(taken[command]);
      return [];
    };
    await interleave(ROUNDS, { short: take("short", 100), long: take("long", 10_000) });
    await Promise.all(Object.values(pages).map((page) => page.context().close()));
    return (["add", "remove", "move"] as const).map((command) => ({
      what: `${command} a row until painted, 10 000 routes`,
      unit: "ms",
      ours: times.long[command].slice(1),
      reference: times.short[command].slice(1),
      goal: { of: "ratio", atMost: 1.2 },
    }));
  },
};

function noTimes(): Times {
  return { add: [], remove: [], move: [] };
}

async function openWith(lab: Lab, routes: number): Promise<Page> {
  const page = await openProfile(lab, await lab.newContext(), "routing", profileWithRoutes(routes));
  await page.locator(`${GRID}[aria-rowcount="${routes}"]`).waitFor();
  return page;
}

/** Leaves the list as it was. */
async function runCommands(page: Page, count: number): Promise<Readonly<Record<keyof Times, number>>> {
  await page.bringToFront();
  await quiet(page);
  const grid = page.locator(GRID);
  const withRows = (rows: number): string => `${GRID}[aria-rowcount="${rows}"]`;
  const add = await timed(page, "click", [withRows(count + 1)], () =>
    page.getByRole("button", { name: "Add route", exact: true }).click(),
  );
  await quiet(page);
  await grid.focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("End");
  await quiet(page);
  const remove = await timed(page, "keydown", [withRows(count)], () => page.keyboard.press("Delete"));
  await grid.focus();
  await page.keyboard.press("Home");
  await quiet(page);
  const move = await timed(page, "keydown", [firstRow("10.0.1.0")], () => page.keyboard.press("Alt+ArrowDown"));
  await quiet(page);
  await timed(page, "keydown", [firstRow("10.0.0.0")], () => page.keyboard.press("Alt+ArrowUp"));
  return { add, remove, move };
}

function firstRow(address: string): string {
  return `${GRID} [aria-rowindex="1"] input[aria-label^="Select ${address}/"]`;
}
