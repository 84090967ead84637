/** Openings of short and long files, which P13 and P15 read. */
import type { Page } from "@playwright/test";
import { TEXT_IN_PANE, chooseFile, openApp, quiet, timed } from "./app.ts";
import type { Lab } from "./lab.ts";
import { interleave } from "./measure.ts";
import { profileWithRoutes } from "./profiles.ts";

const ROUNDS = 5;

export interface Opening {
  /** Milliseconds from the chosen file to the painted list and text. */
  readonly time: number;
  /** Megabytes of scripts' memory, once everything is quiet and collected. */
  readonly heap: number;
}

type Length = "short" | "long";

const sessions = new WeakMap<Lab, Promise<Readonly<Record<Length, readonly Opening[]>>>>();

/** Openings of 10 and of 10 000 routes, each in a fresh page, taken in turns; the session is held once for each lab. */
export function openingSession(lab: Lab): Promise<Readonly<Record<Length, readonly Opening[]>>> {
  const held = sessions.get(lab) ?? holdSession(lab);
  sessions.set(lab, held);
  return held;
}

async function holdSession(lab: Lab): Promise<Readonly<Record<Length, readonly Opening[]>>> {
  const openings: Record<Length, Opening[]> = { short: [], long: [] };
  const take = (length: Length, routes: number) => async () => {
    openings[length].push(await open(lab, routes));
    return [];
  };
  await interleave(ROUNDS, { short: take("short", 10), long: take("long", 10_000) });
  return { short: openings.short.slice(1), long: openings.long.slice(1) };
}

async function open(lab: Lab, routes: number): Promise<Opening> {
  const context = await lab.newContext();
  const page = await openApp(lab, context, "routing");
  await quiet(page);
  const shown = [`[role=grid][aria-rowcount="${routes}"] [role=row]`, TEXT_IN_PANE];
  const time = await timed(page, "change", shown, () => chooseFile(page, profileWithRoutes(routes)));
  await quiet(page);
  const heap = await heapOf(page);
  await context.close();
  return { time, heap };
}

async function heapOf(page: Page): Promise<number> {
  await page.waitForTimeout(1_500);
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1_000_000;
}
