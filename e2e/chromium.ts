import { expect, test as base } from "@playwright/test";
import { SafetyWatch } from "./SafetyWatch.ts";

/**
 * The `test` of every story: Chromium with a safety watch on it, so that each story also fails on a policy violation, a
 * request to another origin, a request after `data-ready` or an error in the console.
 */
export const test = base.extend<{ readonly toleratesIncidents: boolean; readonly watch: SafetyWatch }>({
  toleratesIncidents: [false, { option: true }],
  watch: [
    async ({ context, baseURL, toleratesIncidents }, use) => {
      const watch = new SafetyWatch(baseURL ?? "");
      await watch.attach(context);
      await use(watch);
      if (!toleratesIncidents) expect(watch.incidents, "what the page must never do").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
