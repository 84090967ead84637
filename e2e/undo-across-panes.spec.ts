import { expect, test } from "./chromium.ts";
import { StartPage } from "./pages/StartPage.ts";

const PROFILE = `<VPNProfile>
  <AlwaysOn>true</AlwaysOn>
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>
</VPNProfile>
`;
const POLICY = "NativeProfile/RoutingPolicyType";

test("forms and XML share one history, and each step says what it is", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const routing = await workbench.panel("Routing");
  await routing.set(POLICY, "ForceTunnel");
  await workbench.pane.placeCaretAfter("<AlwaysOn>");
  await workbench.pane.press("Delete", "true".length);
  await workbench.pane.type("false");
  const all = await workbench.text();

  await expect(workbench.undoButton).toHaveAttribute("title", /Edit the XML/);
  await workbench.undo();
  await workbench.pane.shows("<AlwaysOn>true</AlwaysOn>");
  await routing.shows(POLICY, "ForceTunnel");
  await expect(workbench.undoButton).toHaveAttribute("title", /Change routing/);
  await expect(workbench.redoButton).toHaveAttribute("title", /Edit the XML/);
  await workbench.undo();
  await routing.shows(POLICY, "SplitTunnel");
  await expect(workbench.undoButton).toBeDisabled();
  expect(await workbench.text()).toBe(PROFILE);

  await (await workbench.redo()).redo();
  expect(await workbench.text()).toBe(all);
  await expect(workbench.redoButton).toBeDisabled();
});

test("Ctrl+Z and Ctrl+Y mean the same in a field and in the pane", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const dns = await workbench.panel("Name resolution");
  await dns.control("DnsSuffix").click();
  await page.keyboard.type("corp.example");
  await workbench.pane.shows("<DnsSuffix>corp.example</DnsSuffix>");
  await page.keyboard.press("Control+Z");
  await workbench.pane.lacks("DnsSuffix");
  await expect(dns.control("DnsSuffix")).toHaveValue("");
  await page.keyboard.press("Control+Y");
  await workbench.pane.shows("<DnsSuffix>corp.example</DnsSuffix>");

  await workbench.pane.placeCaretAfter("<VPNProfile>");
  await page.keyboard.press("Control+Z");
  await expect(dns.control("DnsSuffix")).toHaveValue("");
  await page.keyboard.press("Control+Shift+Z");
  await expect(dns.control("DnsSuffix")).toHaveValue("corp.example");
});

test("Ctrl+Z in a field that does not decode brings back what the profile says first", async ({ page }) => {
  const text = PROFILE.replace("</VPNProfile>", "  <IPv4InterfaceMetric>3</IPv4InterfaceMetric>\n</VPNProfile>");
  const workbench = await (await StartPage.open(page)).paste(text);
  const windows11 = await workbench.panel("Windows 11 settings");
  const metric = windows11.control("IPv4InterfaceMetric");
  await metric.click();
  await metric.press("End");
  await page.keyboard.type("x");
  await expect(metric).toHaveAttribute("aria-invalid", "true");
  await workbench.pane.shows("<IPv4InterfaceMetric>3</IPv4InterfaceMetric>");
  await page.keyboard.press("Control+Z");
  await expect(metric).toHaveValue("3");
  await expect(workbench.undoButton).toBeDisabled();
});

test("what I do after an undo takes the place of what I undid", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const routing = await workbench.panel("Routing");
  await routing.set(POLICY, "ForceTunnel");
  await workbench.undo();
  await routing.set("NativeProfile/DisableClassBasedDefaultRoute", "true");
  await expect(workbench.redoButton).toBeDisabled();
});
