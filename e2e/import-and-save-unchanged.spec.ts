import { decodeBytes } from "../src/core/xml/encoding.ts";
import { parseXml } from "../src/core/xml/parse.ts";
import { expect, test } from "./chromium.ts";
import { ImportDialog } from "./pages/ImportDialog.ts";
import { type NamedBytes, StartPage } from "./pages/StartPage.ts";
import type { Workbench } from "./pages/Workbench.ts";
import { corpus, fixture, fixtures, isEapOnly } from "./profiles.ts";

const FILES_PER_STORY = 10;

const all = [...fixtures(), ...corpus()].filter((file) => !isEapOnly(file));
const wellFormed = all.filter(isWellFormed);
const malformed = all.filter((file) => !isWellFormed(file));

test.describe.configure({ mode: "parallel" });

test("the corpus of real profiles", () => {
  test.skip(corpus().length === 0, "The corpus of real profiles is not here: only the project's own are opened.");
  expect(corpus().some(isWellFormed)).toBe(true);
});

for (let from = 0; from < wellFormed.length; from += FILES_PER_STORY) {
  const files = wellFormed.slice(from, from + FILES_PER_STORY);
  test(`what I open, change in three panels and undo, I save byte for byte: ${namesOf(files)}`, async ({ page }) => {
    test.setTimeout(120_000);
    let start = await StartPage.open(page);
    for (const file of files) {
      const workbench = await start.openFile(file);
      await changeInThreePanels(workbench);
      await workbench.undoAll();
      expect.soft(await workbench.savedAsWritten(), file.name).toEqual(file.bytes);
      start = await workbench.close();
    }
  });
}

test(`what is malformed I save byte for byte, and see where it is broken: ${namesOf(malformed)}`, async ({ page }) => {
  let start = await StartPage.open(page);
  for (const file of malformed) {
    const workbench = file.name === SEVERAL ? await openAsItIs(start, file) : await start.openFile(file);
    await expect.soft(workbench.brokenBar, file.name).toContainText(/at line \d+, column \d+: ./);
    expect.soft(await workbench.savedAsWritten(), file.name).toEqual(file.bytes);
    start = await workbench.close();
  }
});

test("what is malformed opens in the forms once I have mended it", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).openFile(fixture("bare-ampersand.xml"));
  await expect(workbench.brokenBar).toContainText("line 2, column 24");
  await workbench.pane.placeCaretAfter("Contoso &");
  await workbench.pane.type("amp;");
  await expect(workbench.brokenBar).toBeHidden();
  const connection = await workbench.panel("Connection and tunnel type");
  await connection.shows("ProfileName", "Contoso & Sons");
});

for (const file of malformed.filter(({ name }) => /doubled-end-tag|021/.test(name)))
  test(`a doubled end tag goes where the page says it is: ${file.name}`, async ({ page }) => {
    const workbench = await (await StartPage.open(page)).openFile(file);
    const [, line = "", column = ""] = /line (\d+), column (\d+)/.exec(await workbench.brokenBar.innerText()) ?? [];
    await workbench.pane.goTo(`${line}:${column}`);
    await workbench.pane.press("Delete", "</NativeProfile>".length);
    await expect(workbench.brokenBar).toBeHidden();
    await (await workbench.panel("Routing")).shows("NativeProfile/RoutingPolicyType", "SplitTunnel");
  });

/** Two profiles in a row are offered as two; as one text they are malformed. */
const SEVERAL = "two-roots.xml";

async function openAsItIs(start: StartPage, file: NamedBytes): Promise<Workbench> {
  await start.offer(file);
  const dialog = await ImportDialog.arrive(start.page);
  await expect.soft(dialog.finds).toHaveCount(2);
  return dialog.openAsItIs();
}

/** Whatever stands in a profile, these three can be changed. */
async function changeInThreePanels(workbench: Workbench): Promise<void> {
  const text = await workbench.text();
  await toggle(workbench, "Connection and tunnel type", "DisableDisconnectButton");
  await toggle(workbench, "Routing", "NativeProfile/PlumbIKEv2TSAsRoutes");
  await toggle(workbench, "Name resolution", "RegisterDNS");
  expect(await workbench.text()).not.toBe(text);
}

/** Gives a switch another position than it has. */
async function toggle(workbench: Workbench, title: string, path: string): Promise<void> {
  const panel = await workbench.panel(title);
  const before = await panel.valueOf(path);
  await panel.set(path, before === "true" ? "false" : "true");
}

function isWellFormed({ bytes }: NamedBytes): boolean {
  return parseXml(decodeBytes(bytes).text).ok;
}

function namesOf(files: readonly NamedBytes[]): string {
  return files.map(({ name }) => name.replace(/\.xml$/, "")).join(", ");
}
