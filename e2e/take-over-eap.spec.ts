import { decodeBytes } from "../src/core/xml/encoding.ts";
import { parseXml } from "../src/core/xml/parse.ts";
import { methodInUse } from "../src/core/profile/eap/methodInUse.ts";
import { expect, test } from "./chromium.ts";
import { AuthenticationView } from "./pages/AuthenticationView.ts";
import { type NamedBytes, StartPage } from "./pages/StartPage.ts";
import { eapConfiguration, eapConfigurations, fixture } from "./profiles.ts";

const PEAP = "NativeProfile/Authentication/Eap/Configuration/EapHostConfig/Config/Eap/EapType";
const ROOTS = `${PEAP}/ServerValidation/TrustedRootCA`;
const NEW_ROOT = "11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff 00 11 22 33 44";
const FILES_PER_STORY = 12;

test.describe.configure({ mode: "parallel" });

const files = eapConfigurations();
for (let from = 0; from < files.length; from += FILES_PER_STORY) {
  const some = files.slice(from, from + FILES_PER_STORY);
  test(`EAP configurations open in the form of their method, and are saved byte for byte: ${namesOf(some)}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    let start = await StartPage.open(page);
    for (const file of some) {
      const workbench = await start.openFile(file);
      await workbench.panel("Authentication");
      await expect.soft(new AuthenticationView(page).method, file.name).toHaveValue(kindOf(file));
      expect.soft(await workbench.savedAsWritten(), file.name).toEqual(file.bytes);
      start = await workbench.close();
    }
  });
}

test("I take over an exported EAP configuration, change its roots and put it into a new profile", async ({ page }) => {
  const exported = eapConfiguration("peap-tls.xml");
  const before = decodeBytes(exported.bytes).text;
  const [, root = ""] = /<TrustedRootCA>([^<]*)</.exec(before) ?? [];
  const workbench = await (await StartPage.open(page)).openFile(exported);
  await expect(workbench.pane.region).toHaveAccessibleName("EAP configuration");
  const panel = await workbench.panel("Authentication");
  await panel.set(ROOTS, NEW_ROOT.replaceAll(" ", ":").toUpperCase());
  const changed = before.replace(`<TrustedRootCA>${root}<`, `<TrustedRootCA>${NEW_ROOT}<`);
  expect(await workbench.text()).toBe(changed);

  await page.getByRole("button", { name: "Use in a new profile" }).click();
  await (await workbench.panel("Authentication")).shows(ROOTS, NEW_ROOT);
  const text = await workbench.text();
  expect(text).toContain("<UserMethod>Eap</UserMethod>");
  expect(text).toContain(`<TrustedRootCA>${NEW_ROOT}</TrustedRootCA>`);
  expect(withoutBlanks(text)).toContain(withoutBlanks(changed));
});

test("escaped EAP becomes plain elements with one command, and undo brings the escaped text back", async ({ page }) => {
  const file = fixture("escaped-eap.xml");
  const workbench = await (await StartPage.open(page)).openFile(file);
  await workbench.panel("Authentication");
  const before = await workbench.text();
  await page.getByRole("button", { name: "Make it plain elements" }).click();
  const after = await workbench.text();
  expect(after).not.toContain("&lt;");
  const parsed = parseXml(after);
  expect(parsed.ok && methodInUse(parsed.value)).toMatchObject({ kind: kindOf(file), isEscaped: false });
  await workbench.undo();
  expect(await workbench.text()).toBe(before);
});

test("I switch the method; what comes along and what is lost is said first", async ({ page }) => {
  const file = eapConfiguration("peap-mschapv2.xml");
  const workbench = await (await StartPage.open(page)).openFile(file);
  await workbench.panel("Authentication");
  const view = new AuthenticationView(page);
  const dialog = await view.chooseMethod("ttls");
  await expect(dialog).toContainText("Kept");
  await expect(dialog).toContainText("Server names");
  await dialog.getByRole("button", { name: "Switch" }).click();
  await expect(view.method).toHaveValue("ttls");
  await expect(view.inner).toHaveValue("mschapv2");
  await view.inner.selectOption("pap");
  await page.getByRole("dialog").getByRole("button", { name: "Switch" }).click();
  expect(await workbench.text()).toContain("<PAPAuthentication></PAPAuthentication>");
  await workbench.undoAll();
  expect(await workbench.text()).toBe(decodeBytes(file.bytes).text);
});

function kindOf({ bytes }: NamedBytes): string {
  const parsed = parseXml(decodeBytes(bytes).text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return methodInUse(parsed.value).kind;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, "");
}

function namesOf(some: readonly NamedBytes[]): string {
  return some.map(({ name }) => name.replace(/\.xml$/, "")).join(", ");
}
