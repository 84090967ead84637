import { PANELS } from "../src/panels/index.ts";
import { expect, test } from "./chromium.ts";
import { expectAccessible } from "./expectAccessible.ts";
import { StartPage } from "./pages/StartPage.ts";
import type { Workbench } from "./pages/Workbench.ts";
import { eapConfiguration, fixture } from "./profiles.ts";

/** One of each kind of form, and each kind of advice in it. */
const EAP_FILES = [
  "mschapv2.xml",
  "ttls-pap.xml",
  "ttls-eap-tls.xml",
  "published-ttls.xml",
  "teap-tls-mschapv2.xml",
  "sim.xml",
  "third-party-254.xml",
  "blob.xml",
  "peap-mismatched-ids.xml",
];

test.describe.configure({ mode: "parallel" });

/** So many that two tests take about the same time. */
const HALF = Math.ceil(PANELS.length / 2);

for (const [part, panels] of Object.entries({ first: PANELS.slice(0, HALF), second: PANELS.slice(HALF) }))
  test(`axe finds nothing serious in the ${part} half of the panels`, async ({ page }) => {
    test.setTimeout(180_000);
    const workbench = await (await StartPage.open(page)).openFile(fullProfile());
    for (const { title } of panels) {
      await workbench.panel(title);
      await expectAccessible(page, title, "main");
    }
  });

test("axe finds nothing serious on the start page, in a row and in an export", async ({ page }) => {
  test.setTimeout(120_000);
  const start = await StartPage.open(page);
  await expectAccessible(page, "start page");
  const workbench = await start.openFile(fullProfile());
  await openFirstRow(workbench);
  await expectAccessible(page, "a row in edit");
  const dialog = await workbench.export();
  for (const format of ["ProfileXML", "Intune custom policy", "SyncML"] as const) {
    await dialog.format(format);
    await expectAccessible(page, `export, ${format}`, "[role=dialog]");
  }
});

test("axe finds nothing serious in the form of any EAP method", async ({ page }) => {
  test.setTimeout(120_000);
  let start = await StartPage.open(page);
  for (const name of EAP_FILES) {
    const workbench = await start.openFile(eapConfiguration(name));
    await workbench.panel("Authentication");
    await expectAccessible(page, name, "main");
    start = await workbench.close();
  }
});

test("axe finds nothing serious while the XML is broken", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).openFile(fixture("bare-ampersand.xml"));
  await expect(workbench.brokenBar).toBeVisible();
  await expectAccessible(page, "broken XML");
});

test("Tab leaves the XML pane, forwards and backwards", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).openFile(fixture("crlf-tabs-trailing-blanks.xml"));
  const text = await workbench.text();
  const inPane = () => page.evaluate(() => document.activeElement?.closest(".monaco-editor") !== null);
  for (const key of ["Tab", "Shift+Tab"]) {
    await workbench.pane.placeCaretAfter("<VPNProfile>");
    await page.keyboard.press(key);
    await expect.poll(inPane, { message: key }).toBe(false);
  }
  expect(await workbench.text()).toBe(text);
});

test("the keyboard reaches the commands, the panels and the fields, and shows where it is", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).openFile(fixture("crlf-tabs-trailing-blanks.xml"));
  await workbench.panel("Routing");
  const wanted = ["Open", "Export", "Routing", "Add route"];
  const met = new Set<string>();
  await page.locator("body").press("Tab");
  for (let step = 0; step < 120 && wanted.some((name) => !met.has(name)); step++) {
    const { name, isShown } = await page.evaluate(focusedControl);
    met.add(name);
    expect.soft(isShown, `${name} shows its focus`).toBe(true);
    await page.keyboard.press("Tab");
  }
  expect([...met]).toEqual(expect.arrayContaining(wanted));
});

test("no command of the top bar is squeezed in a narrow window", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).openFile(fixture("crlf-tabs-trailing-blanks.xml"));
  await expect(workbench.navigation).toBeVisible();
  for (const width of [900, 600, 400]) {
    await page.setViewportSize({ width, height: 900 });
    const buttons = await page.getByRole("banner").getByRole("button").all();
    for (const button of buttons) {
      const isWhole = await button.evaluate((one) => one.scrollWidth <= one.clientWidth && one.clientHeight < 40);
      expect.soft(isWhole, `${await button.innerText()} at ${width}`).toBe(true);
    }
  }
});

/** Runs in the page: the control that has the focus, and whether one can see that it has. */
function focusedControl(): { readonly name: string; readonly isShown: boolean } {
  const control = document.activeElement;
  if (control === null || control === document.body) return { name: "", isShown: true };
  const around = control.parentElement;
  const drawn = [control, around, around?.querySelector("fieldset") ?? null].filter((one) => one !== null);
  const isShown = drawn.some((one) => {
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderTopWidth } = getComputedStyle(one);
    const outlined = outlineStyle !== "none" && outlineWidth !== "0px";
    const isFilled = one === control && backgroundColor !== "rgba(0, 0, 0, 0)";
    return outlined || boxShadow !== "none" || borderTopWidth === "2px" || isFilled;
  });
  const words = control.getAttribute("aria-label") ?? control.textContent ?? "";
  return { name: words.replace(/, has settings.*$|, \d+ problems?, worst.*$/s, "").trim(), isShown };
}

async function openFirstRow(workbench: Workbench): Promise<void> {
  const routing = await workbench.panel("Routing");
  await routing.table("Routes").edit(0);
}

/** A profile with something in most panels. */
function fullProfile() {
  return fixture("contoso-user-tunnel.xml");
}
