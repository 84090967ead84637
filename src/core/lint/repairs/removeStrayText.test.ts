import { expect, it } from "vitest";
import { removeStrayText } from "./removeStrayText.ts";
import { pathTo, repaired } from "./repairs.testkit.ts";

it("takes words out of the root, with their lines, and leaves comments", () => {
  const text = "<VPNProfile>\n  note one\n  <AlwaysOn/> two <!-- three -->\n  <RegisterDNS/>\n</VPNProfile>";
  expect(repaired(text, removeStrayText([]))).toBe(
    "<VPNProfile>\n  <AlwaysOn/> <!-- three -->\n  <RegisterDNS/>\n</VPNProfile>",
  );
});

it("takes CDATA that touches text with it", () => {
  const text = "<VPNProfile><Route>a<![CDATA[b]]>c<Address/></Route></VPNProfile>";
  expect(repaired(text, removeStrayText(pathTo("Route")))).toBe("<VPNProfile><Route><Address/></Route></VPNProfile>");
});

it("leaves words inside the children", () => {
  const text = "<VPNProfile><AlwaysOn>true</AlwaysOn></VPNProfile>";
  expect(repaired(text, removeStrayText([]))).toBe(text);
});
