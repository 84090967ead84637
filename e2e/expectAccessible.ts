import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./chromium.ts";

/** What one can ask a browser to look like; the first is what the stories run in. */
const LIGHT = { colorScheme: "light", contrast: "no-preference", forcedColors: "none" } as const;
const OTHERS = {
  dark: { ...LIGHT, colorScheme: "dark" },
  "high contrast": { ...LIGHT, contrast: "more" },
  "forced colours": { ...LIGHT, forcedColors: "active" },
} as const;

/** The rules of axe that can find something in one look and not in another. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** Monaco draws its own text: what it gives to screen readers is not ours to mend. */
const NOT_OURS = ".monaco-editor";

/**
 * Expects that axe finds nothing serious in what is on screen, or in the part that a selector names: all rules in the
 * light look, and those of colour in every other one.
 */
export async function expectAccessible(page: Page, view: string, part?: string): Promise<void> {
  const axe = () => axeFor(page, part);
  expect.soft(await seriousFindings(axe()), view).toEqual([]);
  for (const [look, media] of Object.entries(OTHERS)) {
    await show(page, media);
    expect.soft(await seriousFindings(axe().withRules(OF_COLOUR)), `${view}, ${look}`).toEqual([]);
  }
  await show(page, LIGHT);
}

/** The page has no frames: what axe finds needs no page of its own to be put together in, which takes its time. */
function axeFor(page: Page, part: string | undefined): AxeBuilder {
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude(NOT_OURS);
  return part === undefined ? axe : axe.include(part);
}

/** Without motion, so that a colour is at once what it becomes; two frames later it is on screen. */
async function show(page: Page, media: Parameters<Page["emulateMedia"]>[0]): Promise<void> {
  await page.emulateMedia({ ...media, reducedMotion: "reduce" });
  await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
}

/** Serious and critical findings, each with the elements that it names. */
async function seriousFindings(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
}
