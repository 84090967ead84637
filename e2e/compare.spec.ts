import type { Page } from "@playwright/test";
import { expect, test } from "./chromium.ts";
import { expectAccessible } from "./expectAccessible.ts";
import { ComparePage } from "./pages/ComparePage.ts";
import { StartPage } from "./pages/StartPage.ts";
import type { Workbench } from "./pages/Workbench.ts";

const PROFILE = `<VPNProfile>
  <!-- Head office -->
  <AlwaysOn>true</AlwaysOn>
  <NativeProfile>
    <Servers>vpn.contoso.com</Servers>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <L2tpPsk>hunter2</L2tpPsk>
    <Authentication>
      <UserMethod>Eap</UserMethod>
    </Authentication>
  </NativeProfile>
  <Route>
    <Address>10.0.0.0</Address>
    <PrefixSize>8</PrefixSize>
  </Route>
  <Route>
    <Address>172.16.0.0</Address>
    <PrefixSize>12</PrefixSize>
    <Metric>1</Metric>
  </Route>
</VPNProfile>
`;

/** The same as Windows writes it: on one line, without the comment, with what it adds. */
const REPORTED = PROFILE.replace(/<!--.*?-->/, "")
  .replace(/>\s+</g, "><")
  .replace("<Servers>vpn.contoso.com<", "<Servers>vpn.contoso.com;vpn.contoso.com<")
  .replace("IKEv2", "Ikev2")
  .replace("</UserMethod>", "</UserMethod><MachineMethod>Eap</MachineMethod>")
  .replace("<PrefixSize>8</PrefixSize>", "<PrefixSize>8</PrefixSize><Metric>1</Metric>");

test("I see exactly what I changed since I opened the file, go there, and take it back", async ({ page }) => {
  const workbench = await open(page);
  await (await workbench.pane.placeCaretAfter("<Metric>1")).type("5");
  const compare = await ComparePage.open(page);
  await expect(compare.summary).toHaveText("1 route changed.");
  await expect(compare.differences).toHaveCount(1);
  await expect(compare.differences).toContainText("Metric, 172.16.0.0/12");
  await compare.show("Metric, 172.16.0.0/12");
  await expect(page.locator("[data-path='Route/Metric']").first()).toBeFocused();
  await ComparePage.open(page);
  await compare.takeOver("Metric, 172.16.0.0/12");
  await expect(compare.summary).toHaveText("The two texts are identical.");
  await compare.close();
  expect(await workbench.text()).toBe(PROFILE);
  await workbench.undo();
  await workbench.pane.shows("<Metric>15</Metric>");
});

test("what Windows only re-spelled is told apart from what it dropped", async ({ page }) => {
  await open(page);
  const compare = await (await ComparePage.open(page)).choose("Compare", "What Windows reports");
  await compare.report(REPORTED);
  await expect(compare.title).toHaveText("Compare: designed against applied");
  await expect(compare.summary).toHaveText("They mean the same: 3 settings and 1 route re-spelled by Windows.");
  await compare.hideRespelled.check();
  await expect(compare.differences).toHaveCount(0);
  await compare.dialog.getByRole("button", { name: "Replace" }).click();
  await compare.report(REPORTED.replace("<AlwaysOn>true</AlwaysOn>", ""));
  await expect(compare.differences).toHaveCount(1);
  await expect(compare.differences).toContainText(/Dropped.*Connect automatically/s);
  const list = await compare.copyList();
  expect(list).toContain("- Connect automatically, dropped by Windows: Yes → not configured [AlwaysOn]");
  expect(list).not.toContain("hunter2");
  await compare.close();
  await ComparePage.open(page);
  await expect(compare.differences, "choices stay while the page is open").toHaveCount(1);
});

test("the texts stand side by side, secrets covered, again after the window was narrow", async ({ page }) => {
  const workbench = await open(page);
  await (await workbench.pane.placeCaretAfter("<Metric>1")).type("5");
  const compare = await (await ComparePage.open(page)).view("Text");
  await expect(compare.marks.first()).toBeAttached();
  await compare.dialog.getByRole("checkbox", { name: /^Lay both out alike/ }).check();
  await expect(compare.marks.first()).toBeAttached();
  await compare.choose("Compare", "Device tunnel");
  await expect(compare.textOfBoth).toContainText("••••");
  await expect(compare.textOfBoth).not.toContainText("hunter2");
  await page.setViewportSize({ width: 600, height: 900 });
  await (await compare.view("What differs")).view("Text");
  await expect(compare.marks.first()).toBeAttached();
});

test("what is reported may come in a wrapping, and what holds no profile is said so", async ({ page }) => {
  await open(page);
  const compare = await (await ComparePage.open(page)).choose("Compare", "What Windows reports");
  await compare.report("no profile at all");
  await expect(compare.dialog.getByRole("list", { name: "About what was read" })).not.toBeEmpty();
  await expect(compare.dialog.getByRole("alert")).toContainText("Paste what Windows reports");
  await compare.report(REPORTED);
  await expect(compare.summary).toContainText("They mean the same");
});

test("of several profiles on a device I say which one is compared", async ({ page }) => {
  await open(page);
  const compare = await (await ComparePage.open(page)).choose("Compare", "What Windows reports");
  await compare.report(`${REPORTED.replaceAll("vpn.contoso.com", "branch.contoso.com")}\n${REPORTED}`);
  await expect(compare.dialog.getByRole("alert")).toContainText("Choose which of the profiles is compared.");
  await compare.chooseReported(/vpn\.contoso\.com/);
  await expect(compare.summary).toContainText("They mean the same");
  await compare.chooseReported(/branch\.contoso\.com/);
  await expect(compare.differences.filter({ hasText: "branch.contoso.com" })).toHaveCount(1);
});

test("axe finds nothing serious", async ({ page }) => {
  await open(page);
  const compare = await (await ComparePage.open(page)).choose("Compare", "Device tunnel");
  await expect(compare.differences.first()).toBeVisible();
  await expectAccessible(page, "differences", "[role=dialog]");
  await compare.view("Text");
  await expect(compare.marks.first()).toBeAttached();
  await expectAccessible(page, "text", "[role=dialog]");
  await (await compare.view("What differs")).choose("Compare", "What Windows reports");
  await expectAccessible(page, "report", "[role=dialog]");
});

async function open(page: Page): Promise<Workbench> {
  const start = await StartPage.open(page);
  return start.openFile({ name: "contoso.xml", bytes: new TextEncoder().encode(PROFILE) });
}
