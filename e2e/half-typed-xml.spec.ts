import { expect, test } from "./chromium.ts";
import { StartPage } from "./pages/StartPage.ts";

const PROFILE = `<VPNProfile>
  <DnsSuffix>corp.example</DnsSuffix>
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>
</VPNProfile>
`;
const POLICY = "NativeProfile/RoutingPolicyType";

test("broken XML says where it broke, keeps the forms as they were, and takes them back", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const routing = await workbench.panel("Routing");
  await workbench.pane.placeCaretAfter("</DnsSuffix>");
  await workbench.pane.type("<Route");
  await expect(workbench.brokenBar).toContainText(/line \d+, column \d+/);
  await expect(workbench.brokenBar).toContainText("The forms show the last good state.");
  await routing.shows(POLICY, "SplitTunnel");
  await expect(routing.control(POLICY).locator("button").first()).toBeDisabled();
  const dns = await workbench.panel("Name resolution");
  await expect(dns.control("DnsSuffix")).toHaveValue("corp.example");
  await expect(dns.control("DnsSuffix")).not.toBeEditable();

  await workbench.pane.placeCaretAfter("<Route");
  await workbench.pane.type("/>");
  await expect(workbench.brokenBar).toBeHidden();
  await expect(dns.control("DnsSuffix")).toBeEditable();
});

test("Revert to last good takes back what broke it, as one step that can be undone", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  await workbench.pane.placeCaretAfter("</DnsSuffix>");
  await workbench.pane.type("<Route><Address>");
  await workbench.brokenBar.getByRole("button", { name: "Revert to last good" }).click();
  await expect(workbench.brokenBar).toBeHidden();
  expect(await workbench.text()).toBe(PROFILE);
  await workbench.undo();
  await workbench.pane.shows("<Route><Address>");
});

test("the forms do not move while I type markup in one go", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const routing = await workbench.panel("Routing");
  const top = () => routing.control(POLICY).evaluate((control) => control.getBoundingClientRect().top);
  const before = await top();
  await workbench.pane.placeCaretAfter("</NativeProfile>");
  await workbench.pane.insert("<Route>");
  await expect(workbench.brokenBar).toBeVisible();
  expect(await top()).toBe(before);
});

test("broken XML is kept over a reload, and its forms open once it is mended", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  await workbench.pane.placeCaretAfter("</DnsSuffix>");
  await workbench.pane.type("<Route");
  await workbench.saved();
  const again = await workbench.reload();
  await expect(again.brokenBar).toContainText("Mend it in the XML");
  await again.pane.placeCaretAfter("<Route");
  await again.pane.type("/>");
  await expect(again.brokenBar).toBeHidden();
});
