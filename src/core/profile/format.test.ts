import { describe, expect, it, test } from "vitest";
import type { XmlDocument } from "../xml/document.ts";
import { commentAbove, commentBehind } from "../xml/comments.ts";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { childrenOf, rootPlace } from "../xml/place.ts";
import type { Place, XmlNode } from "../xml/document.ts";
import { rootNodesOf } from "../xml/place.ts";
import { at } from "./at.ts";
import { format } from "./format.ts";
import { corpus, fixtures, readable } from "./profiles.testkit.ts";
import { read } from "./read.ts";

const all = [...fixtures(), ...corpus()];
const wellFormed = all.flatMap(({ name, document }) => (document === null ? [] : [{ name, document }]));

describe("the laws, over every profile there is", () => {
  test.each(wellFormed)("$name: the same elements, words and comments", ({ document }) => {
    expect(meaningOf(formatted(document))).toEqual(meaningOf(document));
  });

  test.each(wellFormed)("$name: a comment belongs to what it belonged to", ({ document }) => {
    expect(notesIn(formatted(document))).toEqual(notesIn(document));
  });

  test.each(wellFormed)("$name: nothing is left to do after once", ({ document }) => {
    expect(format(formatted(document))).toEqual([]);
  });

  test.each(readable(all))("$name: it reads as before", ({ document }) => {
    expect(read(formatted(document), at).value).toEqual(read(document, at).value);
  });
});

describe("how it is laid out", () => {
  it("puts each element on a line, by two blanks when the text shows no other", () => {
    expect(pretty("<VPNProfile><Route><Address>10.0.0.0</Address></Route><AlwaysOn>true</AlwaysOn></VPNProfile>")).toBe(
      lines(
        "<VPNProfile>",
        "  <Route>",
        "    <Address>10.0.0.0</Address>",
        "  </Route>",
        "  <AlwaysOn>true</AlwaysOn>",
        "</VPNProfile>",
      ),
    );
  });

  it("takes the indentation that most elements have, and the line ends", () => {
    const text = "<A>\r\n\t<B>\r\n\t\t<C/>\r\n   <D/>\r\n\t</B><E/>\r\n</A>";
    expect(pretty(text)).toBe("<A>\r\n\t<B>\r\n\t\t<C/>\r\n\t\t<D/>\r\n\t</B>\r\n\t<E/>\r\n</A>");
  });

  it("keeps one empty line of several", () => {
    expect(pretty("<A>\n\n\n  <B/>\n\n  <C/>\n</A>")).toBe("<A>\n\n  <B/>\n\n  <C/>\n</A>");
  });

  it("leaves a comment on the line on which it stands", () => {
    expect(pretty("<A> <!-- about A -->\n<B/> <!-- about B --><C/>\n<!-- about D --><D/></A>")).toBe(
      lines("<A> <!-- about A -->", "  <B/> <!-- about B -->", "  <C/>", "  <!-- about D -->", "  <D/>", "</A>"),
    );
  });

  it.each([
    ["words between elements", "<A>\n<B/> and <C/>\n</A>"],
    ["CDATA", "<A>\n<B/><![CDATA[ ]]>\n</A>"],
    ["a blank by reference", "<A>\n<B/>&#32;</A>"],
    ["xml:space", '<A xml:space="preserve">\n<B/></A>'],
    ["text with a comment", "<A>  one <!-- two -->\n three</A>"],
    ["escaped XML", "<A>&lt;B&gt;\n&lt;C/&gt;&lt;/B&gt;</A>"],
    ["a question", "<A>\n<?fill-in a name?></A>"],
    ["blank text alone", "<A>\n\n </A>"],
  ])("leaves %s as it stands", (_, text) => {
    expect(pretty(text)).toBe(text);
  });

  it("leaves what Windows hands to an app as it stands", () => {
    const configuration = "<CustomConfiguration><a><b/>\n</a></CustomConfiguration>";
    expect(pretty(`<VPNProfile><PluginProfile>${configuration}</PluginProfile></VPNProfile>`)).toContain(configuration);
  });

  it("keeps the indentation of the root", () => {
    expect(pretty("  <A>\n    <B/>\n</A>")).toBe("  <A>\n    <B/>\n  </A>");
  });
});

function lines(...all: readonly string[]): string {
  return all.join("\n");
}

function parsed(text: string): XmlDocument {
  const result = parseXml(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function formatted(document: XmlDocument): XmlDocument {
  return parsed(applyEdits(document.text, format(document)));
}

function pretty(text: string): string {
  return formatted(parsed(text)).text;
}

/** The tree without the blanks beside elements and comments. */
function meaningOf(document: XmlDocument): unknown {
  return { name: document.root.name, nodes: meanings(rootNodesOf(document)) };
}

function meanings(nodes: readonly XmlNode[]): readonly unknown[] {
  const isLaidOut = nodes.some(({ kind }) => kind === "element" || kind === "comment");
  return nodes.flatMap((node): readonly unknown[] => {
    if (node.kind === "text") return isLaidOut && node.value.trim() === "" ? [] : [node.value];
    if (node.kind !== "element") return [{ kind: node.kind, value: node.value }];
    const attributes = node.attributes.map(({ name, value }) => [name, value]);
    return [{ name: node.name, namespace: node.namespace, attributes, nodes: meanings(node.nodes) }];
  });
}

function notesIn(document: XmlDocument, place: Place = rootPlace(document)): readonly unknown[] {
  const own = [place.element.name, commentAbove(document, place)?.value, commentBehind(document, place)?.value];
  return [own, ...childrenOf(document, place).flatMap((child) => notesIn(document, child))];
}
