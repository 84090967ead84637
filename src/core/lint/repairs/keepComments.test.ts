import { describe, expect, it } from "vitest";
import { at } from "../../profile/at.ts";
import { set } from "../../profile/changes.ts";
import type { AnyRef } from "../../profile/ref.ts";
import { keepComments } from "./keepComments.ts";
import { repaired } from "./repairs.testkit.ts";

const ROUTES: AnyRef = at.Route;

describe("removing without the comments beside", () => {
  it("leaves a comment above to nobody", () => {
    const text =
      "<VPNProfile>\n  <!-- a -->\n  <AlwaysOn>true</AlwaysOn>\n  <RegisterDNS>true</RegisterDNS>\n</VPNProfile>";
    expect(after(text)).toBe("<VPNProfile>\n  <!-- a -->\n\n  <RegisterDNS>true</RegisterDNS>\n</VPNProfile>");
  });

  it("adds no blank line where no element follows", () => {
    expect(after("<VPNProfile>\n  <!-- a -->\n  <AlwaysOn>true</AlwaysOn>\n</VPNProfile>")).toBe(
      "<VPNProfile>\n  <!-- a -->\n</VPNProfile>",
    );
  });

  it("leaves a comment behind on its line", () => {
    expect(after("<VPNProfile>\n  <AlwaysOn>true</AlwaysOn> <!-- b -->\n</VPNProfile>")).toBe(
      "<VPNProfile>\n  <!-- b -->\n</VPNProfile>",
    );
  });

  it("leaves both, line ends as they are", () => {
    const text = "<VPNProfile>\r\n  <!-- a -->\r\n  <AlwaysOn>true</AlwaysOn> <!-- b -->\r\n</VPNProfile>";
    expect(after(text)).toBe("<VPNProfile>\r\n  <!-- a -->\r\n  <!-- b -->\r\n</VPNProfile>");
  });

  it("keeps the comments of every row of a list", () => {
    const text = "<VPNProfile>\n  <!-- a -->\n  <Route/>\n  <!-- b -->\n  <Route/>\n</VPNProfile>";
    const all = { kind: "remove", ref: ROUTES, indexes: [0, 1] } as const;
    expect(repaired(text, (document) => keepComments(all, document))).toBe(
      "<VPNProfile>\n  <!-- a -->\n  <!-- b -->\n</VPNProfile>",
    );
  });

  it("does so in each of several changes", () => {
    const text = "<VPNProfile><!-- a --><AlwaysOn>true</AlwaysOn><RegisterDNS>true</RegisterDNS></VPNProfile>";
    const both = { kind: "several", changes: [set(at.AlwaysOn, undefined), set(at.RegisterDNS, false)] } as const;
    expect(repaired(text, (document) => keepComments(both, document))).toContain("<!-- a --><RegisterDNS>false");
  });

  it("passes on what removes nothing", () => {
    const change = set(at.AlwaysOn, true);
    repaired("<VPNProfile/>", (document) => {
      expect(keepComments(change, document)).toBe(change);
      return change;
    });
  });
});

function after(text: string): string {
  return repaired(text, (document) => keepComments(set(at.AlwaysOn, undefined), document));
}
