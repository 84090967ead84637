import { expect, it } from "vitest";
import { removeAttribute } from "./removeAttribute.ts";
import { pathTo, repaired } from "./repairs.testkit.ts";

it("takes one attribute out, with the blanks before it", () => {
  const text = '<VPNProfile><Route  a="1"\n b="2"/></VPNProfile>';
  expect(repaired(text, removeAttribute(pathTo("Route"), { name: "a", namespace: "" }))).toBe(
    '<VPNProfile><Route\n b="2"/></VPNProfile>',
  );
  expect(repaired(text, removeAttribute(pathTo("Route"), { name: "b", namespace: "" }))).toBe(
    '<VPNProfile><Route  a="1"/></VPNProfile>',
  );
});

it("leaves an attribute of the same name in another namespace", () => {
  const text = '<VPNProfile xmlns:p="urn:p" p:a="1"/>';
  expect(repaired(text, removeAttribute([], { name: "a", namespace: "" }))).toBe(text);
  expect(repaired(text, removeAttribute([], { name: "a", namespace: "urn:p" }))).toBe('<VPNProfile xmlns:p="urn:p"/>');
});
