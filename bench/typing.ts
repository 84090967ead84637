/** One session of typing that P4, P5 and P6 read: a bare input, and the app with 10 and with 10 000 routes. */
import type { Page } from "@playwright/test";
import { LINES_OF_PANE, TYPED, openProfile, quiet } from "./app.ts";
import type { Lab } from "./lab.ts";
import { interleave } from "./measure.ts";
import type { Typed } from "./probe.ts";
import { profileWithRoutes } from "./profiles.ts";

const ROUNDS = 6;
const KEYS_A_ROUND = 20;

export type Typist = "bare" | "few" | "many";

const sessions = new WeakMap<Lab, Promise<Readonly<Record<Typist, Typed>>>>();

/** The keys of all rounds, typed in turns; the session is held once for each lab. */
export function typingSession(lab: Lab): Promise<Readonly<Record<Typist, Typed>>> {
  const held = sessions.get(lab) ?? holdSession(lab);
  sessions.set(lab, held);
  return held;
}

async function holdSession(lab: Lab): Promise<Readonly<Record<Typist, Typed>>> {
  const pages = { bare: await openBare(lab), few: await openWith(lab, 10), many: await openWith(lab, 10_000) };
  const typed: Record<Typist, Typed[]> = { bare: [], few: [], many: [] };
  const type = (typist: Typist) => async () => {
    typed[typist].push(await typeKeys(pages[typist], typist === "bare" ? null : LINES_OF_PANE));
    return [];
  };
  await interleave(ROUNDS, { bare: type("bare"), few: type("few"), many: type("many") });
  await Promise.all(Object.values(pages).map((page) => page.context().close()));
  return { bare: joined(typed.bare), few: joined(typed.few), many: joined(typed.many) };
}

async function openBare(lab: Lab): Promise<Page> {
  const page = await (await lab.newContext()).newPage();
  await page.goto(lab.referenceUrl("native-input"));
  return page;
}

/** Focusing the field brings its line into view. */
export async function openWith(lab: Lab, routes: number): Promise<Page> {
  const page = await openProfile(lab, await lab.newContext(), TYPED.panel, profileWithRoutes(routes));
  await page.locator(`[data-path="${TYPED.path}"]`).click();
  await quiet(page);
  return page;
}

/** Types a letter and takes it back, over and over, at the pace of a fast typist and at any phase of the frame. */
export async function typeKeys(page: Page, pane: string | null, keys = KEYS_A_ROUND): Promise<Typed> {
  await page.bringToFront();
  await page.locator(`[data-path="${TYPED.path}"]`).focus();
  await page.keyboard.press("End");
  await page.waitForTimeout(300);
  await page.evaluate((selector) => window.benchProbe.startTyping(selector), pane);
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(key % 2 === 0 ? "x" : "Backspace");
    await page.waitForTimeout(50 + Math.random() * 30);
  }
  await page.waitForTimeout(700);
  const typed = await page.evaluate(() => window.benchProbe.typed());
  const { length } = typed.painted;
  if (length !== keys) throw new Error(`${keys} keys were typed and ${length} were painted.`);
  return typed;
}

/** The first round warms up. */
function joined([, ...rounds]: readonly Typed[]): Typed {
  return {
    handled: rounds.flatMap(({ handled }) => handled),
    painted: rounds.flatMap(({ painted }) => painted),
    longTasks: rounds.flatMap(({ longTasks }) => longTasks),
  };
}
