import { expect, it } from "vitest";
import { pathTo, repaired } from "./repairs.testkit.ts";
import { rewriteText } from "./rewriteText.ts";

it("replaces in the element's own text, and neither in comments nor in CDATA nor in children", () => {
  const text = "<VPNProfile><A>x1<!-- 1 --><B>1</B><![CDATA[1]]>&#49;1</A></VPNProfile>";
  expect(
    repaired(
      text,
      rewriteText(pathTo("A"), /1/g, () => "2"),
    ),
  ).toBe("<VPNProfile><A>x2<!-- 1 --><B>1</B><![CDATA[1]]>&#49;2</A></VPNProfile>");
});

it("leaves what is replaced by itself", () => {
  const text = "<VPNProfile>one</VPNProfile>";
  expect(
    repaired(
      text,
      rewriteText([], /one/g, (match) => match),
    ),
  ).toBe(text);
});
