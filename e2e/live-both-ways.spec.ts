import { expect, test } from "./chromium.ts";
import { StartPage } from "./pages/StartPage.ts";

const PROFILE = `<VPNProfile>
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>
  <!-- the head office -->
  <Route>
    <Address>10.0.0.0</Address>
    <PrefixSize>8</PrefixSize>
  </Route>
</VPNProfile>
`;
const POLICY = "NativeProfile/RoutingPolicyType";
const CLASS_ROUTE = "NativeProfile/DisableClassBasedDefaultRoute";

test("what I choose in a form stands in the XML at once, and nothing else moves", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const routing = await workbench.panel("Routing");
  await routing.set(POLICY, "ForceTunnel");
  await workbench.pane.shows("<RoutingPolicyType>ForceTunnel</RoutingPolicyType>");
  await routing.set(CLASS_ROUTE, "true");
  expect(await workbench.text()).toBe(
    PROFILE.replace(
      "<RoutingPolicyType>SplitTunnel</RoutingPolicyType>",
      "<RoutingPolicyType>ForceTunnel</RoutingPolicyType>\n" +
        "    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>",
    ),
  );
});

test("what I type in a row stands in the XML with every key", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const routing = await workbench.panel("Routing");
  await routing.table("Routes").edit(0);
  const prefix = routing.control("Route/PrefixSize");
  await prefix.click();
  await prefix.press("End");
  await prefix.press("Backspace");
  await workbench.pane.lacks("<PrefixSize>");
  await prefix.press("1");
  await workbench.pane.shows("<PrefixSize>1</PrefixSize>");
  await prefix.press("6");
  await workbench.pane.shows("<PrefixSize>16</PrefixSize>");
  await expect(prefix).toBeFocused();
});

test("what I type in the XML stands in the forms", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const routing = await workbench.panel("Routing");
  await routing.shows(POLICY, "SplitTunnel");
  await workbench.pane.placeCaretAfter("<RoutingPolicyType>Split");
  await workbench.pane.press("Backspace", "Split".length);
  await workbench.pane.type("Force");
  await routing.shows(POLICY, "ForceTunnel");
  await workbench.pane.placeCaretAfter("<PrefixSize>");
  await workbench.pane.press("Delete");
  await workbench.pane.type("24");
  await routing.table("Routes").reads(["10.0.0.0/24"]);
});

test("a whole row typed key by key in the XML becomes a row of the table", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const routing = await workbench.panel("Routing");
  await workbench.pane.placeCaretAfter("</Route>");
  await workbench.pane.type("<Route><Address>192.168.4.0</Address><PrefixSize>22</PrefixSize></Route>");
  await routing.table("Routes").reads(["10.0.0.0/8", "192.168.4.0/22"]);
});

test("a value that does not decode is shown as written, and the field says why", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE.replace("<PrefixSize>8<", "<PrefixSize>eight<"));
  const routing = await workbench.panel("Routing");
  await routing.table("Routes").edit(0);
  await expect(routing.control("Route/PrefixSize")).toHaveValue("eight");
  await expect(routing.control("Route/PrefixSize")).toHaveAttribute("aria-invalid", "true");
  await routing.set("Route/PrefixSize", "8");
  expect(await workbench.text()).toBe(PROFILE);
});

test("the caret in the XML lights the field", async ({ page }) => {
  const workbench = await (await StartPage.open(page)).paste(PROFILE);
  const routing = await workbench.panel("Routing");
  const field = routing.main.locator("[data-lit]");
  await workbench.pane.placeCaretAfter("<RoutingPolicyType>Sp");
  await expect(field).toHaveCount(1);
  await expect(field.locator(`[data-path="${POLICY}"]`)).toBeVisible();
  await workbench.pane.placeCaretAfter("<VPNProfile>");
  await expect(field).toHaveCount(0);
});

test("the focus in a field shows where its XML stands", async ({ page }) => {
  const route = (index: number) => `  <Route><Address>10.0.${index}.0</Address><PrefixSize>24</PrefixSize></Route>\n`;
  const many = Array.from({ length: 200 }, (_, index) => route(index));
  const long = PROFILE.replace("</VPNProfile>", `${many.join("")}  <DnsSuffix>corp.example</DnsSuffix>\n</VPNProfile>`);
  const workbench = await (await StartPage.open(page)).paste(long);
  const routing = await workbench.panel("Routing");
  await workbench.pane.placeCaretAfter("<VPNProfile>");
  await workbench.pane.press("Control+End");
  await workbench.pane.lacks("RoutingPolicyType");
  await routing.control(POLICY).locator("[data-value=SplitTunnel]").focus();
  await workbench.pane.shows("<RoutingPolicyType>SplitTunnel</RoutingPolicyType>");
  await expect(workbench.pane.marked.first()).toBeVisible();
});
