import { expect, it } from "vitest";
import { at } from "../../profile/at.ts";
import { reorderChildren } from "./reorderChildren.ts";
import { pathTo, repaired, withEap } from "./repairs.testkit.ts";

it("orders the children of the root, or of one row", () => {
  const text =
    "<VPNProfile><Route><Metric/><Address/></Route><Route><Metric/><Address/></Route><AlwaysOn/></VPNProfile>";
  expect(repaired(text, reorderChildren([], "windows"))).toBe(
    "<VPNProfile><AlwaysOn/><Route><Metric/><Address/></Route><Route><Metric/><Address/></Route></VPNProfile>",
  );
  expect(repaired(text, reorderChildren(pathTo("Route[1]"), "windows"))).toBe(
    "<VPNProfile><Route><Metric/><Address/></Route><Route><Address/><Metric/></Route><AlwaysOn/></VPNProfile>",
  );
});

it("works in escaped XML", () => {
  const host = 'xmlns="http://www.microsoft.com/provisioning/EapHostConfig"';
  const text = withEap(`&lt;EapHostConfig ${host}&gt;&lt;Config/&gt;&lt;EapMethod/&gt;&lt;/EapHostConfig&gt;`);
  const { path } = at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig;
  expect(repaired(text, reorderChildren(path, "windows"))).toContain("&lt;EapMethod/&gt;&lt;Config/&gt;");
});

it("changes nothing where the vocabulary knows no order", () => {
  const text = "<VPNProfile><Odd><Metric/><Address/></Odd></VPNProfile>";
  expect(repaired(text, reorderChildren(pathTo("Odd"), "windows"))).toBe(text);
});
