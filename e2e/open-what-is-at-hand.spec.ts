import { decodeBytes } from "../src/core/xml/encoding.ts";
import { expect, test } from "./chromium.ts";
import { StartPage } from "./pages/StartPage.ts";
import { Workbench } from "./pages/Workbench.ts";
import { fixture } from "./profiles.ts";

const PROFILE = "<VPNProfile>\r\n  <DnsSuffix>corp.example</DnsSuffix>\r\n</VPNProfile>\r\n";

test("I paste a profile into the box, and it opens as it is", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  expect(await workbench.text()).toBe(PROFILE);
  await (await workbench.panel("Name resolution")).shows("DnsSuffix", "corp.example");
});

test("I type a profile into the box and open it with the button", async ({ page }) => {
  const start = await StartPage.open(page);
  await start.pasteBox.fill("<VPNProfile/>");
  await page.getByRole("button", { name: "Use the pasted text" }).click();
  const workbench = await Workbench.arrive(page);
  expect(await workbench.text()).toBe("<VPNProfile/>");
});

test("I paste a profile onto the page, without looking for a box", async ({ page }) => {
  await StartPage.open(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), PROFILE);
  await page.keyboard.press("ControlOrMeta+V");
  expect(await (await Workbench.arrive(page)).text()).toBe(PROFILE);
});

test("I drop a file anywhere", async ({ page }) => {
  const file = { name: "Branch.xml", bytes: new TextEncoder().encode(PROFILE) };
  const workbench = await (await StartPage.open(page)).drop(file);
  expect(await workbench.text()).toBe(PROFILE);
  await expect(workbench.switcher).toContainText("Branch");
});

test("the button Open asks for a file", async ({ page }) => {
  await StartPage.open(page);
  const asking = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  const chooser = await asking;
  await chooser.setFiles({ name: "Branch.xml", mimeType: "text/xml", buffer: Buffer.from(PROFILE) });
  expect(await (await Workbench.arrive(page)).text()).toBe(PROFILE);
});

test("I look up what can be opened", async ({ page }) => {
  await StartPage.open(page);
  await page.getByText("What can be opened").click();
  await expect(page.getByRole("listitem").filter({ hasText: "ProfileXML, an EAP configuration" })).toBeVisible();
});

const ENCODED = [
  "utf16le-bom",
  "utf16be-bom",
  "utf16le-without-bom",
  "utf8-bom-leading-blanks",
  "lone-cr",
  "windows-1252-declared",
];

for (const name of ENCODED)
  test(`I open ${name}, change it in a form and in the XML, and it keeps encoding and line ends`, async ({ page }) => {
    const file = fixture(`${name}.xml`);
    const opened = decodeBytes(file.bytes);
    const workbench = await (await StartPage.open(page)).openFile(file);
    expect(await workbench.text()).toBe(opened.text);
    await (await workbench.panel("Name resolution")).set("RegisterDNS", "true");
    await workbench.pane.placeCaretAfter("<RegisterDNS>true");
    await workbench.pane.press("Backspace", "true".length);
    await workbench.pane.type("false");
    const { bytes } = await (await workbench.export()).download();
    const saved = decodeBytes(bytes);
    expect(saved.encoding).toEqual(opened.encoding);
    expect(lineEndsOf(saved.text)).toEqual(lineEndsOf(opened.text));
    expect(saved.text.replace(/[\r\n]*[\t ]*<RegisterDNS>false<\/RegisterDNS>/, "")).toBe(opened.text);
  });

test("a new profile asks for what only I know", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).startWith("New user tunnel");
  const servers = await workbench.panel("Servers and protocol");
  const server = servers.control("NativeProfile/Servers");
  await expect(server).toHaveAttribute("placeholder", "To fill in: Public name of the VPN server");
});

/** The kinds of line ends in a text, sorted. */
function lineEndsOf(text: string): readonly string[] {
  return [...new Set(text.match(/\r\n|\r|\n/g) ?? [])].sort();
}
