import { describe, expect, it } from "vitest";
import { editsOf } from "../../profile/changes.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { applyEdits } from "../../xml/edit.ts";
import { parseXml } from "../../xml/parse.ts";
import { moveCommentsOut } from "./moveCommentsOut.ts";

const PATH = [{ name: "DnsSuffix", namespace: "" }];

describe("moving comments out of an element", () => {
  it("gives each a line of its own, as the element has one", () => {
    expect(after("<VPNProfile>\r\n  <DnsSuffix><!--a-->x<!--b--></DnsSuffix>\r\n</VPNProfile>")).toBe(
      "<VPNProfile>\r\n  <!--a-->\r\n  <!--b-->\r\n  <DnsSuffix>x</DnsSuffix>\r\n</VPNProfile>",
    );
  });

  it("keeps one line one line", () => {
    expect(after("<VPNProfile><DnsSuffix>x<!--a--></DnsSuffix></VPNProfile>")).toBe(
      "<VPNProfile><!--a--><DnsSuffix>x</DnsSuffix></VPNProfile>",
    );
  });

  it("changes nothing where there is none", () => {
    const text = "<VPNProfile><DnsSuffix>x</DnsSuffix></VPNProfile>";
    expect(after(text)).toBe(text);
  });
});

function after(text: string): string {
  const document = parsed(text);
  return applyEdits(text, editsOf(document, moveCommentsOut(PATH)(document)));
}

function parsed(text: string): XmlDocument {
  const result = parseXml(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
