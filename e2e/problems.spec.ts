import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./chromium.ts";
import { ProblemsPane } from "./pages/ProblemsPane.ts";
import { StartPage } from "./pages/StartPage.ts";

const BROKEN = `<VPNProfile>
  <!-- Contoso, all users -->
  <AlwaysOn>True</AlwaysOn>
  <NativeProfile>
    <Servers>vpn.contoso.net</Servers>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>
  <Route>
    <Address>10.0.0.0</Address>
    <PrefixSize>8</PrefixSize>
  </Route>
  <Route>
    <Address>172.21.12.5</Address>
    <PrefixSize>21</PrefixSize>
  </Route>
</VPNProfile>
`;
const CAPITALS = '"True" stands here';
const HOST_BITS = "172.21.12.5/21 is no network address";

test("the list says what is wrong, where, and how many there are", async ({ page }) => {
  const { workbench, problems } = await opened(page);
  await expect(problems.button).toContainText(/Problems \d+.*errors/);
  await expect(problems.row(HOST_BITS)).toContainText("Routing › Route 2 › Destination address");
  await expect(workbench.navigation.getByRole("link", { name: /^Routing.*\d+ problems?, worst: error/ })).toBeVisible();

  await problems.groupBy("By severity");
  await expect(problems.rows.first()).toContainText("Errors");
  await problems.filter("network address");
  await expect(problems.row(HOST_BITS)).toBeVisible();
  await expect(problems.row(CAPITALS)).toHaveCount(0);
});

test("all that is safe is mended at once, and one undo takes it back", async ({ page }) => {
  const { workbench, problems } = await opened(page);
  const dialog = await problems.fixAllSafe();
  await expect(dialog.getByRole("list", { name: "What is done" })).toContainText("Write true");
  await expect(dialog).toContainText("172.21.8.0");
  await dialog.getByRole("button", { name: "Apply" }).click();

  await expect(problems.row(HOST_BITS)).toHaveCount(0);
  await expect(problems.row(CAPITALS)).toHaveCount(0);
  await expect(problems.region.getByRole("button", { name: "Fix all safe (0)" })).toBeDisabled();
  await expect(problems.tree).toBeFocused();
  const mended = await workbench.text();
  expect(mended).toContain("<Address>172.21.8.0</Address>");
  expect(mended).toContain("<!-- Contoso, all users -->");

  await workbench.undo();
  expect(await workbench.text()).toBe(BROKEN);
  await expect(workbench.undoButton).toBeDisabled();
  await expect(problems.row(HOST_BITS)).toBeVisible();
});

test("Enter goes to the field of a problem, Escape back to where one was", async ({ page }) => {
  const { problems } = await opened(page);
  await problems.select(HOST_BITS);
  await page.keyboard.press("Enter");
  const field = page.locator('main [data-open-row="1"] [data-path="Route/Address"]');
  await expect(field).toBeFocused();

  await page.keyboard.press("Control+Shift+M");
  await expect(problems.tree).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field).toBeFocused();
  await page.keyboard.press("Control+Shift+M");
  await page.keyboard.press("Control+Shift+M");
  await expect(problems.region).toBeHidden();
  await expect(field).toBeFocused();
});

test("a fix from the details mends the problem, and the next one is at hand", async ({ page }) => {
  const { workbench, problems } = await opened(page);
  await problems.select(CAPITALS);
  await problems.details.getByRole("button", { name: "Write true", exact: true }).click();
  await workbench.pane.shows("<AlwaysOn>true</AlwaysOn>");
  await expect(problems.row(CAPITALS)).toHaveCount(0);
  await expect(problems.tree).toBeFocused();
});

test("Ctrl+Enter shows the lines of a problem in the XML", async ({ page }) => {
  const { workbench, problems } = await opened(page);
  await problems.select(HOST_BITS);
  await page.keyboard.press("Control+Enter");
  await expect(workbench.pane.marked.first()).toBeVisible();
  await expect(problems.tree).toBeFocused();
});

test("what is silenced is listed with its reason, and comes back", async ({ page }) => {
  const { problems } = await opened(page);
  await problems.select(HOST_BITS);
  await problems.silence("The gateway wants it so");
  await expect(problems.row(HOST_BITS)).toHaveCount(0);

  await problems.select(/^Silenced/);
  await problems.select(HOST_BITS);
  await expect(problems.details).toContainText("Silenced: The gateway wants it so");
  await problems.details.getByRole("button", { name: "Show again" }).click();
  await expect(problems.row(/^Silenced/)).toHaveCount(0);
  await expect(problems.row(HOST_BITS)).toBeVisible();
});

test("a check has a page with its reason, its sources and an example, and all checks can be searched", async ({
  page,
}) => {
  const { problems } = await opened(page);
  await problems.select(HOST_BITS);
  await problems.about();
  await expect(problems.rulePage).toContainText("A route names the first address of its network");
  await expect(problems.rulePage).toContainText("route-host-bits");
  await expect(problems.rulePage.getByRole("link").first()).toHaveAttribute("rel", /noopener/);
  await expect(problems.rulePage.getByRole("group", { name: /^From wrong to right/ }).first()).toBeVisible();
  await problems.rulePage.getByRole("button", { name: /^Show all it finds/ }).click();
  await expect(problems.row(HOST_BITS)).toBeVisible();
  await expect(problems.row(CAPITALS)).toHaveCount(0);

  await problems.region.getByRole("button", { name: "All checks", exact: true }).click();
  await problems.region.getByLabel("Search the checks").fill("route-host-bits");
  await problems.region.getByRole("treeitem").last().dblclick();
  await expect(problems.rulePage).toContainText("A route names the first address of its network");
});

test("broken XML comes first, and the rest is of the last good state", async ({ page }) => {
  const { workbench, problems } = await opened(page);
  await workbench.pane.placeCaretAfter("<VPNProfile>");
  await workbench.pane.type("<");
  await expect(problems.rows.first()).toContainText("The text is not well-formed");
  await expect(problems.region).toContainText("the last good state");
  await expect(problems.row(CAPITALS)).toBeVisible();
  await expect(problems.region.getByRole("button", { name: /^Fix all safe/ })).toBeDisabled();
});

test("the pane is open again after a reload, as it was arranged", async ({ page }) => {
  const { workbench, problems } = await opened(page);
  await problems.groupBy("By check");
  const handle = page.getByRole("separator", { name: "Height of the problems" });
  const before = Number(await handle.getAttribute("aria-valuenow"));
  await handle.press("ArrowUp");
  await (await workbench.saved()).reload();
  await expect(problems.region.getByLabel("Group")).toHaveValue("rule");
  expect(Number(await handle.getAttribute("aria-valuenow"))).toBeGreaterThan(before);
});

for (const [look, media] of Object.entries({
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
} as const))
  test(`axe finds nothing serious in the pane, ${look}`, async ({ page }) => {
    await page.emulateMedia(media);
    const { problems } = await opened(page);
    await problems.select(HOST_BITS);
    expect.soft(await seriousFindings(page), "details").toEqual([]);
    await problems.about();
    expect.soft(await seriousFindings(page), "page of a check").toEqual([]);
    await problems.region.getByRole("button", { name: "All checks", exact: true }).click();
    expect.soft(await seriousFindings(page), "all checks").toEqual([]);
  });

async function opened(page: Page) {
  const workbench = await (await StartPage.open(page)).paste(BROKEN);
  const problems = await ProblemsPane.open(page);
  await expect(problems.row(HOST_BITS)).toBeVisible();
  return { workbench, problems };
}

async function seriousFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude(".monaco-editor").analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
}
