import { describe, expect, it, test } from "vitest";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { at } from "./at.ts";
import { minify } from "./minify.ts";
import { corpus, fixtures, readable } from "./profiles.testkit.ts";
import { read } from "./read.ts";

function minified(text: string): string {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return applyEdits(text, minify(parsed.value));
}

describe("a text without layout", () => {
  test.each(readable([...fixtures(), ...corpus()]))(
    "$name: reads as before, and has no layout left",
    ({ document }) => {
      const text = minified(document.text);
      const parsed = parseXml(text);
      if (!parsed.ok) throw new Error(parsed.error.message);
      expect(read(parsed.value, at).value).toEqual(read(document, at).value);
      expect(minify(parsed.value)).toEqual([]);
      expect(text.length).toBeLessThanOrEqual(document.text.length);
    },
  );

  it("stands on one line, comments and all", () => {
    expect(
      minified("\n<!-- a -->\r\n<VPNProfile>\r\n  <!-- b -->\r\n  <AlwaysOn> true </AlwaysOn>\r\n</VPNProfile>\r\n"),
    ).toBe("<!-- a --><VPNProfile><!-- b --><AlwaysOn> true </AlwaysOn></VPNProfile>");
  });
});
