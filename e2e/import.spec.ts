import { writeZip } from "../src/core/bytes/zip.ts";
import { expect, test } from "./chromium.ts";
import { ImportDialog } from "./pages/ImportDialog.ts";
import { StartPage, chooseFiles } from "./pages/StartPage.ts";
import { Workbench } from "./pages/Workbench.ts";

const XML = "<VPNProfile>\r\n  <!-- ours -->\r\n  <DnsSuffix>corp.example</DnsSuffix>\r\n</VPNProfile>";
const DEVICE = "<VPNProfile>\r\n  <DeviceTunnel>true</DeviceTunnel>\r\n</VPNProfile>";

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test("a profile in a script opens at once, and the page says where it stood", async ({ page }) => {
  const script = `$ProfileName = 'Branch VPN'\r\n$ProfileXML = '${XML}'\r\nNew-CimInstance\r\n`;
  const workbench = await (await StartPage.open(page)).openFile({ name: "install.ps1", bytes: bytesOf(script) });
  expect(await workbench.text()).toBe(XML);
  await expect(page.getByText(/Found in a PowerShell script/)).toBeVisible();
});

test("I choose among the profiles of an archive", async ({ page }) => {
  const archive = writeZip([
    { path: "aovpn/user.xml", bytes: bytesOf(XML) },
    { path: "aovpn/device.xml", bytes: bytesOf(DEVICE) },
    { path: "aovpn/readme.txt", bytes: bytesOf("Nothing to see here.") },
  ]);
  await (await StartPage.open(page)).offer({ name: "backup.zip", bytes: archive });
  const dialog = await ImportDialog.arrive(page);
  await expect(dialog.finds).toHaveCount(2);
  await expect(dialog.dialog).toContainText("aovpn/user.xml");
  await expect(dialog.dialog.getByRole("alert")).toContainText("Nothing to open in");
  await expect(dialog.dialog.getByRole("alert")).toContainText("aovpn/readme.txt");
  await dialog.find(/^user/).uncheck();
  const workbench = await dialog.take();
  expect(await workbench.text()).toBe(DEVICE);
});

test("a script that only makes XML is refused with that reason", async ({ page }) => {
  const script = [
    "Add-Content $file '<VPNProfile>'",
    'Add-Content $file "  <DnsSuffix>$suffix</DnsSuffix>"',
    "Add-Content $file '</VPNProfile>'",
  ].join("\r\n");
  await (await StartPage.open(page)).offer({ name: "make.ps1", bytes: bytesOf(script) });
  const dialog = await ImportDialog.arrive(page);
  await expect(dialog.dialog).toContainText("Nothing could be opened");
  await expect(dialog.dialog.getByRole("alert")).toContainText(/puts the XML together piece by piece/);
  await dialog.close();
  await expect((await StartPage.open(page)).pasteBox).toBeVisible();
});

test("a list of routes goes into the profile that is open, in one step", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(XML);
  await chooseFiles(page, [{ name: "routes.txt", bytes: bytesOf("10.0.0.0/8\n172.16.0.0/12\n192.168.7.0/24\n") }]);
  const dialog = await ImportDialog.arrive(page);
  await expect(dialog.finds).toHaveCount(1);
  await dialog.take();
  expect((await workbench.text()).match(/<Route>/g)).toHaveLength(3);
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await (await Workbench.arrive(page)).text()).toBe(XML);
});

test("text in which nothing is found can still be opened as it is", async ({ page }) => {
  const start = await StartPage.open(page);
  await start.pasteBox.fill("<Something>else</Something>");
  await page.getByRole("button", { name: "Use the pasted text" }).click();
  const dialog = await ImportDialog.arrive(page);
  await dialog.dialog.getByRole("button", { name: "Open the text as it is" }).click();
  expect(await (await Workbench.arrive(page)).text()).toBe("<Something>else</Something>");
});
