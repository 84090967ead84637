import { expect, it } from "vitest";
import { at } from "../../profile/at.ts";
import { renameElement } from "./renameElement.ts";
import { pathTo, repaired, withEap } from "./repairs.testkit.ts";

const HOST = 'xmlns="http://www.microsoft.com/provisioning/EapHostConfig"';
const hostConfig = at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig.path;
const methodStep = { name: "eapMethod", namespace: "http://www.microsoft.com/provisioning/EapHostConfig" };

it("renames both tags and keeps attributes, content and comments", () => {
  const text = '<VPNProfile><Rout a="1"><!-- x --><Address/></Rout></VPNProfile>';
  expect(repaired(text, renameElement(pathTo("Rout"), "Route"))).toBe(
    '<VPNProfile><Route a="1"><!-- x --><Address/></Route></VPNProfile>',
  );
});

it("renames the one that is meant", () => {
  const text = "<VPNProfile><Rout/><Rout/></VPNProfile>";
  expect(repaired(text, renameElement(pathTo("Rout[1]"), "Route"))).toBe("<VPNProfile><Rout/><Route/></VPNProfile>");
});

it("keeps the prefix", () => {
  const text = withEap(
    `<b:EapHostConfig xmlns:b="${methodStep.namespace}"><b:eapMethod>x</b:eapMethod></b:EapHostConfig>`,
  );
  expect(repaired(text, renameElement([...hostConfig, methodStep], "EapMethod"))).toContain(
    "<b:EapMethod>x</b:EapMethod>",
  );
});

it("works in escaped XML", () => {
  const text = withEap(`&lt;EapHostConfig ${HOST}&gt;&lt;eapMethod/&gt;&lt;/EapHostConfig&gt;`);
  expect(repaired(text, renameElement([...hostConfig, methodStep], "EapMethod"))).toContain("&lt;EapMethod/&gt;");
});

it("changes nothing where there is nothing, or nothing to change", () => {
  const text = "<VPNProfile><Route/></VPNProfile>";
  expect(repaired(text, renameElement(pathTo("Rout"), "Route"))).toBe(text);
  expect(repaired(text, renameElement(pathTo("Route"), "Route"))).toBe(text);
});
