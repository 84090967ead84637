import { expect, test } from "./chromium.ts";
import { expectAccessible } from "./expectAccessible.ts";
import { ScenarioGallery } from "./pages/ScenarioGallery.ts";
import { StartPage } from "./pages/StartPage.ts";
import { fixture } from "./profiles.ts";

const PEAP = "PEAP with client certificate";
const PROFILE = `<!-- agreed with the network team -->
<VPNProfile>
  <AlwaysOn>true</AlwaysOn> <!-- always -->
  <NativeProfile>
    <Servers>vpn.internal.test</Servers>
    <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    <NativeProtocolType>Automatic</NativeProtocolType>
    <Authentication>
      <UserMethod>MSChapv2</UserMethod>
    </Authentication>
  </NativeProfile>
</VPNProfile>
`.replaceAll("\n", "\r\n");

test("a scenario is shown as a difference, applied as one step, and undone to the same bytes", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).openFile({ name: "mine.xml", bytes: bytesOf(PROFILE) });
  const plan = await (await ScenarioGallery.open(page)).choose(PEAP);
  await expect(plan.steps.first()).toContainText("Let users sign in with EAP.");
  await expect(plan.lines("removed")).toHaveText([/removed: <UserMethod>MSChapv2<\/UserMethod>/]);
  await expect(plan.lines("added").first()).toContainText("<UserMethod>Eap</UserMethod>");
  await expect(plan.dialog).toContainText("3 values are left to fill in, at 5 places");
  await expect(plan.questions).toHaveText([/^Names/, /^Thumbprint of the root/, /^Thumbprint of the CA/]);

  await plan.apply();
  const applied = await workbench.text();
  expect(applied.match(/<\?fill-in /g)).toHaveLength(5);
  for (const kept of [
    "<!-- agreed with the network team -->",
    "<!-- always -->",
    "ForceTunnel",
    "Automatic",
    "vpn.internal.test",
  ])
    expect(applied).toContain(kept);
  await expect(
    page.getByRole("status").filter({ hasText: "3 values are left to fill in, at 5 places." }),
  ).toBeAttached();

  await expect(workbench.undoButton).toHaveAttribute("title", /Apply “PEAP with client certificate”/);
  await workbench.undo();
  expect(await workbench.text()).toBe(PROFILE);
  await expect(workbench.undoButton).toBeDisabled();
});

test("a profile that has it all already needs nothing, and Escape leads back step by step", async ({ page }) => {
  await (await StartPage.open(page)).openFile(fixture("contoso-user-tunnel.xml"));
  const gallery = await ScenarioGallery.open(page);
  const plan = await gallery.choose(PEAP);
  await expect(plan.dialog).toContainText("Nothing changes.");
  await expect(plan.applyButton).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(plan.dialog).toBeHidden();
  await expect(gallery.card(PEAP)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(gallery.dialog).toBeHidden();
  await expect(ScenarioGallery.opener(page)).toBeFocused();
});

test("a device tunnel made of a user tunnel is for the device, and undo takes that back as well", async ({ page }) => {
  const start = await StartPage.open(page);
  const workbench = await start.openFile(fixture("contoso-user-tunnel.xml"));
  const plan = await (await ScenarioGallery.open(page)).choose("Device tunnel");
  await expect(plan.dialog).toContainText("The profile is then for the device.");
  await plan.apply();
  const overview = await workbench.panel("Overview");
  await expect(overview.main).toContainText("A profile for the device");
  await workbench.undo();
  await expect(overview.main).toContainText("A profile for one user");
});

test("a new profile begins with a scenario, and asks for what only its owner knows", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).startWith("EAP-TTLS with password");
  const text = await workbench.text();
  expect(text.match(/<\?fill-in /g)).toHaveLength(5);
  expect(text).toContain("<PAPAuthentication");
  const dialog = await (await workbench.export()).format("PowerShell: install");
  await expect(dialog.dialog.getByText("is still to be filled in.")).toHaveCount(5);
});

test("axe finds nothing serious in the gallery and in a plan", async ({ page }) => {
  await (await StartPage.open(page)).openFile(fixture("contoso-user-tunnel.xml"));
  const gallery = await ScenarioGallery.open(page);
  await expectAccessible(page, "gallery", "[role=dialog]");
  await gallery.choose("TEAP chaining");
  await expectAccessible(page, "plan", "[role=dialog]");
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
