import { expect, test } from "./chromium.ts";
import { StartPage } from "./pages/StartPage.ts";
import { Workbench } from "./pages/Workbench.ts";

const SECRET = `<VPNProfile>
  <ProfileName>Head office</ProfileName>
  <NativeProfile>
    <NativeProtocolType>L2tp</NativeProtocolType>
    <L2tpPsk>swordfish</L2tpPsk>
  </NativeProfile>
</VPNProfile>
`;

test("a profile closed by mistake comes back with its text, its secret and its history", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(SECRET);
  await (await workbench.panel("Name resolution")).set("DnsSuffix", "corp.example");
  const text = await workbench.text();
  await workbench.close();
  await page.getByRole("button", { name: "Reopen", exact: true }).click();
  const again = await Workbench.arrive(page);
  expect(await again.text()).toBe(text);
  await again.undo();
  expect(await again.text()).toBe(SECRET);
  await expect(page.getByText("Closed Head office.")).toBeHidden();
});

test("what was closed stays on the start page until it is reopened or the page is reloaded", async ({ page }) => {
  const start = await StartPage.open(page);
  const first = await start.paste(SECRET);
  await first.openFile({ name: "Branch.xml", bytes: new TextEncoder().encode("<VPNProfile/>") });
  await first.close();
  await first.close();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.getByRole("button", { name: "Branch", exact: true }).click();
  const branch = await Workbench.arrive(page);
  expect(await branch.text()).toBe("<VPNProfile/>");
  await (await branch.saved()).reload();
  await page.getByRole("button", { name: "Always On VPN Designer" }).click();
  await expect(page.getByRole("button", { name: "Branch", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Head office", exact: true })).toBeHidden();
});
