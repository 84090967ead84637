import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextEdit } from "./document.ts";
import { applyEdits } from "./edit.ts";
import { islandOf, type Island } from "./island.ts";
import { childrenOf, rootPlace } from "./place.ts";
import { editsOf, LAW, parsed } from "./xml.testkit.ts";

function islandIn(text: string): Island | null {
  const document = parsed(text);
  const [child] = childrenOf(document, rootPlace(document));
  return child === undefined ? null : islandOf(document, child);
}

function editedHost(host: string, edits: readonly TextEdit[]): string {
  return applyEdits(host, islandIn(host)?.toHost(edits) ?? []);
}

const at = (start: number, end: number, text: string): TextEdit => ({ range: { start, end }, text });

describe("islandOf", () => {
  it.each([
    ["escaped text", "<r><A> &lt;b&gt;1 &amp;amp; 2&lt;/b&gt;</A></r>", " <b>1 &amp; 2</b>"],
    ["text escaped by numbers", "<r><A>&#60;b/&#x3E;</A></r>", "<b/>"],
    ["CDATA", "<r><A>\n<![CDATA[<b>&amp;</b>]]></A></r>", "\n<b>&amp;</b>"],
    ["CDATA in two sections", "<r><A><![CDATA[<b>]]]]><![CDATA[></b>]]></A></r>", "<b>]]></b>"],
    ["line ends as they are", "<r><A>&lt;b/&gt;\r\n</A></r>", "<b/>\r\n"],
    [
      "text escaped twice",
      "<r><A>\n&amp;lt;b&amp;gt;1 &amp;amp;amp; 2&amp;lt;/b&amp;gt;</A></r>",
      "\n<b>1 &amp; 2</b>",
    ],
    ["escaped text in CDATA", "<r><A><![CDATA[&lt;b&gt;&amp;amp;&lt;/b&gt;]]></A></r>", "<b>&amp;</b>"],
  ])("reads %s", (_, host, inner) => {
    expect(islandIn(host)?.text).toBe(inner);
  });

  it("is null for plain text, real elements and nothing", () => {
    const hosts = ["<r><A>10.0.0.0</A></r>", "<r><A><b/></A></r>", "<r><A/></r>"];
    expect(hosts.map(islandIn)).toEqual([null, null, null]);
  });
});

describe("an edit of the island", () => {
  it("is escaped as its surroundings are", () => {
    const escaped = editedHost("<r><A>&lt;b/&gt;</A></r>", [at(0, 4, "<c>&amp;</c>")]);
    expect(escaped).toBe("<r><A>&lt;c&gt;&amp;amp;&lt;/c&gt;</A></r>");
    expect(editedHost("<r><A><![CDATA[<b/>]]></A></r>", [at(1, 2, "c")])).toBe("<r><A><![CDATA[<c/>]]></A></r>");
  });

  it("is escaped as often as its surroundings are", () => {
    const twice = "<r><A>&amp;lt;b/&amp;gt;</A></r>";
    expect(editedHost(twice, [at(1, 2, "<")])).toBe("<r><A>&amp;lt;&amp;lt;/&amp;gt;</A></r>");
    expect(editedHost("<r><A><![CDATA[&lt;b/&gt;]]></A></r>", [at(1, 2, ">")])).toBe(
      "<r><A><![CDATA[&lt;&gt;/&gt;]]></A></r>",
    );
  });

  it("touches nothing else", () => {
    const host = "<r><A>&#60;b>1&quot;&lt;/b></A></r>";
    expect(editedHost(host, [at(3, 4, "2")])).toBe(host.replace("1", "2"));
  });

  it("takes the line end of the host", () => {
    const host = "<r>\r\n<A>&lt;b&gt;&lt;/b&gt;</A>\r\n</r>";
    expect(editedHost(host, [at(3, 3, "\n")])).toBe(host.replace("&gt;&lt;", "&gt;\r\n&lt;"));
  });

  it("never ends a CDATA section too early", () => {
    expect(islandIn(editedHost("<r><A><![CDATA[<b>]>]]></A></r>", [at(3, 3, "]")]))?.text).toBe("<b>]]>");
    expect(islandIn(editedHost("<r><A>&lt;b>]></A></r>", [at(3, 3, "]")]))?.text).toBe("<b>]]>");
  });

  it("gives in the host what it gives in the island", () => {
    const hosts = [
      "<r><A> &lt;b a=&quot;1&quot;&gt;1 &amp;amp; ]] 2&lt;/b&gt;</A></r>",
      "<r><A><![CDATA[<b a='1'>]]]]><![CDATA[></b>]]></A></r>",
      "<r><A>&lt;b&gt;<!-- c -->1<![CDATA[ ]] & ]]>&lt;/b></A></r>",
      "<r><A>&amp;lt;b a=&amp;quot;1&amp;quot;&amp;gt;1 &amp;amp;amp; ]] 2&amp;lt;/b&amp;gt;</A></r>",
    ];
    const cases = fc
      .constantFrom(...hosts)
      .chain((host) => fc.tuple(fc.constant(host), editsOf(islandIn(host)?.text ?? "")));
    fc.assert(
      fc.property(cases, ([host, edits]) => {
        const inserted = edits.map(({ text }) => text).join("");
        fc.pre(!/[^\P{C}]|[\uFFFE\uFFFF]/u.test(inserted.replace(/\n/g, "")) && !/\p{Cs}/u.test(inserted));
        const expected = applyEdits(islandIn(host)?.text ?? "", edits);
        fc.pre(expected.trimStart().startsWith("<"));
        expect(islandIn(editedHost(host, edits))?.text).toBe(expected);
      }),
      { ...LAW, numRuns: 2000 },
    );
  });
});
