import type { Page, Worker } from "@playwright/test";
import { headerPolicy, metaPolicy, trustedTypesPolicies } from "../scripts/policy.mjs";
import { expect, test } from "./chromium.ts";

const ELSEWHERE = "https://elsewhere.invalid/";

async function openReady(page: Page): Promise<void> {
  await page.goto("./");
  await expect(page.locator("html[data-ready]")).toBeAttached({ timeout: 30_000 });
}

async function workerOf(page: Page): Promise<Worker> {
  await expect.poll(() => page.workers().length, { message: "a worker of the page" }).toBeGreaterThan(0);
  const [worker] = page.workers();
  if (worker === undefined) throw new Error("The worker is gone");
  return worker;
}

test("the page loads, settles and stays silent", async ({ page, watch }) => {
  await openReady(page);
  await expect.poll(() => watch.isReady(page)).toBe(true);
  await page.mouse.move(400, 300);
  await page.keyboard.press("Tab");
  await page.waitForTimeout(1500);
  expect(watch.incidents).toEqual([]);
});

test("every response carries the policy, whatever it answers", async ({ page }) => {
  const paths = ["", "index.html", "shell.css", "missing.js", "..%2fpackage.json", "%2e%2e/package.json"];
  for (const path of paths) {
    const { headers, status } = await answerTo(page, path);
    expect(headers["content-security-policy"], path).toBe(headerPolicy);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["cross-origin-embedder-policy"], path).toBe("require-corp");
    expect(status, path).toBe(/missing|package/.test(path) ? 404 : 200);
  }
});

async function answerTo(page: Page, path: string) {
  const response = await page.request.get(`./${path}`);
  return { headers: response.headers(), status: response.status() };
}

test("the page carries the policy itself, for servers that send no headers", async ({ page }) => {
  await openReady(page);
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute("content", metaPolicy);
  await expect(page.locator("script:not([src])")).toHaveCount(0);
});

test.describe("what the policy blocks", () => {
  test.use({ toleratesIncidents: true });

  test("a fetch from the page", async ({ page }) => {
    await openReady(page);
    expect(await page.evaluate(tryToFetch, "./")).toBe("blocked");
    expect(await page.evaluate(tryToFetch, ELSEWHERE)).toBe("blocked");
  });

  test("a fetch from inside the worker", async ({ page }) => {
    await openReady(page);
    const worker = await workerOf(page);
    expect(await worker.evaluate(tryToFetch, new URL("/", page.url()).href)).toBe("blocked");
    expect(await worker.evaluate(tryToFetch, ELSEWHERE)).toBe("blocked");
  });

  test("code from text, markup from text, and a policy that nobody listed", async ({ page }) => {
    await openReady(page);
    expect(await page.evaluate(tryToInject)).toEqual({
      evaluation: "blocked",
      inlineScript: "blocked",
      markup: "blocked",
      unlistedPolicy: "blocked",
    });
    expect(trustedTypesPolicies).not.toContain("unlisted");
  });

  test("and the watch over all stories sees each of these", async ({ page, watch }) => {
    await openReady(page);
    await expect.poll(() => watch.isReady(page)).toBe(true);
    await page.evaluate(tryToFetch, ELSEWHERE);
    await page.evaluate(() => {
      new Image().src = "./shell.css?again";
      console.error("said aloud");
    });
    for (const kind of ["policy violation: connect-src", "request after ready", "console error: said aloud"]) {
      await expect.poll(() => watch.incidents, { message: kind }).toContainEqual(expect.stringContaining(kind));
    }
  });
});

function tryToFetch(url: string): Promise<"allowed" | "blocked"> {
  return fetch(url, { mode: "no-cors" }).then(
    () => "allowed",
    () => "blocked",
  );
}

/** Runs in the page: everything that it calls must stand inside it. */
async function tryToInject() {
  // The debugger may evaluate text whatever the policy says, and this call comes from it: go on from a task of the page.
  await new Promise((resolve) => setTimeout(resolve));
  const attempt = (act: () => unknown) => {
    try {
      act();
      return "allowed";
    } catch {
      return "blocked";
    }
  };
  const runInline = () => {
    const script = document.createElement("script");
    script.append("document.documentElement.dataset.injected = ''");
    document.head.append(script);
    if (!("injected" in document.documentElement.dataset)) throw new Error("It did not run");
  };
  const types = Reflect.get(window, "trustedTypes") as { createPolicy: (name: string, rules: object) => unknown };
  return {
    evaluation: attempt(() => Reflect.construct(Function, ["return 1"])),
    inlineScript: attempt(runInline),
    markup: attempt(() => Object.assign(document.createElement("div"), { innerHTML: "<b>bold</b>" })),
    unlistedPolicy: attempt(() => types.createPolicy("unlisted", {})),
  };
}

test.describe("from a folder of a site", () => {
  test.use({ baseURL: async ({ baseURL }, use) => use(addressInFolder(baseURL)) });

  test("the same build runs, and stays silent", async ({ page, watch }) => {
    await openReady(page);
    expect(new URL(page.url()).pathname).toBe("/tools/vpn/");
    await expect.poll(() => watch.isReady(page)).toBe(true);
  });
});

/** The second server of playwright.config.ts: one port up, in a folder. */
function addressInFolder(address = ""): string {
  const url = new URL("/tools/vpn/", address);
  url.port = String(Number(url.port) + 1);
  return url.href;
}
