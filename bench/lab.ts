import type { Browser, BrowserContext } from "@playwright/test";
import { installProbe } from "./probe.ts";
import { serveReferences } from "./references.ts";

/** What the caller provides: the built app at an address, and a Chromium. */
export interface Surroundings {
  readonly baseUrl: string;
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** Where measurements are made: one browser, the app, and the pages that it is compared with. */
export interface Lab {
  readonly appUrl: string;
  /** The address of a page of reference, such as `native-input`. */
  readonly referenceUrl: (name: string) => string;
  /** A browser profile of its own, with the probe in every page. */
  readonly newContext: () => Promise<BrowserContext>;
  readonly close: () => void;
}

export async function openLab(browser: Browser, { baseUrl }: Surroundings): Promise<Lab> {
  const { address, close } = await serveReferences();
  return {
    appUrl: baseUrl,
    referenceUrl: (name) => `${address}${name}.html`,
    newContext: () => newContext(browser),
    close,
  };
}

async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, reducedMotion: "reduce" });
  context.setDefaultTimeout(60_000);
  await context.addInitScript(installProbe);
  return context;
}
