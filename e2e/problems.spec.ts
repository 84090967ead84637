import type { Page } from "@playwright/test";
import { expect, test } from "./chromium.ts";
import { expectAccessible } from "./expectAccessible.ts";
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
const PANE = "section[aria-label=Problems]";
const CAPITALS = '"True" stands here';
const HOST_BITS = "172.21.12.5/21 is no network address";

/** Only for a device, and no complete suite. */
const CONTRADICTIONS = `<VPNProfile>
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <NativeProfile>
    <Servers>vpn.contoso.net</Servers>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <CryptographySuite>
      <DHGroup>Group14</DHGroup>
      <PfsGroup>PFS2048</PfsGroup>
    </CryptographySuite>
  </NativeProfile>
</VPNProfile>
`;
const FOR_A_USER = "is set to be installed for a user";
const SUITE = /are missing/;

const OUT_OF_ORDER = `<VPNProfile>
  <NativeProfile>
    <Servers>vpn.contoso.net</Servers>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>
  <AlwaysOn>true</AlwaysOn>
  <ProfileName>Contoso</ProfileName>
</VPNProfile>
`;
const ORDER = "Windows returns it before";

test("the list says what is wrong, where, and how many there are", async ({ page }) => {
  const { workbench, problems } = await opened(page);
  await expect(problems.button).toContainText(/Problems \d+.*errors/);
  await expect(problems.row(HOST_BITS)).toContainText("Route 2 › Destination address");
  await expect(workbench.navigation.getByRole("link", { name: /^Routing.*\d+ problems?, worst: error/ })).toBeVisible();

  await problems.groupBy("By severity");
  await expect(problems.rows.first()).toContainText("Errors");
  await problems.filter("network address");
  await expect(problems.row(HOST_BITS)).toBeVisible();
  await expect(problems.row(CAPITALS)).toHaveCount(0);
});

test("the list gets the focus when the first problems come, if they come after it was opened", async ({ page }) => {
  await page.addInitScript(() => {
    const later = window.requestIdleCallback.bind(window);
    window.requestIdleCallback = (work, options) => window.setTimeout(() => later(work, options), 1500);
  });
  const { problems } = await opened(page);
  await expect(problems.row(HOST_BITS)).toBeVisible();
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

test("Enter goes to the chosen state of a setting, and once more changes nothing", async ({ page }) => {
  const { workbench, problems } = await opened(page, CONTRADICTIONS);
  await installForAUser(page);
  await problems.select(FOR_A_USER);
  await page.keyboard.press("Enter");
  const field = page.locator('main [data-path="DeviceTunnel"]');
  await expect(field.getByRole("button", { name: "Yes" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect(await workbench.text()).toBe(CONTRADICTIONS);
});

test("a device tunnel that is installed for a user is told once, with the way out", async ({ page }) => {
  const { problems } = await opened(page, CONTRADICTIONS);
  await installForAUser(page);
  await problems.select(FOR_A_USER);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByText(FOR_A_USER)).toHaveCount(1);
  await expect(page.getByRole("main").getByText(/contradict each other/)).toHaveCount(0);
  await page.getByRole("main").getByRole("button", { name: "Install for the device", exact: true }).click();
  await expect(page.getByRole("main").getByText(FOR_A_USER)).toHaveCount(0);
});

test("Enter opens the row of a problem while another row of its list is open", async ({ page }) => {
  const { problems } = await opened(page);
  await problems.select(HOST_BITS);
  await page.keyboard.press("Enter");
  await expect(page.locator('main [data-open-row="1"] [data-path="Route/Address"]')).toBeFocused();

  await problems.select(/Route 1(?: |$)/);
  await page.keyboard.press("Enter");
  const row = page.locator('main [data-open-row="0"]');
  await expect(row).toBeVisible();
  await expect(page.locator("main [data-open-row]")).toHaveCount(1);
  await expect(row.locator(":focus")).toHaveCount(1);
});

test("Enter leads to the part of the panel that is about an element without a field", async ({ page }) => {
  const { problems } = await opened(page, CONTRADICTIONS);
  await problems.select(SUITE);
  await page.keyboard.press("Enter");
  const place = page.locator('main[data-panel="cryptography"] [data-path="NativeProfile/CryptographySuite"]');
  await expect(place).toBeFocused();
  await expect(place).toContainText(SUITE);
});

test("below 1100 pixels, Enter on a problem brings the forms back", async ({ page }) => {
  const { problems } = await opened(page);
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.getByRole("tab", { name: "ProfileXML" }).click();
  await problems.select(CAPITALS);
  await page.keyboard.press("Enter");
  await expect(page.locator('main [data-path="AlwaysOn"]')).toBeFocused();
});

test("Enter on a question leads to where it is answered", async ({ page }) => {
  const { problems } = await opened(page);
  await problems.select("Deployed with");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-question=channel]").getByRole("combobox")).toBeFocused();
});

test("Enter on what only the text can mend shows it there", async ({ page }) => {
  const { workbench, problems } = await opened(page, OUT_OF_ORDER);
  await problems.select(ORDER);
  await page.keyboard.press("Enter");
  await expect(workbench.pane.marked.first()).toBeVisible();
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(page.getByRole("tab", { name: "ProfileXML" })).toHaveAttribute("aria-selected", "true");
});

test("a fix at a field leaves the focus in the field", async ({ page }) => {
  const { workbench, problems } = await opened(page);
  await problems.select(CAPITALS);
  await page.keyboard.press("Enter");
  const field = page.locator('main [data-path="AlwaysOn"]');
  await expect(field).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Write true", exact: true }).click();
  await workbench.pane.shows("<AlwaysOn>true</AlwaysOn>");
  await expect(problems.row(CAPITALS)).toHaveCount(0);
  await expect(page.locator('main [data-path="AlwaysOn"]:focus-within')).toBeVisible();
});

test("a row of a list says what is worst about it, and mends it when that is safe", async ({ page }) => {
  const { workbench, problems } = await opened(page);
  await problems.select(HOST_BITS);
  await page.keyboard.press("Enter");
  const row = page.getByRole("main").getByRole("row").filter({ hasText: "172.21.12.5" }).first();
  await expect(row).toContainText(HOST_BITS);
  await row.getByRole("button", { name: /^Write 172\.21\.8\.0: / }).click();
  await workbench.pane.shows("<Address>172.21.8.0</Address>");
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

test("axe finds nothing serious in the pane", async ({ page }) => {
  const { problems } = await opened(page);
  await problems.select(HOST_BITS);
  await expectAccessible(page, "details");
  await problems.about();
  await expectAccessible(page, "page of a check", PANE);
  await problems.region.getByRole("button", { name: "All checks", exact: true }).click();
  await expectAccessible(page, "all checks", PANE);
});

async function opened(page: Page, profile = BROKEN) {
  const workbench = await (await StartPage.open(page)).paste(profile);
  const problems = await ProblemsPane.open(page);
  if (profile === BROKEN) await expect(problems.row(HOST_BITS)).toBeVisible();
  return { workbench, problems };
}

async function installForAUser(page: Page): Promise<void> {
  await page.getByRole("link", { name: /^Connection and tunnel type/ }).click();
  await page.getByRole("main").getByRole("button", { name: "One user", exact: true }).click();
}
