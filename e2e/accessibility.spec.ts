import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { PANELS } from "../src/panels/index.ts";
import { expect, test } from "./chromium.ts";
import { StartPage } from "./pages/StartPage.ts";
import type { Workbench } from "./pages/Workbench.ts";
import { eapConfiguration, fixture } from "./profiles.ts";

const LOOKS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "high contrast": { contrast: "more" },
  "forced colours": { forcedColors: "active" },
} as const;

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

for (const [look, media] of Object.entries(LOOKS))
  test(`axe finds nothing serious in any view, ${look}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia(media);
    const start = await StartPage.open(page);
    expect.soft(await seriousFindings(page), "start view").toEqual([]);
    const workbench = await start.openFile(fullProfile());
    for (const { title } of PANELS) {
      await workbench.panel(title);
      expect.soft(await seriousFindings(page), title).toEqual([]);
    }
    await openFirstRow(workbench);
    expect.soft(await seriousFindings(page), "a row in edit").toEqual([]);
    const dialog = await workbench.export();
    for (const format of ["ProfileXML", "Intune custom policy", "SyncML"] as const) {
      await dialog.format(format);
      expect.soft(await seriousFindings(page), `export, ${format}`).toEqual([]);
    }
  });

test("axe finds nothing serious in the form of any EAP method", async ({ page }) => {
  test.setTimeout(120_000);
  let start = await StartPage.open(page);
  for (const name of EAP_FILES) {
    const workbench = await start.openFile(eapConfiguration(name));
    await workbench.panel("Authentication");
    expect.soft(await seriousFindings(page), name).toEqual([]);
    start = await workbench.close();
  }
});

test("axe finds nothing serious while the XML is broken", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).openFile(fixture("bare-ampersand.xml"));
  await expect(workbench.brokenBar).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
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

/** Serious and critical findings of axe, each with the first element that it names. */
async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Monaco draws its own text: what it gives to screen readers is not ours to mend.
  const { violations } = await new AxeBuilder({ page }).exclude(".monaco-editor").analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
}
