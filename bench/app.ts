/** The app as a person drives it: through its own page. */
import type { BrowserContext, Page } from "@playwright/test";
import type { Lab } from "./lab.ts";

/** A setting of text that every key changes, and the panel it is on. */
export const TYPED = { panel: "servers", path: "NativeProfile/Servers" } as const;

export const LINES_OF_PANE = ".monaco-editor .view-lines";
export const TEXT_IN_PANE = `${LINES_OF_PANE} .view-line span`;

/** Loads the app with a panel in its address, and waits until nothing more will be fetched. */
export async function openApp(lab: Lab, context: BrowserContext, panel: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${lab.appUrl}#/${panel}`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  return page;
}

/** Gives the app a file, as if it were chosen from the disk. */
export async function chooseFile(page: Page, text: string): Promise<void> {
  const file = { name: "profile.xml", mimeType: "application/xml", buffer: Buffer.from(text) };
  await page.getByLabel("Open profile").setInputFiles(file);
}

/** Loads the app and opens a profile in it; the panel and the text are on screen when this returns. */
export async function openProfile(lab: Lab, context: BrowserContext, panel: string, text: string): Promise<Page> {
  const page = await openApp(lab, context, panel);
  await chooseFile(page, text);
  await page.locator("main h1").first().waitFor();
  await page.locator(TEXT_IN_PANE).first().waitFor();
  await quiet(page);
  return page;
}

/** Waits until the page has answered promptly for a while, or until it is clear that it will not. */
export async function quiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const started = performance.now();
    for (let prompt = 0; prompt < 8 && performance.now() - started < 5_000;) {
      const due = performance.now() + 40;
      await new Promise((resolve) => setTimeout(resolve, 40));
      prompt = performance.now() - due < 12 ? prompt + 1 : 0;
    }
  });
}

/** The event that announces a change of the panel, before it begins. */
export const LEAVING = "bench-leaving";

/** Goes to a panel without loading anything anew. */
export async function goToPanel(page: Page, panel: string): Promise<void> {
  await page.evaluate(
    ([leaving, id]) => {
      dispatchEvent(new Event(leaving));
      location.hash = `/${id}`;
    },
    [LEAVING, panel] as const,
  );
}

/** Milliseconds from the event that an action makes until every selector matches and is painted. */
export async function timed(
  page: Page,
  event: string,
  selectors: readonly string[],
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(([type, wanted]) => window.benchProbe.arm(type, wanted), [event, selectors] as const);
  await act();
  return page.evaluate(() => window.benchProbe.result());
}
