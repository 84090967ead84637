import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caretContext, enclosingElements, findElementContents } from "./scanTolerant.ts";
import { elementAt } from "./place.ts";
import { LAW, parsed, snippet, wellFormedTexts } from "./xml.testkit.ts";

function atCaret(marked: string): string {
  const caret = marked.indexOf("⇶");
  const { open, inside } = caretContext(marked.replace("⇶", ""), caret);
  return [...open, inside].join(" ");
}

const contents = (text: string): readonly string[] =>
  findElementContents(text, ["L2tpPsk", "Password"]).map(({ start, end }) => text.slice(start, end));
const anything = fc
  .array(fc.oneof(snippet, fc.constantFrom("<L2tpPsk>", "</L2tpPsk>", "secret")), { maxLength: 12 })
  .map((parts) => parts.join(""));

describe("caretContext", () => {
  it.each([
    ["<r><Route>⇶</Route></r>", "r Route text"],
    ["<r><Route><⇶</Route></r>", "r Route tagName"],
    ["<r><Route><Ad⇶", "r Route tagName"],
    ["<r><Route>\n  <Ad⇶\n</Route></r>", "r Route tagName"],
    ["<r><Route></⇶", "r Route endTagName"],
    ["<r><Route></Ro⇶", "r Route endTagName"],
    ["<r><Route a⇶></Route></r>", "r attributes"],
    ["<r><Route a='⇶'></Route></r>", "r attributeValue"],
    ["<r><Route a='>' ⇶></Route></r>", "r attributes"],
    ["<r><!-- <Route>⇶ --></r>", "r comment"],
    ["<r><![CDATA[⇶]]></r>", "r cdata"],
    ["<r><?fill-in ⇶?></r>", "r instruction"],
    ["<r><a/><b></b>⇶</r>", "r text"],
    ["<r><a><b></a>⇶</r>", "r text"],
    ["<r></b>⇶</r>", "r text"],
    ["<r>1 < 2 ⇶</r>", "r text"],
    ["<r><Route⇶></Route></r>", "r tagName"],
    ["<r>⇶<Route></Route></r>", "r text"],
    ["<r><Route/>⇶</r>", "r text"],
    ["⇶", "text"],
  ])("%s", (marked, context) => {
    expect(atCaret(marked)).toBe(context);
  });

  it("never fails", () => {
    fc.assert(
      fc.property(anything, fc.nat(60), (text, offset) => void caretContext(text, offset)),
      LAW,
    );
  });

  it("agrees with the strict reader in text that it accepts", () => {
    fc.assert(
      fc.property(fc.constantFrom(...wellFormedTexts), fc.nat(), (text, at) => {
        const offset = at % text.length;
        if (caretContext(text, offset).inside !== "text") return;
        const elements = elementAt(parsed(text), offset).map(({ element }) => element);
        const names = elements.map(({ prefix, name }) => (prefix === "" ? name : `${prefix}:${name}`));
        expect(enclosingElements(text, offset)).toEqual(names);
      }),
      { ...LAW, numRuns: 3000 },
    );
  });
});

describe("findElementContents", () => {
  it.each([
    ["a well-formed element", "<r><L2tpPsk>s</L2tpPsk><a>1</a></r>", ["s"]],
    ["any letter case and any prefix", "<p:l2tppsk a='1'>s</p:l2tppsk>", ["s"]],
    ["several elements", "<L2tpPsk>s</L2tpPsk><Password>t</Password>", ["s", "t"]],
    ["an element in a comment", "<!-- <L2tpPsk>s</L2tpPsk> -->", ["s"]],
    ["an unclosed element in a comment", "<!-- <L2tpPsk>s --><a/>", ["s "]],
    ["escaped markup", "<a>&lt;L2tpPsk&gt;s&lt;/L2tpPsk&gt;</a>", ["s"]],
    ["CDATA", "<L2tpPsk><![CDATA[s<t]]></L2tpPsk>", ["<![CDATA[s<t]]>"]],
    ["a bare `<` in the content", "<L2tpPsk>s<t</L2tpPsk>", ["s<t"]],
    ["a missing end tag", "<L2tpPsk>s\n<a>1</a>", ["s\n"]],
    ["an unfinished end tag", "<L2tpPsk>s</L2tp\n<a>1</a>", ["s"]],
    ["an unfinished start tag", "<L2tpPsk s</L2tpPsk>", ["s"]],
    ["the end of the text", "<L2tpPsk>s", ["s"]],
  ])("finds %s", (_, text, found) => {
    expect(contents(text)).toEqual(found);
  });

  it("finds nothing in empty and in other elements", () => {
    expect(contents("<L2tpPsk></L2tpPsk><L2tpPsk/><L2tpPskHint>s</L2tpPskHint>")).toEqual([]);
  });

  it("never fails, and gives ranges that are apart and in order", () => {
    fc.assert(
      fc.property(anything, (text) => {
        let done = 0;
        for (const { start, end } of findElementContents(text, ["L2tpPsk"])) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          done = end;
        }
      }),
      LAW,
    );
  });
});
