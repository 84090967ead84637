import { describe, expect, it } from "vitest";
import { at } from "../core/profile/at.ts";
import { editsOf, set } from "../core/profile/changes.ts";
import { read } from "../core/profile/read.ts";
import { applyEdits } from "../core/xml/edit.ts";
import { parseXml } from "../core/xml/parse.ts";
import { rawDraft, rawRefusal, rawText, withLineEndsOf, withMargins } from "./rawContent.ts";

const ref = at.PluginProfile.CustomConfiguration;

function parsed(text: string) {
  const result = parseXml(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const EMPTY = parsed("<VPNProfile></VPNProfile>");

describe("raw content", () => {
  it.each(["", "text", "<a/>", "<a>\n  <b/>\n</a><c/>", "&lt;a/&gt;", "<![CDATA[<a>]]>", "<!-- note --><a/>"])(
    "takes %j",
    (draft) => {
      expect(rawRefusal(EMPTY, ref.path, draft)).toBeNull();
    },
  );

  it.each(["<a>", "</CustomConfiguration><x/><CustomConfiguration>", "a & b", "<!-- note", "<p:a/>", "<a/>\n<b"])(
    "refuses %j",
    (draft) => {
      expect(rawRefusal(EMPTY, ref.path, draft)).toMatch(/^Line \d+ is not XML yet: .+\.$/);
    },
  );

  it("names the line of the draft", () => {
    expect(rawRefusal(EMPTY, ref.path, "<a/>\n<b/>\n& c")).toMatch(/^Line 3 /);
  });

  it("knows the prefixes that are declared around it", () => {
    const document = parsed('<VPNProfile><PluginProfile xmlns:p="urn:p"/></VPNProfile>');
    expect(rawRefusal(document, ref.path, "<p:a/>")).toBeNull();
  });

  it("leaves the layout around it out of the field, and puts it back", () => {
    const text =
      "<VPNProfile>\r\n  <PluginProfile><CustomConfiguration>\r\n    <a>\r\n\r\n      <b/>\r\n    </a>\r\n  </CustomConfiguration></PluginProfile>\r\n</VPNProfile>";
    const document = parsed(text);
    const reading = read(document, ref);
    const { draft, margins } = rawDraft(reading);
    expect(draft).toBe("<a>\n\n  <b/>\n</a>");
    expect(withMargins(draft, margins)).toBe(rawText(reading));
    const value = (next: string) => withLineEndsOf(document, withMargins(next, margins));
    expect(editsOf(document, set(ref, value(draft)))).toEqual([]);
    const changed = applyEdits(text, editsOf(document, set(ref, value(draft.replace("b", "c")))));
    expect(changed).toBe(text.replace("<b/>", "<c/>"));
  });

  it.each(["", " ", "text", "\n  <a/>\n<b/>\n", "<a>\n  <b/>\n</a>", "\n\t<a>\n\t  x\n\t</a> \n"])(
    "gives %j back with its margins",
    (content) => {
      const document = parsed(
        `<VPNProfile><PluginProfile><CustomConfiguration>${content}</CustomConfiguration></PluginProfile></VPNProfile>`,
      );
      const reading = read(document, ref);
      const { draft, margins } = rawDraft(reading);
      expect(withMargins(draft, margins).trim()).toBe(rawText(reading).trim());
      if (content.trim() !== "") expect(withMargins(draft, margins)).toBe(content);
    },
  );

  it("shows a placeholder as nothing yet", () => {
    const document = parsed(
      "<VPNProfile><PluginProfile><CustomConfiguration><?fill-in key?></CustomConfiguration></PluginProfile></VPNProfile>",
    );
    expect(rawDraft(read(document, ref)).draft).toBe("");
  });
});
