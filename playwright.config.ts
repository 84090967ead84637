import { defineConfig } from "@playwright/test";
import { chromiumArgs, findChromium } from "./scripts/chromium.mjs";

/** `npm test` gives each run a port of its own; the one after it serves the same build from a folder of a site. */
const port = Number(process.env["E2E_PORT"] ?? 4801);
const executablePath = findChromium();

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/stories",
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    permissions: ["clipboard-read", "clipboard-write"],
    launchOptions: { args: [...chromiumArgs], ...(executablePath === null ? {} : { executablePath }) },
  },
  webServer: [serving("/", port), serving("/tools/vpn/", port + 1)],
});

/** Starts the product's own server on the built page, and stops it after the last story. */
function serving(mount: string, at: number) {
  return {
    command: `node scripts/serve.mjs --port ${at} --mount ${mount}`,
    url: `http://127.0.0.1:${at}${mount}`,
    reuseExistingServer: false,
  };
}
