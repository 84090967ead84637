import { describe, expect, it } from "vitest";
import { parseXml } from "../xml/parse.ts";
import { elementsNamed, heldMarkup, textsAt } from "./foreignXml.ts";

function documentOf(text: string) {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

function held(content: string): string {
  const document = documentOf(`<a><b>${content}</b></a>`);
  const [place] = elementsNamed(document, "b");
  if (place === undefined) throw new Error("There is no b.");
  return heldMarkup(document, place);
}

describe("looking into XML of other programs", () => {
  const document = documentOf(
    '<root xmlns="urn:x" xmlns:p="urn:y"><List><p:Item> one </p:Item><item/></List><List><Item>two</Item></List></root>',
  );

  it("finds every element on the way, whatever its namespace and letter case", () => {
    expect(elementsNamed(document, "list", "item").map(({ element }) => element.name)).toEqual([
      "Item",
      "item",
      "Item",
    ]);
  });

  it("finds the root without a way, and nothing on a way that is not there", () => {
    expect(elementsNamed(document).map(({ element }) => element.name)).toEqual(["root"]);
    expect(elementsNamed(document, "List", "Nothing", "Item")).toEqual([]);
  });

  it("gives the texts trimmed, and none of elements without text", () => {
    expect(textsAt(document, "List", "Item")).toEqual(["one", "two"]);
  });
});

describe("the XML that an element holds", () => {
  it.each([
    ["as a child", '<c d="e"/>', '<c d="e"/>'],
    ["as a child with blanks around it", "\n <c>x</c>\n", "<c>x</c>"],
    ["escaped", "&lt;c>R&amp;amp;D&lt;/c>", "<c>R&amp;D</c>"],
    ["in CDATA", "<![CDATA[<c/>]]>", "<c/>"],
    ["not at all", "text", ""],
  ])("is found %s", (_, content, markup) => {
    expect(held(content)).toBe(markup);
  });
});
