import type { Page } from "@playwright/test";
import { type Taking, interleave } from "./measure.ts";
import type { Lab } from "./lab.ts";

const ROUNDS = 6;

/** Lists of so many entries each. */
export const LENGTHS = [10, 100, 1_000, 10_000] as const;

/** Milliseconds per run of tasks of the page `core`, side by side. */
export interface CoreTimes<K extends string> {
  readonly length: number;
  readonly times: Readonly<Record<K, readonly number[]>>;
}

/** Times tasks of the page `core` at every length, taken in turns in one page. */
export async function timeCore<K extends string>(lab: Lab, tasks: readonly K[]): Promise<readonly CoreTimes<K>[]> {
  const context = await lab.newContext();
  const page = await context.newPage();
  await page.goto(lab.referenceUrl("core"));
  const all: CoreTimes<K>[] = [];
  for (const length of LENGTHS) {
    await page.evaluate((count) => window.bench.prepare(count), length);
    all.push({ length, times: await interleave(ROUNDS, takings(page, tasks)) });
  }
  await context.close();
  return all;
}

function takings<K extends string>(page: Page, tasks: readonly K[]): Readonly<Record<K, Taking>> {
  const taking =
    (task: K): Taking =>
    async () => [await page.evaluate((name) => window.bench.time(name), task)];
  return Object.fromEntries(tasks.map((task) => [task, taking(task)])) as Record<K, Taking>;
}
