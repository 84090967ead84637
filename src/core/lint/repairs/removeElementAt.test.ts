import { expect, it } from "vitest";
import { removeElementAt } from "./removeElementAt.ts";
import { pathTo, repaired } from "./repairs.testkit.ts";

it("takes an unknown element out with its lines, and leaves the comment to nobody", () => {
  const text = "<VPNProfile>\n  <!-- why -->\n  <Odd>\n    <Inner/>\n  </Odd>\n  <AlwaysOn/>\n</VPNProfile>";
  expect(repaired(text, removeElementAt(pathTo("Odd")))).toBe(
    "<VPNProfile>\n  <!-- why -->\n\n  <AlwaysOn/>\n</VPNProfile>",
  );
});

it("leaves a comment that holds markup", () => {
  const text = "<VPNProfile>\n  <!-- <Old/> -->\n  <Odd/>\n</VPNProfile>";
  expect(repaired(text, removeElementAt(pathTo("Odd")))).toBe("<VPNProfile>\n  <!-- <Old/> -->\n</VPNProfile>");
});

it("never takes the root", () => {
  expect(repaired("<VPNProfile/>", removeElementAt([]))).toBe("<VPNProfile/>");
});
