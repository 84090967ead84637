import { describe, expect, it } from "vitest";
import { NAMESPACE_OF_DECLARATIONS, NAMESPACE_OF_XML, type Range, type XmlNode } from "./document.ts";
import { MAX_DEPTH } from "./grammar.ts";
import { MAX_LENGTH, parseXml } from "./parse.ts";
import { childrenOf, rootPlace, textOf } from "./place.ts";
import { fixtures, parsed } from "./xml.testkit.ts";

function problemOf(text: string): { code: string; message: string; range: Range } {
  const result = parseXml(text);
  if (result.ok) throw new Error(`Accepted: ${text}`);
  return result.error;
}

function onlyTextOf(text: string): string {
  const document = parsed(text);
  const [child] = childrenOf(document, rootPlace(document));
  return child === undefined ? "" : textOf(child);
}

describe("parseXml refuses", () => {
  it.each([
    ["nothing", "", "no-root"],
    ["only a comment", "<!-- c -->", "no-root"],
    ["text before the root", "a<r/>", "text-outside-root"],
    ["text behind the root", "<r/>a", "text-outside-root"],
    ["a reference behind the root", "<r/>&#32;", "text-outside-root"],
    ["CDATA outside the root", "<![CDATA[]]><r/>", "text-outside-root"],
    ["two roots", "<r/><r/>", "two-roots"],
    ["an end tag behind the root", "<r></r></r>", "mismatched-end-tag"],
    ["an end tag that does not fit", "<r><a></b></r>", "mismatched-end-tag"],
    ["crossed tags", "<r><a><b></a></b></r>", "mismatched-end-tag"],
    ["an element never closed", "<r><a></a>", "unclosed-element"],
    ["a tag never closed", "<r><a", "unclosed-tag"],
    ["an end tag never closed", "<r></r", "unclosed-tag"],
    ["a tag in a tag", "<r><a <b/></a></r>", "unclosed-tag"],
    ["a blank before a name", "<r>< a/></r>", "bare-less-than"],
    ["a name that begins with a digit", "<r><1a/></r>", "name-expected"],
    ["an attribute twice", "<r a='1' a='2'/>", "duplicate-attribute"],
    ["an attribute twice by namespace", "<r xmlns:a='u' xmlns:b='u' a:x='1' b:x='2'/>", "duplicate-attribute"],
    ["an attribute without value", "<r a/>", "equals-expected"],
    ["an attribute without quotes", "<r a=1/>", "quote-expected"],
    ["typographic quotes", "<r a=“1”/>", "quote-expected"],
    ["an attribute never closed", "<r a='1/>", "unclosed-attribute"],
    ["attributes without a blank between", "<r a='1'b='2'/>", "blank-expected"],
    ["`<` in an attribute", "<r a='<'/>", "less-than-in-attribute"],
    ["an undefined entity", "<r>&nbsp;</r>", "undefined-entity"],
    ["a bare ampersand", "<r>a & b</r>", "bare-ampersand"],
    ["an ampersand before a word", "<r a='a &b'/>", "bare-ampersand"],
    ["a reference to no character", "<r>&#0;</r>", "bad-character-reference"],
    ["a reference to half a character", "<r>&#xD800;</r>", "bad-character-reference"],
    ["a reference beyond Unicode", "<r>&#x110000;</r>", "bad-character-reference"],
    ["a reference without digits", "<r>&#;</r>", "bad-character-reference"],
    ["a reference with a capital X", "<r>&#X41;</r>", "bad-character-reference"],
    ["a control character", "<r>\u0001</r>", "bad-character"],
    ["a control character in a comment", "<r><!--\u0000--></r>", "bad-character"],
    ["a control character in CDATA", "<r><![CDATA[\u001F]]></r>", "bad-character"],
    ["a control character in an attribute", "<r a='\u000B'/>", "bad-character"],
    ["a noncharacter", "<r>\uFFFF</r>", "bad-character"],
    ["half a character", "<r>\uD83D</r>", "bad-character"],
    ["halves in the wrong order", "<r>\uDD12\uD83D</r>", "bad-character"],
    ["dashes in a comment", "<r><!-- a -- b --></r>", "dashes-in-comment"],
    ["a comment that ends in three dashes", "<r><!-- a ---></r>", "dashes-in-comment"],
    ["a comment never closed", "<r><!-- a </r>", "unclosed-comment"],
    ["CDATA never closed", "<r><![CDATA[ a </r>", "unclosed-cdata"],
    ["an instruction never closed", "<r><?a b></r>", "unclosed-instruction"],
    ["an instruction without name", "<r><? a?></r>", "name-expected"],
    ["an instruction with a colon", "<r><?a:b?></r>", "bad-name"],
    ["an instruction called xml", "<r><?XmL a?></r>", "misplaced-declaration"],
    ["a declaration behind a blank", " <?xml version='1.0'?><r/>", "misplaced-declaration"],
    ["a declaration without version", "<?xml encoding='utf-8'?><r/>", "bad-declaration"],
    ["a declaration out of order", "<?xml version='1.0' standalone='yes' encoding='utf-8'?><r/>", "bad-declaration"],
    ["XML 2", "<?xml version='2.0'?><r/>", "bad-declaration"],
    ["`]]>` in text", "<r>a]]>b</r>", "stray-cdata-end"],
    ["a document type", "<!DOCTYPE r><r/>", "document-type"],
    ["a declaration in content", "<r><!ELEMENT a></r>", "bad-markup"],
    ["an undeclared prefix", "<r><a:b/></r>", "undeclared-prefix"],
    ["an undeclared prefix of an attribute", "<r a:b='1'/>", "undeclared-prefix"],
    ["a prefix beyond its element", "<r><a xmlns:p='u'/><p:b/></r>", "undeclared-prefix"],
    ["a prefix without name", "<r xmlns:a='u'><a:/></r>", "bad-name"],
    ["a name without prefix", "<:r/>", "bad-name"],
    ["two colons", "<r xmlns:a='u'><a:b:c/></r>", "bad-name"],
    ["a local name that begins with a digit", "<r xmlns:a='u'><a:1/></r>", "bad-name"],
    ["a prefix for nothing", "<r xmlns:a=''/>", "reserved-namespace"],
    ["xml for another namespace", "<r xmlns:xml='u'/>", "reserved-namespace"],
    ["another prefix for the namespace of xml", `<r xmlns:a='${NAMESPACE_OF_XML}'/>`, "reserved-namespace"],
    ["a declaration of xmlns", "<r xmlns:xmlns='u'/>", "reserved-namespace"],
    ["a default namespace of declarations", `<r xmlns='${NAMESPACE_OF_DECLARATIONS}'/>`, "reserved-namespace"],
    ["an element with the prefix xmlns", "<xmlns:r/>", "reserved-namespace"],
    ["too many elements in one another", "<r>".repeat(MAX_DEPTH + 1) + "</r>".repeat(MAX_DEPTH + 1), "too-deep"],
    ["a hundred thousand open elements", "<r>".repeat(100_000), "too-deep"],
  ])("%s", (_, text, code) => {
    expect(problemOf(text).code).toBe(code);
  });

  it("a text that is too long, without reading it", () => {
    expect(problemOf(" ".repeat(MAX_LENGTH + 1)).code).toBe("too-long");
  });

  it("the ill-formed fixtures, and no other", () => {
    const refused = fixtures.filter(({ text }) => !parseXml(text).ok).map(({ name }) => name);
    expect(refused.filter((name) => !(name in ILL_FORMED))).toEqual([]);
    for (const [name, code] of Object.entries(ILL_FORMED)) {
      expect(problemOf(fixtures.find((fixture) => fixture.name === name)?.text ?? "<r/>").code, name).toBe(code);
    }
  });
});

const ILL_FORMED: Readonly<Record<string, string>> = {
  "doubled-end-tag.xml": "mismatched-end-tag",
  "unclosed-element.xml": "mismatched-end-tag",
  "two-roots.xml": "two-roots",
  "bare-ampersand.xml": "bare-ampersand",
  "undeclared-prefix.xml": "undeclared-prefix",
  "document-type.xml": "document-type",
  "typographic-quotes.xml": "quote-expected",
};

describe("parseXml says", () => {
  it("which element an end tag does not close, and where that one began", () => {
    const { message, range } = problemOf("<VPNProfile>\r\n<NativeProfile>\r\n</Route>");
    expect(message).toBe("`</Route>` closes nothing: the open element is `<NativeProfile>`, opened at line 2.");
    expect(range).toEqual({ start: 31, end: 39 });
  });

  it("which element is not closed when an outer one is", () => {
    const { message } = problemOf("<VPNProfile>\n<NativeProfile>\n</VPNProfile>");
    expect(message).toBe("`<NativeProfile>`, opened at line 2, is not closed before `</VPNProfile>`.");
  });

  it("where an element that is never closed begins", () => {
    expect(problemOf("<r>\n<a>").range).toEqual({ start: 4, end: 6 });
  });
});

describe("parseXml reads", () => {
  it("line ends as LF, and references as what they stand for", () => {
    expect(onlyTextOf("<r><a>1\r\n2\r3&#13;&#x1F512;&lt;&quot;&apos;</a></r>")).toBe("1\n2\n3\r🔒<\"'");
  });

  it("closing brackets that end nothing", () => {
    expect(onlyTextOf("<r><a>a]]b]&gt;]]</a></r>")).toBe("a]]b]>]]");
  });

  it("text and CDATA as two nodes of one content", () => {
    const document = parsed("<r><a>x<![CDATA[<y>&amp;]]>z</a></r>");
    const nodes: readonly XmlNode[] = document.segments[0]?.element.nodes ?? [];
    expect(nodes.map(({ kind, range }) => [kind, range])).toEqual([
      ["text", { start: 3, end: 4 }],
      ["cdata", { start: 4, end: 24 }],
      ["text", { start: 24, end: 25 }],
    ]);
    expect(onlyTextOf(document.text)).toBe("x<y>&amp;z");
  });

  it("attributes normalised, with their places", () => {
    const { root, text } = parsed("<r a = 'x\r\n\ty&#10;' xml:lang=\"de\"/>");
    expect(root.attributes.map(({ name, namespace, value }) => [name, namespace, value])).toEqual([
      ["a", "", "x  y\n"],
      ["lang", NAMESPACE_OF_XML, "de"],
    ]);
    const [first] = root.attributes;
    expect(text.slice(first?.range.start, first?.range.end)).toBe("a = 'x\r\n\ty&#10;'");
    expect(text.slice(first?.valueRange.start, first?.valueRange.end)).toBe("x\r\n\ty&#10;");
  });

  it("names by namespace, however they are prefixed", () => {
    const { root, segments } = parsed('<p:r xmlns:p="u" xmlns="v"><a/><p:a/><b xmlns=""/></p:r>');
    expect([root.prefix, root.name, root.namespace]).toEqual(["p", "r", "u"]);
    const names = segments.map(({ element }) => [element.name, element.namespace]);
    expect(names).toEqual([
      ["a", "v"],
      ["a", "u"],
      ["b", ""],
    ]);
  });

  it("the root's children as segments that fill its content, and by name", () => {
    const { segments, starts, tail, tailStart, groups } = parsed("<r> <a/><!-- c --><b/>t<a/> </r>");
    expect([...starts]).toEqual([3, 8, 22]);
    expect(segments.map(({ length }) => length)).toEqual([5, 14, 5]);
    expect(segments[1]?.trivia).toEqual([{ kind: "comment", value: " c ", range: { start: 0, end: 10 } }]);
    expect([tailStart, tail]).toEqual([27, [{ kind: "text", value: " ", range: { start: 0, end: 1 } }]]);
    expect([...groups].map(([key, group]) => [key, [...group.segments]])).toEqual([
      ["a", [0, 2]],
      ["b", [1]],
    ]);
  });

  it("what stands outside the root", () => {
    const { prolog, epilog } = parsed('<?xml version="1.0"?>\n<!-- c --><?a b ?><r/>\n<!--d-->');
    expect(prolog).toEqual([
      { kind: "comment", value: " c ", range: { start: 22, end: 32 } },
      { kind: "instruction", target: "a", value: "b ", range: { start: 32, end: 40 } },
    ]);
    expect(epilog).toEqual([{ kind: "comment", value: "d", range: { start: 1, end: 9 } }]);
  });

  it("a root without content", () => {
    expect(parsed("<r/>").root.content).toBeNull();
    expect(parsed("<r></r>").root.content).toEqual({ start: 3, end: 3 });
  });

  it("as many elements in one another as it allows", () => {
    expect(parseXml("<r>".repeat(MAX_DEPTH) + "</r>".repeat(MAX_DEPTH)).ok).toBe(true);
  });
});

describe("every element of every fixture", () => {
  it("is where its range says", () => {
    for (const { text } of fixtures) {
      const result = parseXml(text);
      if (!result.ok) continue;
      const { segments, starts } = result.value;
      segments.forEach(({ element }, index) => expectInPlace(text, element, starts[index] ?? 0));
    }
  });
});

function expectInPlace(text: string, node: XmlNode, base: number): void {
  const written = text.slice(base + node.range.start, base + node.range.end);
  if (node.kind !== "element") return expect(written.length).toBeGreaterThan(0);
  const name = node.prefix === "" ? node.name : `${node.prefix}:${node.name}`;
  expect(written.startsWith(`<${name}`)).toBe(true);
  expect(written.endsWith(">")).toBe(true);
  expect(text.charAt(base + node.startTag.end - 1)).toBe(">");
  let at = node.content?.start ?? node.range.end;
  for (const child of node.nodes) {
    expect(child.range.start).toBe(at);
    at = child.range.end;
    expectInPlace(text, child, base);
  }
  expect(at).toBe(node.content?.end ?? node.range.end);
}
