import type { Page } from "@playwright/test";
import { expect, test } from "./chromium.ts";
import { expectAccessible } from "./expectAccessible.ts";
import type { ListTable } from "./pages/ListTable.ts";
import { type Endpoints, Microsoft365Networks } from "./pages/Microsoft365Networks.ts";
import { NetworkTools } from "./pages/NetworkTools.ts";
import { StartPage } from "./pages/StartPage.ts";
import type { Workbench } from "./pages/Workbench.ts";

const PROFILE = `<VPNProfile>
  <!-- the office -->
  <Route>
    <Address>10.0.0.0</Address>
    <PrefixSize>9</PrefixSize>
  </Route>
  <Route>
    <Address>10.128.0.0</Address>
    <PrefixSize>9</PrefixSize>
  </Route>
  <!-- Exchange -->
  <Route>
    <Address>13.107.6.152</Address>
    <PrefixSize>31</PrefixSize>
    <ExclusionRoute>true</ExclusionRoute>
  </Route>
  <Route>
    <Address>52.104.0.0</Address>
    <PrefixSize>14</PrefixSize>
    <ExclusionRoute>true</ExclusionRoute>
  </Route>
</VPNProfile>
`;
const OPTIMIZE: Endpoints = {
  serviceArea: "Exchange",
  category: "Optimize",
  required: true,
  ips: ["13.107.6.152/31", "40.96.0.0/13"],
};
const ALLOW: Endpoints = { serviceArea: "Common", category: "Allow", required: true, ips: ["20.20.32.0/19"] };

interface Opened {
  readonly workbench: Workbench;
  readonly routes: ListTable;
}

test("I put my routes together, and one undo takes it back", async ({ page }) => {
  const { workbench, routes } = await open(page);
  const tools = await NetworkTools.open(page);
  await tools.takeIn("2 routes through the tunnel");
  await tools.gives("10.0.0.0/8");
  await expect(tools.dialog).toContainText("2 networks in, 1 out; 16,777,216 IPv4 addresses.");
  await tools.use("Replace the routes through the tunnel");
  await routes.reads(["13.107.6.152/31", "52.104.0.0/14", "10.0.0.0/8"]);
  await expect(page.getByRole("button", { name: "Network tools" })).toBeFocused();
  await workbench.undo();
  expect(await workbench.text()).toBe(PROFILE);
});

test("I route everything except some networks, and lines that are none are named", async ({ page }) => {
  const { routes } = await open(page, "<VPNProfile>\n</VPNProfile>\n");
  const tools = await NetworkTools.open(page);
  await tools.write("128.0.0.0/2", "192.0.0.0 - 223.255.255.255", "my office", "10.0.0.1/33");
  await expect(tools.dialog).toContainText("2 networks. 2 lines are not understood and left out.");
  await expect(tools.dialog).toContainText("Line 3, “my office”");
  await tools.choose("Everything except these");
  await tools.gives("0.0.0.0/1", "224.0.0.0/3");
  await tools.use("Add them as routes through the tunnel");
  await routes.reads(["0.0.0.0/1", "224.0.0.0/3"]);
});

test("I take networks away, split and respell them", async ({ page }) => {
  await open(page);
  const tools = await NetworkTools.open(page);
  await tools.write("10.0.0.0/23");
  await tools.choose("Take others away");
  await tools.networksToTakeAway.fill("10.0.1.0/24");
  await tools.gives("10.0.0.0/24");
  await tools.choose("Split");
  await tools.gives("10.0.0.0/24", "10.0.1.0/24");
  await tools.dialog.getByLabel("Prefix length").fill("32");
  await expect(tools.dialog).toContainText("512 out");
  await tools.dialog.getByLabel("Prefix length").fill("33");
  await expect(tools.dialog).toContainText("An IPv4 network cannot be split to /33");
  await expect(tools.useButton).toBeHidden();
  await tools.choose("Show as ranges");
  await tools.gives("10.0.0.0-10.0.1.255");
});

test("I see which networks overlap", async ({ page }) => {
  await open(page);
  const tools = await NetworkTools.open(page);
  await tools.write("10.0.0.0/8", "10.1.0.0/16", "192.168.0.0/16");
  await tools.choose("Show overlaps");
  const list = tools.dialog.getByRole("list", { name: "Overlapping networks" });
  await expect(list.getByRole("listitem")).toHaveText([
    "10.0.0.0/8holds the following",
    "10.1.0.0/16lies in 10.0.0.0/8",
  ]);
  await expect(tools.dialog).toContainText("1 network overlaps nothing.");
  await expectAccessible(page, "overlaps", "[role=dialog]");
});

test("a window that becomes narrow keeps the tools open, with what I typed", async ({ page }) => {
  await open(page);
  const tools = await NetworkTools.open(page);
  await tools.write("10.0.0.0/9", "10.128.0.0/9");
  for (const width of [1000, 600, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await tools.gives("10.0.0.0/8");
    await expect(tools.networks).toHaveValue("10.0.0.0/9\n10.128.0.0/9");
  }
});

test("I bring the networks of Microsoft 365 up to date, and notes stay", async ({ page }) => {
  const { workbench, routes } = await open(page);
  const networks = await Microsoft365Networks.open(page);
  await networks.paste([OPTIMIZE, ALLOW]);
  await networks.says("1 network new, 0 gone, 1 as before.");
  await networks.says("1 excluded route is in no list and stays.");
  await networks.pasteOlder([{ ...OPTIMIZE, ips: ["13.107.6.152/31", "52.104.0.0/14"] }]);
  await networks.says("1 network new, 1 gone, 1 as before.");
  await networks.tick(/^Allow, required/, true);
  await networks.says("2 networks new, 1 gone, 1 as before.");
  await expectAccessible(page, "networks of Microsoft 365", "[role=dialog]");
  await networks.update();
  await routes.reads(["10.0.0.0/9", "10.128.0.0/9", "13.107.6.152/31", "20.20.32.0/19", "40.96.0.0/13"]);
  expect(await workbench.text()).toMatch(/<!-- Exchange -->\n {2}<Route>\n {4}<Address>13\.107\.6\.152</);
  await expect(routes.rows.nth(4)).toContainText("around the tunnel");
  await workbench.undo();
  expect(await workbench.text()).toBe(PROFILE);
});

test("I remove an excluded route that is in no list", async ({ page }) => {
  const { routes } = await open(page);
  const networks = await Microsoft365Networks.open(page);
  await networks.paste([OPTIMIZE]);
  await networks.tick(/^52\.104\.0\.0\/14/, true);
  await networks.update();
  await routes.reads(["10.0.0.0/9", "10.128.0.0/9", "13.107.6.152/31", "40.96.0.0/13"]);
});

async function open(page: Page, text: string = PROFILE): Promise<Opened> {
  const workbench = await (await StartPage.open(page)).paste(text);
  const routing = await workbench.panel("Routing");
  return { workbench, routes: routing.table("Routes") };
}
