import type { Page } from "@playwright/test";
import { expect, test } from "./chromium.ts";
import type { ListTable } from "./pages/ListTable.ts";
import { StartPage } from "./pages/StartPage.ts";
import type { Workbench } from "./pages/Workbench.ts";

const NETWORKS = ["10.1.0.0", "10.2.0.0", "10.3.0.0"] as const;
const PROFILE = profileOf(NETWORKS.map((address) => `${address}/16`));

interface Opened {
  readonly workbench: Workbench;
  readonly routes: ListTable;
}

test("I add a route and fill it in, without the mouse", async ({ page }) => {
  const { routes } = await open(page);
  await routes.section.getByRole("button", { name: "Add route" }).focus();
  await page.keyboard.press("Enter");
  await expect(routes.openRow).toBeVisible();
  await routes.openRow.locator("[data-path='Route/Address']").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("172.16.0.0");
  await page.keyboard.press("Escape");
  await expect(routes.openRow).toBeHidden();
  await routes.reads(["10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16", "172.16.0.0/8"]);
});

test("I edit a route and give it a note, which is a comment above it", async ({ page }) => {
  const { workbench, routes } = await open(page);
  await (await routes.focus()).press("ArrowDown", "Enter");
  await expect(routes.openRow).toBeVisible();
  await routes.noteField.focus();
  await page.keyboard.type("the branch office");
  await page.keyboard.press("Tab");
  await workbench.pane.shows("<!-- the branch office -->");
  expect(await workbench.text()).toMatch(/<!-- the branch office -->\n {2}<Route>\n {4}<Address>10\.2\.0\.0</);
  await expect(routes.rows.nth(1)).toContainText("the branch office");
});

test("a note moves and goes with its route", async ({ page }) => {
  const { workbench, routes } = await open(page, PROFILE.replace("  <Route>", "  <!-- first -->\n  <Route>"));
  await (await routes.focus()).press("Alt+ArrowDown");
  await routes.reads(["10.2.0.0/16", "10.1.0.0/16", "10.3.0.0/16"]);
  await expect(routes.rows.nth(1)).toContainText("first");
  await routes.press("Delete");
  await routes.reads(["10.2.0.0/16", "10.3.0.0/16"]);
  expect(await workbench.text()).not.toContain("first");
  await workbench.undoAll();
  expect(await workbench.text()).toContain("  <!-- first -->\n  <Route>\n    <Address>10.1.0.0</Address>");
});

test("I move routes with Alt and the arrows", async ({ page }) => {
  const { workbench, routes } = await open(page);
  await (await routes.focus()).press("Alt+ArrowDown", "Alt+ArrowDown");
  await routes.reads(["10.2.0.0/16", "10.3.0.0/16", "10.1.0.0/16"]);
  await routes.press("Alt+ArrowUp");
  await routes.reads(["10.2.0.0/16", "10.1.0.0/16", "10.3.0.0/16"]);
  await workbench.undoAll();
  expect(await workbench.text()).toBe(PROFILE);
});

test("I duplicate a route with Ctrl+D", async ({ page }) => {
  const { routes } = await open(page);
  await (await routes.focus()).press("ArrowDown", "Control+D");
  await routes.reads(["10.1.0.0/16", "10.2.0.0/16", "10.2.0.0/16", "10.3.0.0/16"]);
});

test("I delete several routes at once, and one undo brings them back", async ({ page }) => {
  const { workbench, routes } = await open(page);
  await (await routes.focus()).press("Space", "ArrowDown", "ArrowDown", "Space", "Delete");
  await routes.reads(["10.2.0.0/16"]);
  await expect(workbench.undoButton).toHaveAttribute("title", /Delete 2 routes/);
  await workbench.undo();
  expect(await workbench.text()).toBe(PROFILE);
});

test("I delete all routes with Ctrl+A and Del", async ({ page }) => {
  const { workbench, routes } = await open(page);
  await (await routes.focus()).press("Control+A", "Delete");
  await expect(routes.rows).toHaveCount(0);
  expect(await workbench.text()).toBe("<VPNProfile>\n</VPNProfile>\n");
});

test("I paste many lines, and what is not understood is named with its line", async ({ page }) => {
  const { routes } = await open(page);
  await page.evaluate(() => navigator.clipboard.writeText("172.16.0.0/12\n192.168.0.0 255.255.0.0\nnot a network\n"));
  await (await routes.focus()).press("ControlOrMeta+V");
  const dialog = page.getByRole("dialog", { name: "Paste routes" });
  await expect(dialog).toContainText("2 routes. 1 line is not understood");
  await expect(dialog).toContainText("Line 3, “not a network”");
  await dialog.getByRole("button", { name: "Add 2 routes" }).press("Enter");
  await routes.reads(["10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16", "172.16.0.0/12", "192.168.0.0/16"]);
});

test("I filter a thousand routes, and a command acts on what I see", async ({ page }) => {
  const many = Array.from({ length: 1_000 }, (_, index) => `10.${index >> 8}.${index & 255}.0/24`);
  const { routes } = await open(page, profileOf(many));
  await expect(routes.grid).toHaveAttribute("aria-rowcount", "1000");
  expect(await routes.rows.count()).toBeLessThan(60);
  await routes.section.getByLabel("Filter routes").fill("10.3.7");
  await routes.reads(["10.3.7.0/24", ...Array.from({ length: 10 }, (_, digit) => `10.3.7${digit}.0/24`)]);
  await (await routes.focus()).press("Control+A", "Delete");
  await expect(routes.grid).toHaveAttribute("aria-rowcount", "989");
});

async function open(page: Page, text: string = PROFILE): Promise<Opened> {
  const workbench = await (await StartPage.open(page)).paste(text);
  const routing = await workbench.panel("Routing");
  return { workbench, routes: routing.table("Routes") };
}

function profileOf(networks: readonly string[]): string {
  const routes = networks
    .map((network) => network.split("/"))
    .map(
      ([address, prefix]) =>
        `  <Route>\n    <Address>${address}</Address>\n    <PrefixSize>${prefix}</PrefixSize>\n  </Route>\n`,
    );
  return `<VPNProfile>\n${routes.join("")}</VPNProfile>\n`;
}
