/** Loads of the app and of the pages it is compared with, which P7 and P8 read. */
import type { BrowserContext, Page } from "@playwright/test";
import { openProfile } from "./app.ts";
import type { Lab } from "./lab.ts";
import { interleave } from "./measure.ts";
import { profileWithRoutes } from "./profiles.ts";

const ROUNDS = 7;
const TIME_TO_SAVE = 2_500;

/** Milliseconds since the navigation began; `block` is the longest time without a task while the editor boots. */
export interface Load {
  readonly form: number;
  readonly editor: number;
  readonly block: number;
}

type Place = "start" | "panel" | "bareReact" | "codeMirror";

const sessions = new WeakMap<Lab, Promise<Readonly<Record<Place, readonly Load[]>>>>();

/** Loads with an empty cache, taken in turns; the session is held once for each lab. */
export function loadingSession(lab: Lab): Promise<Readonly<Record<Place, readonly Load[]>>> {
  const held = sessions.get(lab) ?? holdSession(lab);
  sessions.set(lab, held);
  return held;
}

async function holdSession(lab: Lab): Promise<Readonly<Record<Place, readonly Load[]>>> {
  const [empty, saved] = [await lab.newContext(), await contextWithProfile(lab)];
  const loads: Record<Place, Load[]> = { start: [], panel: [], bareReact: [], codeMirror: [] };
  const take = (place: Place, context: BrowserContext, url: string, hasEditor: boolean) => async () => {
    loads[place].push(await load(context, url, hasEditor));
    return [];
  };
  await interleave(ROUNDS, {
    start: take("start", empty, lab.appUrl, false),
    panel: take("panel", saved, lab.appUrl, true),
    bareReact: take("bareReact", empty, lab.referenceUrl("bare-react"), false),
    codeMirror: take("codeMirror", empty, lab.referenceUrl("codemirror"), true),
  });
  await Promise.all([empty.close(), saved.close()]);
  // The first round warms up.
  for (const ofPlace of Object.values(loads)) ofPlace.shift();
  return loads;
}

/** A browser profile in which the app has kept a profile, so that it opens on the first panel. */
async function contextWithProfile(lab: Lab): Promise<BrowserContext> {
  const context = await lab.newContext();
  const page = await openProfile(lab, context, "", profileWithRoutes(10));
  await page.waitForTimeout(TIME_TO_SAVE);
  await page.close();
  return context;
}

async function load(context: BrowserContext, url: string, hasEditor: boolean): Promise<Load> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.goto(url, { waitUntil: "load" });
  const taken = await settled(page, hasEditor);
  await page.close();
  return taken;
}

async function settled(page: Page, hasEditor: boolean): Promise<Load> {
  const started = Date.now();
  for (;;) {
    const { shown, block } = await page.evaluate(() => ({
      shown: { ...window.benchProbe.shown },
      block: window.benchProbe.longestBlock(),
    }));
    const { form = Number.NaN, editor = Number.NaN } = shown;
    if (form > 0 && (!hasEditor || editor > 0)) return { form, editor, block };
    if (Date.now() - started > 60_000) throw new Error(`${page.url()} does not become ready.`);
    await page.waitForTimeout(100);
  }
}
