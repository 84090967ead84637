import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "./chromium.ts";
import { CertificateBench, certificateFile, dropFiles } from "./pages/CertificateBench.ts";
import { StartPage } from "./pages/StartPage.ts";
import type { Workbench } from "./pages/Workbench.ts";

const KEY_REFUSED = "This holds a private key. Export the certificate without it (.cer).";
const ROOT = certificateFile("root.cer");
const ISSUING = certificateFile("issuing.pem");
const SERVER = certificateFile("nps.cer");
const USER = certificateFile("user.cer");

test("I build PEAP with client certificate from nothing with three dropped certificates", async ({ page }) => {
  const workbench = await withPeap(page);
  const before = await workbench.text();
  const bench = await CertificateBench.open(workbench);
  await bench.drop(ROOT, ISSUING, SERVER);
  await expect(bench.rows).toHaveText([/^Root.*Contoso Root CA/, /^Issuing CA.*Contoso Issuing CA/, /^Server.*nps\./]);

  await bench.put("Trust this root everywhere");
  await bench.show("Contoso Issuing CA");
  await bench.put("Take only certificates of this issuer in EAP-TLS inside PEAP");
  await bench.show("nps.contoso.com");
  await bench.put("Expect nps.contoso.com everywhere");

  const text = await workbench.text();
  const root = spaced(sha1(ROOT.bytes));
  expect(text.split(`<TrustedRootCA>${root}</TrustedRootCA>`)).toHaveLength(3);
  expect(text.split("<ServerNames>nps.contoso.com</ServerNames>")).toHaveLength(3);
  expect(text.match(/<AcceptServerName[^>]*>true</g)).toHaveLength(2);
  expect(text).toMatch(/<CAHashList Enabled="true">\s*<IssuerHash>([0-9a-f]{2} ){19}[0-9a-f]{2}<\/IssuerHash>/);
  await expect(bench.view("nps.contoso.com")).toContainText("a listed name fits");

  for (let step = 0; step < 3; step++) await workbench.undo();
  expect(await workbench.text()).toBe(before);
});

test("a user's certificate is judged against the filter", async ({ page }) => {
  const workbench = await withPeap(page);
  const bench = await CertificateBench.open(workbench);
  await bench.drop(USER, ISSUING);
  const view = await bench.show("Ada Winter");
  await expect(view).toContainText("it may be chosen");
  await bench.put("Require Smart Card Logon in EAP-TLS inside PEAP");
  await expect(view).toContainText("It carries Client Authentication together with “Smart Card Logon”.");

  await bench.drop(certificateFile("own-usage.pem"));
  const own = page.getByRole("region", { name: "Would Windows choose it?" });
  await expect(own).toContainText("no, one condition fails");
});

test("a certificate in two files is there once, and tells both", async ({ page }) => {
  const bench = await CertificateBench.open(await withPeap(page));
  await bench.drop(ROOT);
  await bench.drop(certificateFile("chain.p7b"));
  await expect(await bench.show("Contoso Root CA")).toContainText("root.cer, chain.p7b");
});

test("while the XML is broken nothing can be put in, and the reason stands there", async ({ page }) => {
  const workbench = await withPeap(page);
  const bench = await CertificateBench.open(workbench);
  await bench.drop(ROOT);
  await workbench.pane.placeCaretAfter("<VPNProfile>");
  await page.keyboard.type("<");
  await expect(bench.view("Contoso Root CA")).toContainText("The XML is broken: mend it first.");
  await expect(page.getByRole("button", { name: "Trust this root everywhere" })).toBeDisabled();
});

test("a private key is refused where it was dropped, and nothing of it is kept", async ({ page }) => {
  const workbench = await withPeap(page);
  const bench = await CertificateBench.open(workbench);
  await bench.drop(certificateFile("throwaway.pfx"), ROOT);
  await expect(bench.refusals).toHaveText(`throwaway.pfx: ${KEY_REFUSED}`);
  await expect(bench.rows).toHaveCount(1);
  await bench.paste("-----BEGIN PRIVATE KEY-----\nMC4CAQA=\n-----END PRIVATE KEY-----");
  await expect(bench.refusals).toHaveText(`Pasted text: ${KEY_REFUSED}`);
  await expect(bench.rows).toHaveCount(1);
});

test("I drop certificates anywhere, and a profile still opens as one", async ({ page }) => {
  const workbench = await withPeap(page);
  const profiles = await workbench.switcher.locator("option").count();
  await dropFiles(page.locator("main"), [ISSUING, certificateFile("chain.p7b")]);
  const bench = await CertificateBench.arrive(page);
  await expect(bench.list).toContainText("Contoso Issuing CA");
  await expect(workbench.switcher.locator("option")).toHaveCount(profiles);

  await dropFiles(page.locator("main"), [profileNamed("Second.xml")]);
  await expect(workbench.switcher.locator("option")).toHaveCount(profiles + 1);
  await expect(bench.list).toContainText("Contoso Issuing CA");
});

test("I drop a certificate before there is a profile, and find it later", async ({ page }) => {
  const start = await StartPage.open(page);
  await dropFiles(page.locator("main"), [ROOT, certificateFile("throwaway-legacy.p12")]);
  await expect(page.getByText(`throwaway-legacy.p12: ${KEY_REFUSED}`)).toBeVisible();
  await expect(page.getByText("1 certificate is at hand; open or start a profile to use it.")).toBeVisible();
  const bench = await CertificateBench.open(await start.startWith("New user tunnel"));
  const view = await bench.show("Contoso Root CA");
  await expect(view).toContainText("This profile has no EAP method that verifies a server.");
  await view.getByRole("link", { name: "Choose an EAP method" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Authentication" })).toBeVisible();
});

test("certificates are gone after a reload", async ({ page }) => {
  const workbench = await withPeap(page);
  const bench = await CertificateBench.open(workbench);
  await bench.drop(ROOT);
  await expect(bench.rows).toHaveCount(1);
  await (await workbench.saved()).reload();
  await expect(bench.list).toBeHidden();
  await expect(bench.dropArea).toBeVisible();
});

test("I try a name against the list of server names", async ({ page }) => {
  const workbench = await withPeap(page);
  const bench = await CertificateBench.open(workbench);
  await bench.drop(SERVER);
  await bench.put("Expect nps.contoso.com everywhere");
  const panel = await workbench.panel("Authentication");
  await panel.main.getByRole("button", { name: "Try a certificate's name" }).first().click();
  await expect(panel.main.getByLabel("Name in the server's certificate")).toBeFocused();
  await panel.main.getByRole("button", { name: "Take nps.contoso.com" }).click();
  await expect(panel.main.getByRole("list", { name: "Entries of the list" })).toHaveText(/^Matches/);
  await panel.main.getByLabel("Name in the server's certificate").fill("NPS.contoso.com");
  await expect(panel.main.getByRole("list", { name: "Entries of the list" })).toHaveText(/^Differs/);
});

/** A new user tunnel with PEAP, and EAP-TLS inside it. */
async function withPeap(page: Page): Promise<Workbench> {
  const workbench = await (await StartPage.open(page)).startWith("New user tunnel");
  await (await workbench.panel("Authentication")).set("NativeProfile/Authentication/Eap", "peap");
  await expect(workbench.undoButton).toBeEnabled();
  return workbench;
}

function profileNamed(name: string) {
  return { name, bytes: new TextEncoder().encode("<VPNProfile/>") };
}

function sha1(bytes: Uint8Array): string {
  return createHash("sha1").update(bytes).digest("hex");
}

/** "aa bb …", as thumbprints stand in EAP configurations. */
function spaced(digits: string): string {
  return digits.replace(/..(?=.)/g, "$& ");
}
