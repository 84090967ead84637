import { describe, expect, it } from "vitest";
import { plainTreeOf } from "./plainTree.ts";
import { readersAgree, secondReading } from "./secondReader.ts";
import { parsed } from "./xml.testkit.ts";

describe("secondReading", () => {
  it("reads what the first reader reads", () => {
    const text = [
      '<?xml version="1.0"?><!-- a --><r x="1&#65;&amp;lt;\t2" xmlns:p="u">',
      "<p:b> 08 &#x41;&amp;amp; </p:b><!--c &amp;--><![CDATA[a<b&amp;]]>z<?fill-in server's name?><e/></r>",
    ].join("\r\n");
    expect(secondReading(text)).toEqual({ ok: true, value: plainTreeOf(parsed(text)) });
  });

  it.each([
    ["an unclosed element", "<r><a></r>"],
    ["two roots", "<r/><r/>"],
    ["no root", "<!-- c -->"],
    ["an undefined entity", "<r>&nbsp;</r>"],
    ["a document type", '<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>'],
    ["a name that its library forbids", "<r><__proto__/></r>"],
  ])("refuses %s", (_, text) => {
    expect(secondReading(text)).toMatchObject({ ok: false, error: { code: "second-reader" } });
  });
});

describe("readersAgree", () => {
  const document = parsed('<r><a b="1">2</a><!--c--></r>');

  it.each([
    ["a value", '<r><a b="1">3</a><!--c--></r>', ["r", "a"]],
    ["a name", '<r><d b="1">2</d><!--c--></r>', ["r"]],
    ["an attribute", '<r><a b="2">2</a><!--c--></r>', ["r", "a"]],
    ["a comment", '<r><a b="1">2</a><!--d--></r>', ["r"]],
    ["a node more", '<r><a b="1">2</a><!--c--><e/></r>', ["r"]],
    ["text that cannot be read", "<r>", []],
  ])("names where the readers differ in %s", (_, text, path) => {
    // The positions of the first reading hold for its names and values only as long as the tags have equal lengths.
    expect(readersAgree({ ...document, text })).toMatchObject({ ok: false, error: { path } });
  });

  it("is content when they do not", () => {
    expect(readersAgree(document)).toEqual({ ok: true, value: true });
  });
});
