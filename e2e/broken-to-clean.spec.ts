import { expect, test } from "./chromium.ts";
import { ProblemsPane } from "./pages/ProblemsPane.ts";
import { StartPage } from "./pages/StartPage.ts";

const BROKEN = `<VPNProfile>
  <!-- Before sign-in, to the domain controllers -->
  <AlwaysOn>True</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <Lockdown>false</Lockdown>
  <DnsSuffix>corp.blueyonder.example</DnsSuffix>
  <TrustedNetworkDetection>corp.blueyonder.example</TrustedNetworkDetection>
  <NativeProfile>
    <Servers>vpn.blueyonder.example</Servers>
    <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>
  <Route>
    <Address>10.10.0.77</Address>
    <PrefixSize>24</PrefixSize>
  </Route>
  <Route>
    <Address>10.10.1.5</Address>
    <PrefixSize>320</PrefixSize>
  </Route>
</VPNProfile>
`;

test("a broken profile is read, mended and exported clean", async ({ page }) => {
  const workbench = await (
    await StartPage.open(page)
  ).openFile({
    name: "device.xml",
    bytes: new TextEncoder().encode(BROKEN),
  });
  const problems = await ProblemsPane.open(page);
  await problems.groupBy("By severity");
  await expect(problems.row("True")).toBeVisible();
  await expect(problems.row("Lockdown stands here")).toBeVisible();

  await test.step("an export names the errors and asks first", async () => {
    const dialog = await (await workbench.export()).format("PowerShell: install");
    await expect(dialog.dialog).toContainText("10.10.0.77/24 is no network address");
    await expect(dialog.downloadButton).toBeDisabled();
    await page.keyboard.press("Escape");
  });

  await test.step("what is safe is mended at once", async () => {
    const dialog = await problems.fixAllSafe();
    await dialog.getByRole("button", { name: "Apply" }).click();
    const text = await workbench.text();
    expect(text).toContain("<AlwaysOn>true</AlwaysOn>");
    expect(text).toContain("<LockDown>false</LockDown>");
    expect(text).toContain("<Address>10.10.0.0</Address>");
    expect(text).toContain("<!-- Before sign-in, to the domain controllers -->");
  });

  await test.step("a fix with a choice shows first what it changes", async () => {
    await problems.select("ForceTunnel is not supported");
    await problems.details
      .getByRole("button", { name: /split tunnel/i })
      .first()
      .click();
    const preview = page.getByRole("dialog", { name: /split tunnel/i });
    await preview.getByRole("button", { name: "Apply" }).click();
    await workbench.pane.shows("<RoutingPolicyType>SplitTunnel</RoutingPolicyType>");
  });

  await test.step("what only a person knows is one key away", async () => {
    await problems.select(/320/);
    await page.keyboard.press("Enter");
    const field = page.locator('main [data-open-row="1"] [data-path="Route/PrefixSize"]');
    await expect(field).toBeFocused();
    await field.fill("32");
    await expect(problems.row(/320/)).toHaveCount(0);
  });

  await test.step("the export asks nothing", async () => {
    await expect(problems.button).not.toContainText(/\berrors?\b/);
    const dialog = await (await workbench.export()).format("ProfileXML");
    await dialog.variant("Prepared for Intune on Windows 11");
    await expect(dialog.dialog.getByLabel("Export all the same")).toHaveCount(0);
    const { bytes } = await dialog.download();
    expect(new TextDecoder().decode(bytes)).toContain("<PrefixSize>32</PrefixSize>");
  });
});
