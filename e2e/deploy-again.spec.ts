import { readFileSync } from "node:fs";
import { expect, test } from "./chromium.ts";
import { ComparePage } from "./pages/ComparePage.ts";
import { ListTable } from "./pages/ListTable.ts";
import { StartPage, chooseFiles } from "./pages/StartPage.ts";
import { Workbench } from "./pages/Workbench.ts";

/** What a colleague deployed two years ago: a profile in a script, with quotes doubled. */
const SCRIPT = readFileSync("src/core/exporters/golden/corporate/powershell/Install-Contoso-VPN.ps1", "utf8");

test("from a deployment script to an Intune policy with other routes, and nothing else is different", async ({
  page,
}) => {
  const workbench = await (await StartPage.open(page)).paste(SCRIPT);
  await expect(page.getByText(/Found in a PowerShell script/)).toBeVisible();
  await expect(workbench.switcher).toContainText("Contoso VPN");
  const before = await workbench.text();

  await workbench.panel("Routing");
  const routes = new ListTable(page, "Routes");
  await (await routes.focus()).press("Enter");
  await routes.openRow.locator("[data-path='Route/Address']").fill("172.16.0.0");
  await routes.openRow.locator("[data-path='Route/PrefixSize']").fill("12");
  await page.keyboard.press("Escape");
  await workbench.pane.shows("<Address>172.16.0.0</Address>");

  const dialog = await (await workbench.export()).format("Intune custom policy");
  const policy = await dialog.download();
  expect(policy.name).toMatch(/\.json$/);
  await dialog.close();

  await chooseFiles(page, [policy]);
  await expect(workbench.switcher.locator("option", { hasText: /^Contoso VPN( \(2\))?$/ })).toHaveCount(2);
  expect(await (await Workbench.arrive(page)).text()).not.toBe(before);

  // Back to the profile of the script: what was opened then, beside what the policy holds now.
  await workbench.switcher.selectOption({ index: 0 });
  const compare = await ComparePage.open(page);
  await (await compare.choose("Compare", "As it was opened")).choose("With", "Contoso VPN (2)");
  await compare.hideRespelled.check();
  await expect(compare.differences).toHaveCount(2);
  await expect(compare.differences.nth(0)).toContainText("10.0.0.0/8");
  await expect(compare.differences.nth(1)).toContainText("172.16.0.0/12");
  await expect(compare.summary).toContainText("1 route removed");
  await expect(compare.summary).toContainText("1 route added");
});
