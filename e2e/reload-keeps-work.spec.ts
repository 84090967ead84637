import { expect, test } from "./chromium.ts";
import { StartPage } from "./pages/StartPage.ts";
import { Workbench } from "./pages/Workbench.ts";

const PROFILE = `<VPNProfile>
  <ProfileName>Head office</ProfileName>
  <NativeProfile>
    <NativeProtocolType>L2tp</NativeProtocolType>
  </NativeProfile>
</VPNProfile>
`;

test("every key is there after a reload, from the forms and from the pane", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const dns = await workbench.panel("Name resolution");
  await dns.control("DnsSuffix").click();
  await page.keyboard.type("corp.example");
  await workbench.pane.placeCaretAfter("Head office");
  await workbench.pane.type(" 2");
  const text = await workbench.text();
  const again = await (await workbench.saved()).reload();
  expect(await again.text()).toBe(text);
  expect(text).toContain("<ProfileName>Head office 2</ProfileName>");
  await (await again.panel("Name resolution")).shows("DnsSuffix", "corp.example");
});

test("what I typed right before the page went away is kept", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const dns = await workbench.panel("Name resolution");
  await dns.set("DnsSuffix", "corp.example");
  const again = await workbench.reload();
  await again.pane.shows("<DnsSuffix>corp.example</DnsSuffix>");
});

test("a draft that does not decode is kept in its field", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const windows11 = await workbench.panel("Windows 11 settings");
  await windows11.set("IPv4InterfaceMetric", "three");
  const again = await (await workbench.saved()).reload();
  await (await again.panel("Windows 11 settings")).shows("IPv4InterfaceMetric", "three");
  expect(await again.text()).toBe(PROFILE);
});

test("a pre-shared key is not kept, and the page says so", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const servers = await workbench.panel("Servers and protocol");
  await servers.set("NativeProfile/L2tpPsk", "swordfish");
  expect(await workbench.text()).toContain("<L2tpPsk>swordfish</L2tpPsk>");
  const again = await (await workbench.saved()).reload();
  await expect(page.getByText(/Enter (it|them) again/)).toBeVisible();
  expect(await again.text()).not.toContain("swordfish");
  expect(await page.evaluate(everythingKept)).not.toContain("swordfish");
});

test("several profiles are kept, and the one in edit is in edit again", async ({ page }) => {
  const first = await (await StartPage.open(page)).paste(PROFILE);
  const second = await first.openFile({ name: "Branch.xml", bytes: new TextEncoder().encode("<VPNProfile/>") });
  const again = await (await second.saved()).reload();
  expect(await again.switcher.locator("option").allInnerTexts()).toEqual(["Head office", "Branch", "New or paste…"]);
  await again.pane.shows("<VPNProfile/>");
  await again.switcher.selectOption({ label: "Head office" });
  await again.pane.shows("<ProfileName>Head office</ProfileName>");
});

test("a second tab is told that it works on a copy", async ({ page, context }) => {
  await (await (await StartPage.open(page)).paste(PROFILE)).saved();
  const other = await context.newPage();
  await other.goto("./");
  const copy = await Workbench.arrive(other);
  await expect(other.getByText("This deployment is open in another tab.")).toBeVisible();
  await expect(other.getByRole("banner")).toContainText("A copy: not saved");
  await copy.pane.shows("<ProfileName>Head office</ProfileName>");
});

/** Runs in the page: all that the browser keeps for it, as one text. */
async function everythingKept(): Promise<string> {
  const texts: string[] = [JSON.stringify(Object.entries(localStorage))];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name ?? "");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error("The database does not open"));
    });
    for (const store of database.objectStoreNames) {
      const values = await new Promise<unknown>((resolve) => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
      texts.push(JSON.stringify(values));
    }
    database.close();
  }
  return texts.join("\n");
}
