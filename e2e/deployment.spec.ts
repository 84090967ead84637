import { expect, test } from "./chromium.ts";
import { ProblemsPane } from "./pages/ProblemsPane.ts";
import { StartPage } from "./pages/StartPage.ts";

const PROFILE = `<VPNProfile>
  <AlwaysOn>true</AlwaysOn>
  <NativeProfile>
    <Servers>vpn.blueyonder.example</Servers>
    <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>
  </NativeProfile>
</VPNProfile>
`;
const FRIENDLY_NAMES = "write a friendly name for each server";

test("what the checks need to know is asked once, and kept over a reload", async ({ page }) => {
  const workbench = await openProfile(page);
  const problems = await ProblemsPane.open(page);
  await expect(problems.row("What the checks need to know")).toBeVisible();
  await expect(problems.row(FRIENDLY_NAMES)).toHaveCount(0);

  await workbench.panel("Deployment");
  const question = page.locator("[data-question=channel]");
  await expect(question).toContainText(/checks? waits? for this/);
  await question.getByRole("combobox").click();
  await page.getByRole("option", { name: "Intune, custom policy" }).click();
  await expect(problems.row(FRIENDLY_NAMES)).toBeVisible();
  await expect(question).not.toContainText("for this");

  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.reload();
  await expect(page.locator("[data-question=channel]").getByRole("combobox")).toHaveText("Intune, custom policy");
});

test("an answer that is none is refused where it is typed", async ({ page }) => {
  const workbench = await openProfile(page);
  await workbench.panel("Deployment");
  const question = page.locator("[data-question=addressPool]");
  await question.getByRole("textbox").fill("10.8.0.0/99");
  await expect(question).toContainText("Expected: networks in CIDR notation");
  await question.getByRole("textbox").fill("10.8.0.0/16");
  await question.getByRole("textbox").press("Enter");
  await expect(question).not.toContainText("Expected");
});

test("the checklist follows from the profile, and ticks are kept with the deployment", async ({ page }) => {
  const workbench = await openProfile(page);
  await workbench.panel("Deployment");
  const group = page.getByRole("region", { name: "Pilot and rollback" });
  await group.getByRole("button", { name: "Pilot and rollback" }).click();
  const entry = group.getByRole("checkbox").first();
  await entry.check();
  await expect(page.getByRole("status").filter({ hasText: /^1 of \d+ done/ })).toBeVisible();

  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("status").filter({ hasText: /^1 of \d+ done/ })).toBeVisible();
});

test("the deployment has a name of its own, and so has its file", async ({ page }) => {
  const workbench = await openProfile(page);
  await workbench.panel("Deployment");
  await page.getByLabel("Name of the deployment").fill("Head office");
  await page.getByLabel("Connection name in Windows").fill("Contoso VPN");
  await expect(workbench.switcher).toContainText("Contoso VPN");
  await (await workbench.saved()).reload();
  await expect(page.getByLabel("Name of the deployment")).toHaveValue("Head office");
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save deployment" }).click();
  expect((await arriving).suggestedFilename()).toBe("Head-office.aovpn.json");
});

async function openProfile(page: Parameters<typeof StartPage.open>[0]) {
  return (await StartPage.open(page)).openFile({ name: "user.xml", bytes: new TextEncoder().encode(PROFILE) });
}
