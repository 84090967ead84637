import { describe, expect, it } from "vitest";
import { contentOfRaw } from "./rawContent.ts";

describe("the content of an element", () => {
  it.each([
    ["&lt;a&gt;1 &amp;amp; 2&lt;/a&gt;", "<a>1 &amp; 2</a>"],
    ["<![CDATA[<a/>]]>", "<a/>"],
    ["<a>1 &amp; 2</a>", "<a>1 &amp; 2</a>"],
    ["plain", "plain"],
    ["", ""],
    ["<i:a/>", "<i:a/>"],
  ])("of %j says %j", (raw, said) => {
    expect(contentOfRaw(raw)).toBe(said);
  });
});
