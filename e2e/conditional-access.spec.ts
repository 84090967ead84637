import { decodeBytes } from "../src/core/xml/encoding.ts";
import { expect, test } from "./chromium.ts";
import { ConditionalAccessView } from "./pages/ConditionalAccessView.ts";
import { StartPage } from "./pages/StartPage.ts";
import type { Workbench } from "./pages/Workbench.ts";
import { fixture } from "./profiles.ts";

const PROFILE = fixture("contoso-user-tunnel.xml");
const ENTRA_ONLY = "Are the devices joined to Microsoft Entra only?";
const KERBEROS = "Do users need Kerberos to on-premises resources?";

async function openPanel(workbench: Workbench): Promise<ConditionalAccessView> {
  await workbench.panel("Conditional access");
  return new ConditionalAccessView(workbench.page);
}

test("conditional access goes on and off again, and the XML returns to the same bytes", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).openFile(PROFILE);
  const before = await workbench.text();
  const panel = await openPanel(workbench);
  await expect(panel.switch).not.toBeChecked();

  await (await panel.ask()).answer(ENTRA_ONLY, "Yes");
  await panel.answer(KERBEROS, "Yes");
  await expect(panel.steps).toHaveCount(7);
  await expect(panel.dialog).toContainText("1 value is left to fill in");
  await panel.agree();
  await expect(panel.switch).toBeChecked();
  await expect(page.getByRole("main")).toContainText("A value is left to fill in.");
  const on = await workbench.text();
  expect(on).toContain("<EKUOID>1.3.6.1.4.1.311.87</EKUOID>");
  expect(on).toContain("<UseRasCredentials>false</UseRasCredentials>");
  expect(on).toContain('<CAHashList Enabled="false">');

  await (await panel.ask()).agree();
  await expect(panel.switch).not.toBeChecked();
  expect(await workbench.text()).toBe(before);
});

test("a filter by issuer only is back after on and off, with nothing answered", async ({ page }) => {
  const { text } = decodeBytes(PROFILE.bytes);
  const issuersOnly = text.replace(/\s*<EKUMapping>[^]*<\/ClientAuthEKUList>/, "");
  expect(issuersOnly).not.toBe(text);
  const workbench = await (await StartPage.open(page)).paste(issuersOnly);
  const before = await workbench.text();
  const panel = await openPanel(workbench);
  await (await panel.ask()).agree();
  await expect(panel.switch).toBeChecked();
  await panel.ask();
  await expect(panel.dialog.getByRole("group", { name: /\?$/ })).toHaveCount(0);
  await panel.agree();
  expect(await workbench.text()).toBe(before);
});

test("in a file with nothing but EAP the switch says why it is grey", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).openFile(fixture("bare-eap-host-config.xml"));
  const panel = await openPanel(workbench);
  await expect(panel.switch).toBeDisabled();
  await expect(panel.switch).toHaveAccessibleDescription(/holds only an EAP configuration.*Use in a new profile/);
});

test("what is shown changes nothing until it is agreed to, and is one step to undo then", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).openFile(PROFILE);
  const before = await workbench.text();
  const panel = await openPanel(workbench);
  await (await panel.ask()).cancel();
  expect(await workbench.text()).toBe(before);
  await expect(workbench.undoButton).toBeDisabled();

  await (await panel.ask()).agree();
  await expect(workbench.undoButton).toHaveAttribute("title", /Switch conditional access on/);
  await workbench.undo();
  expect(await workbench.text()).toBe(before);
  await expect(panel.switch).not.toBeChecked();
  await expect(workbench.undoButton).toBeDisabled();
});

test("without sign-in by certificate the panel says so and leads to authentication", async ({ page }) => {
  const workbench = await (
    await StartPage.open(page)
  ).paste("<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n</VPNProfile>\n");
  const panel = await openPanel(workbench);
  await expect(panel.switch).toBeDisabled();
  await page.getByRole("main").getByRole("button", { name: "Go to authentication" }).click();
  await expect(page.locator("[data-panel-title]")).toHaveText("Authentication");
});
