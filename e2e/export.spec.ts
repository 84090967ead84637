import { createHash } from "node:crypto";
import { exporters } from "../src/core/exporters/index.ts";
import { expect, test } from "./chromium.ts";
import { StartPage } from "./pages/StartPage.ts";
import { fixture } from "./profiles.ts";

const DEVICE = `<VPNProfile>\r
  <ProfileName>O'Neill &amp; “Söhne” $HOME</ProfileName>\r
  <AlwaysOn>true</AlwaysOn>\r
  <DeviceTunnel>true</DeviceTunnel>\r
  <NativeProfile>\r
    <Servers>vpn.example</Servers>\r
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>\r
    <NativeProtocolType>IKEv2</NativeProtocolType>\r
    <Authentication>\r
      <MachineMethod>Certificate</MachineMethod>\r
    </Authentication>\r
  </NativeProfile>\r
</VPNProfile>\r
`;
const INTUNE = "Intune custom policy";
const SCRIPT = "PowerShell: install";

test("every format gives a file, or says why it cannot", async ({ page }) => {
  const dialog = await (await (await StartPage.open(page)).paste(DEVICE)).export();
  await expect(dialog.formats).toHaveCount(exporters.length);
  for (const { title } of exporters) {
    await dialog.format(title);
    await expect(dialog.downloadButton.or(dialog.dialog.getByRole("alert")).first()).toBeVisible();
    if (!(await dialog.downloadButton.isVisible())) continue;
    const { bytes } = await dialog.download();
    expect(bytes.length, title).toBeGreaterThan(0);
  }
});

test("what is copied is what is downloaded", async ({ page }) => {
  const dialog = await (await (await StartPage.open(page)).paste(DEVICE)).export();
  for (const format of ["ProfileXML", SCRIPT, INTUNE]) {
    await dialog.format(format);
    const copied = await dialog.copy();
    const { bytes } = await dialog.download();
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), format).toBe(copied);
  }
});

test("I choose a format with the keyboard, and it is chosen when I come back", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(DEVICE);
  const dialog = await workbench.export();
  await dialog.dialog.getByRole("listbox", { name: "Formats" }).focus();
  await page.keyboard.press("ArrowDown");
  const second = exporters[1]?.title ?? "";
  await expect(dialog.formats.filter({ hasText: second }).first()).toHaveAttribute("aria-selected", "true");
  await dialog.close();
  await expect((await workbench.export()).dialog.getByRole("region", { name: second, exact: true })).toBeVisible();
});

test("ProfileXML offers As written first, and it is what stands in the pane", async ({ page }) => {
  const dialog = await (await (await StartPage.open(page)).paste(DEVICE)).export();
  const variants = dialog.dialog.getByRole("radio");
  await expect(variants.first()).toHaveAccessibleName("As written");
  await expect(variants.first()).toBeChecked();
  expect(await dialog.copy()).toBe(DEVICE);
  await dialog.variant("Prepared for Intune on Windows 11");
  expect(await dialog.copy()).toContain("<Servers>vpn.example;vpn.example</Servers>");
  await expect(dialog.dialog).toContainText("What differs from the text as written");
});

test("a choice is one stop of the Tab key, and the arrows move in it", async ({ page }) => {
  const dialog = await (await (await StartPage.open(page)).paste(DEVICE)).export();
  const variants = dialog.dialog.getByRole("radio");
  await variants.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(variants.nth(1)).toBeFocused();
  await expect(variants.nth(1)).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(dialog.dialog.getByRole("checkbox", { name: "Keep comments" })).toBeFocused();
});

test("a script names the profile that it was made from, also where the browser computes no digests", async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(crypto, "subtle", { value: undefined }));
  const dialog = await (await (await StartPage.open(page)).paste(DEVICE)).export();
  await dialog.format(SCRIPT);
  expect(await dialog.copy()).toContain(createHash("sha256").update(DEVICE, "utf8").digest("hex"));
});

test("the Intune policy lists what I enter by hand", async ({ page }) => {
  const dialog = await (await (await StartPage.open(page)).paste(DEVICE)).export();
  await dialog.format(INTUNE);
  const card = dialog.dialog.getByLabel("Values to enter by hand");
  await expect(card.getByRole("term")).toHaveText(["Name", "OMA-URI", "Data type", "Value (file to upload)"]);
  const [, uri = ""] = await card.getByRole("definition").allInnerTexts();
  expect(uri).toMatch(/^\.\/Device\/Vendor\/MSFT\/VPNv2\/[A-Za-z0-9%._~-]+\/ProfileXML/);
  await expect(card.getByRole("button", { name: "OMA-URI to the clipboard" })).toBeVisible();
  const policy: unknown = JSON.parse(await dialog.copy());
  expect(policy).toHaveProperty(["@odata.type"], "#microsoft.graph.windows10CustomConfiguration");
});

test("the PowerShell script is pure ASCII", async ({ page }) => {
  const dialog = await (await (await StartPage.open(page)).paste(DEVICE)).export();
  await dialog.format(SCRIPT);
  const { name, bytes } = await dialog.download();
  expect(name).toMatch(/\.ps1$/);
  expect(bytes.every((byte) => byte < 128)).toBe(true);
});

test("what is still to be filled in stops every export but as written, and says so", async ({ page }) => {
  const dialog = await (await (await StartPage.open(page)).startWith("New user tunnel")).export();
  await expect(dialog.downloadButton).toBeEnabled();
  for (const format of [SCRIPT, INTUNE]) {
    await dialog.format(format);
    const blockers = dialog.dialog.getByRole("alert");
    await expect(blockers).toContainText("Servers (Public name of the VPN server) is still to be filled in.");
    await expect(dialog.downloadButton).toBeHidden();
  }
});

test("broken XML leaves only as written", async ({ page }) => {
  const file = fixture("unclosed-element.xml");
  const dialog = await (await (await StartPage.open(page)).openFile(file)).export();
  expect((await dialog.download()).bytes).toEqual(file.bytes);
  await dialog.format(INTUNE);
  await expect(dialog.dialog.getByRole("alert")).toContainText("The XML is not well-formed.");
});

test("a value that does not decode is named before an export that transforms", async ({ page }) => {
  const route = "  <Route><Address>10.0.0.0</Address><PrefixSize>eight</PrefixSize></Route>\r\n";
  const text = DEVICE.replace("</VPNProfile>", `${route}</VPNProfile>`);
  const dialog = await (await (await StartPage.open(page)).paste(text)).export();
  await expect(dialog.downloadButton).toBeEnabled();
  await dialog.format(SCRIPT);
  await expect(dialog.downloadButton).toBeDisabled();
  await expect(dialog.dialog.getByRole("alert").filter({ hasText: "Route/PrefixSize" })).toBeVisible();
  await dialog.dialog.getByLabel("Export all the same").check();
  await expect(dialog.downloadButton).toBeEnabled();
});

const REFUSED = [
  {
    words: "a document type",
    text: "<!DOCTYPE VPNProfile><VPNProfile/>",
    says: "A document type (`<!DOCTYPE`) is not accepted.",
  },
  {
    words: "elements nested too deeply",
    text: `<VPNProfile>${"<a>".repeat(5_000)}${"</a>".repeat(5_000)}</VPNProfile>`,
    says: "elements stand in one another.",
  },
] as const;

for (const { words, text, says } of REFUSED)
  test(`a file with ${words} is refused with a sentence`, async ({ page }) => {
    const file = { name: "refused.xml", bytes: new TextEncoder().encode(text) };
    const workbench = await (await StartPage.open(page)).openFile(file);
    await expect(workbench.brokenBar).toContainText(says);
  });

test("a file of more than 10 MB is refused with a sentence", async ({ page }) => {
  const start = await StartPage.open(page);
  await start.offer({ name: "huge.xml", bytes: new Uint8Array(10 * 1024 * 1024 + 1).fill(32) });
  await expect(page.getByText("huge.xml is larger than 10 MB and was not opened.")).toBeVisible();
  await expect(start.pasteBox).toBeVisible();
});
