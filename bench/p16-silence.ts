import type { Page } from "@playwright/test";
import { TYPED, goToPanel, openProfile } from "./app.ts";
import type { Figure, Metric } from "./metric.ts";
import { profileWithRoutes } from "./profiles.ts";

/** P16: once it is loaded the page asks for nothing, and its policy has nothing to forbid. Counted, not timed. */
export const silence: Metric = {
  id: "P16",
  title: "Requests after the load, violations of the policy",
  goal: "0 and 0, and a reload without network",
  reference: "none",
  async run(lab) {
    const context = await lab.newContext();
    const violations: string[] = [];
    await context.exposeFunction("noteViolation", (what: string) => violations.push(what));
    await context.addInitScript(reportViolations);
    const page = await openProfile(lab, context, TYPED.panel, profileWithRoutes(10));
    const requests: string[] = [];
    // The browser asks for the icon of a tab whenever it likes; the page has no say in it.
    page.on("request", (request) => request.url().endsWith("/favicon.svg") || requests.push(request.url()));
    await work(page);
    const figures = [count("requests after the load", requests), count("violations of the policy", violations)];
    const reloads = await reloadsOffline(page);
    await context.close();
    const reload = { what: "reloads without network", unit: "count", ours: [reloads ? 1 : 0], reference: [] } as const;
    return [...figures, { ...reload, goal: { of: "ours", atLeast: 1 } }];
  },
};

function reportViolations(): void {
  const note = Reflect.get(window, "noteViolation") as (what: string) => void;
  document.addEventListener("securitypolicyviolation", (violation) => {
    const { effectiveDirective, blockedURI, sample, sourceFile } = violation;
    note(`${effectiveDirective} ${blockedURI} ${sample} (${sourceFile})`);
  });
}

/** What a person does first: looks around, types, edits the list. */
async function work(page: Page): Promise<void> {
  await page.locator(`[data-path="${TYPED.path}"]`).pressSequentially("x");
  await goToPanel(page, "routing");
  await page.getByRole("button", { name: "Add route", exact: true }).click();
  await page.locator(".monaco-editor .view-line").first().hover();
  await page.waitForTimeout(3_000);
}

function count(what: string, seen: readonly string[]): Figure {
  for (const one of seen) console.log(`  ${what}: ${one}`);
  return { what, unit: "count", ours: [seen.length], reference: [], goal: { of: "ours", atMost: 0 } };
}

async function reloadsOffline(page: Page): Promise<boolean> {
  await page.context().setOffline(true);
  try {
    await page.reload({ timeout: 10_000 });
    await page.locator("main").waitFor({ timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}
