import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place, TextEdit, XmlDocument } from "./document.ts";
import {
  applyEdits,
  duplicateElement,
  insertElement,
  invertEdits,
  moveElement,
  removeElement,
  replaceContent,
} from "./edit.ts";
import { escapeText } from "./escape.ts";
import { childrenOf, elementAt, rootPlace, textOf } from "./place.ts";
import { editedTexts, LAW, parsed, wellFormedTexts } from "./xml.testkit.ts";

/** The text after an edit of the element that begins at `‹`, which is taken out first. */
function edited(marked: string, change: (document: XmlDocument, place: Place) => readonly TextEdit[]): string {
  const text = marked.replace("‹", "");
  const document = parsed(text);
  const place = elementAt(document, marked.indexOf("‹") + 1).at(-1);
  if (place === undefined) throw new Error("No element at the mark.");
  return applyEdits(text, change(document, place));
}

const removed = (marked: string): string => edited(marked, (document, place) => removeElement(document, place));
const saying = (marked: string, text: string): string =>
  edited(marked, (document, place) => replaceContent(document, place, text));
const withChild = (marked: string): string =>
  edited(marked, (document, place) => insertElement(document, place, "end", "<N/>"));

describe("edits", () => {
  it("have an inverse", () => {
    fc.assert(
      fc.property(editedTexts, ([text, edits]) => {
        expect(applyEdits(applyEdits(text, edits), invertEdits(text, edits))).toBe(text);
      }),
      LAW,
    );
  });

  it("must be ordered and apart", () => {
    const at = (start: number, end: number) => ({ range: { start, end }, text: "" });
    expect(() => applyEdits("abcd", [at(2, 3), at(1, 2)])).toThrow();
    expect(() => applyEdits("abcd", [at(0, 2), at(1, 3)])).toThrow();
  });
});

describe("replaceContent", () => {
  it.each([
    ["text", "<r>‹<A>1</A></r>", "<r><A>2</A></r>"],
    ["an empty element", "<r>‹<A></A></r>", "<r><A>2</A></r>"],
    ["blanks around the text, which stay", "<r>‹<A>\r\n\t1 \r\n</A></r>", "<r><A>\r\n\t2 \r\n</A></r>"],
    ["only blanks, which go", "<r>‹<A>\n</A></r>", "<r><A>2</A></r>"],
    ["a comment behind the text", "<r>‹<A>1 <!-- c --></A></r>", "<r><A>2 <!-- c --></A></r>"],
    ["a comment in the text", "<r>‹<A>1<!-- c -->0</A></r>", "<r><A>2<!-- c --></A></r>"],
    ["only a comment", "<r>‹<A><!-- c --></A></r>", "<r><A><!-- c -->2</A></r>"],
    ["CDATA", "<r>‹<A><![CDATA[1]]></A></r>", "<r><A>2</A></r>"],
    ["an instruction", "<r>‹<A><?fill-in name?></A></r>", "<r><A>2</A></r>"],
    ["child elements", "<r>‹<A> <b/> <c/> </A></r>", "<r><A> 2 </A></r>"],
    ["a self-closed element", "<r>‹<A a='1' /></r>", "<r><A a='1'>2</A></r>"],
    ["a self-closed element with a prefix", "<r xmlns:p='u'>‹<p:A/></r>", "<r xmlns:p='u'><p:A>2</p:A></r>"],
  ])("replaces %s", (_, before, after) => {
    expect(saying(before, "2")).toBe(after);
  });

  it("says nothing when there is nothing to say", () => {
    const document = parsed("<r><A> 1 </A><B/></r>");
    const [first, second] = childrenOf(document, rootPlace(document));
    expect(first && replaceContent(document, first, "1")).toEqual([]);
    expect(second && replaceContent(document, second, "")).toEqual([]);
  });

  it("makes any leaf of any fixture say any text", () => {
    fc.assert(
      fc.property(fc.constantFrom(...wellFormedTexts), fc.nat(), fc.string({ minLength: 1 }), (text, at, value) => {
        const document = parsed(text);
        const place = elementAt(document, at % text.length).at(-1);
        if (place === undefined || place.element === document.root) return;
        if (place.element.nodes.some(({ kind }) => kind === "element")) return;
        const trimmed = value.trim();
        const after = parsed(applyEdits(text, replaceContent(document, place, escapeText(trimmed))));
        const again = elementAt(after, place.base + place.element.range.start + 1).at(-1);
        expect(again && textOf(again).trim()).toBe(trimmed);
      }),
      LAW,
    );
  });
});

describe("removeElement", () => {
  it.each([
    ["its line", "<r>\r\n\t‹<A/>  \r\n\t<B/>\r\n</r>", "<r>\r\n\t<B/>\r\n</r>"],
    ["its line, with lone CR", "<r>\r  ‹<A/>\r  <B/>\r</r>", "<r>\r  <B/>\r</r>"],
    ["its lines", "<r>\n  ‹<A>\n  </A>\n  <B/>\n</r>", "<r>\n  <B/>\n</r>"],
    ["only itself among others on a line", "<r><A/>‹<B/><C/></r>", "<r><A/><C/></r>"],
    ["the blanks before it on a line", "<r>\n  <A/> ‹<B/>\n</r>", "<r>\n  <A/>\n</r>"],
    ["the comment above", "<r>\n  <!-- c -->\n  ‹<A/>\n</r>", "<r>\n</r>"],
    ["the comment on the same line", "<r>\n  ‹<A/> <!-- c -->\n</r>", "<r>\n</r>"],
  ])("removes %s", (_, before, after) => {
    expect(removed(before)).toBe(after);
  });

  it.each([
    ["behind a blank line", "<r>\n  <!-- c -->\n\n  ‹<A/>\n</r>", "<r>\n  <!-- c -->\n\n</r>"],
    ["of the element before", "<r>\n  <B/> <!-- c -->\n  ‹<A/>\n</r>", "<r>\n  <B/> <!-- c -->\n</r>"],
    ["that holds markup", "<r>\n  <!-- <B/> -->\n  ‹<A/>\n</r>", "<r>\n  <!-- <B/> -->\n</r>"],
    ["that holds markup on the same line", "<r>\n  ‹<A/> <!-- <B/> -->\n</r>", "<r>\n  <!-- <B/> -->\n</r>"],
  ])("keeps a comment %s", (_, before, after) => {
    expect(removed(before)).toBe(after);
  });
});

describe("insertElement at the end", () => {
  it.each([
    ["with the indentation of its siblings", "‹<r>\r\n\t<A/>\r\n</r>", "<r>\r\n\t<A/>\r\n\t<N/>\r\n</r>"],
    ["behind the comment on the line", "‹<r>\n  <A/> <!-- c -->\n</r>", "<r>\n  <A/> <!-- c -->\n  <N/>\n</r>"],
    ["on the same line in one line", "‹<r><A/></r>", "<r><A/><N/></r>"],
    ["into an empty root", "‹<r></r>", "<r>\n  <N/>\n</r>"],
    ["into a self-closed root", "‹<r/>", "<r>\n  <N/>\n</r>"],
    ["into a self-closed child, indented", "<r>\n\t‹<A />\n</r>", "<r>\n\t<A>\n\t\t<N/>\n\t</A>\n</r>"],
    ["into a self-closed child in one line", "<r>‹<A/></r>", "<r><A><N/></A></r>"],
    ["into blanks", "<r>\n    ‹<A>\n    </A>\n</r>", "<r>\n    <A>\n        <N/>\n    </A>\n</r>"],
    [
      "behind a lone comment, which stays its own",
      "‹<r>\n    <!-- c -->\n</r>",
      "<r>\n    <!-- c -->\n\n    <N/>\n</r>",
    ],
    ["with lone CR", "‹<r>\r  <A/>\r</r>", "<r>\r  <A/>\r  <N/>\r</r>"],
    ["with the nearest line end", "‹<r>\n  <A/>\n  <B/>\r\n</r>", "<r>\n  <A/>\n  <B/>\r\n  <N/>\r\n</r>"],
  ])("inserts %s", (_, before, after) => {
    expect(withChild(before)).toBe(after);
  });

  it("lets the XML follow the layout", () => {
    const after = edited("‹<r>\r\n\t<A/>\r\n</r>", (document, place) =>
      insertElement(document, place, "end", ({ indent, unit, lineEnd }) =>
        ["<N>", `${indent}${unit}<M/>`, `${indent}</N>`].join(lineEnd),
      ),
    );
    expect(after).toBe("<r>\r\n\t<A/>\r\n\t<N>\r\n\t\t<M/>\r\n\t</N>\r\n</r>");
  });
});

describe("insertElement beside a sibling", () => {
  const beside = (marked: string, side: "after" | "before"): string =>
    edited(marked, (document, place) => {
      const position = side === "after" ? { after: place } : { before: place };
      return insertElement(document, rootPlace(document), position, "<N/>");
    });

  it("inserts before the sibling and its comment", () => {
    expect(beside("<r>\n  <!-- c -->\n  ‹<A/>\n</r>", "before")).toBe("<r>\n  <N/>\n  <!-- c -->\n  <A/>\n</r>");
  });

  it("inserts between siblings", () => {
    expect(beside("<r>\n  ‹<A/>\n  <B/>\n</r>", "after")).toBe("<r>\n  <A/>\n  <N/>\n  <B/>\n</r>");
    expect(beside("<r>‹<A/><B/></r>", "after")).toBe("<r><A/><N/><B/></r>");
    expect(beside("<r><A/>‹<B/></r>", "before")).toBe("<r><A/><N/><B/></r>");
  });

  it("does not part an element from a switched-off one on its line", () => {
    expect(beside("<r>\n  ‹<A/> <!-- <B/> -->\n</r>", "after")).toBe("<r>\n  <A/> <!-- <B/> -->\n  <N/>\n</r>");
  });
});

describe("moveElement", () => {
  const moved = (text: string, from: number, to: { after: number } | { before: number }): string => {
    const document = parsed(text);
    const children = childrenOf(document, rootPlace(document));
    const at = (index: number): Place => children[index] ?? rootPlace(document);
    const target = "after" in to ? { after: at(to.after) } : { before: at(to.before) };
    return applyEdits(text, moveElement(document, at(from), target));
  };
  const lines = "<r>\n  <A/> <!-- a -->\n  <!-- b -->\n  <B/>\n  <C/>\n</r>";

  it("takes the comments along", () => {
    expect(moved(lines, 0, { after: 2 })).toBe("<r>\n  <!-- b -->\n  <B/>\n  <C/>\n  <A/> <!-- a -->\n</r>");
    expect(moved(lines, 1, { before: 0 })).toBe("<r>\n  <!-- b -->\n  <B/>\n  <A/> <!-- a -->\n  <C/>\n</r>");
    expect(moved(lines, 2, { before: 1 })).toBe("<r>\n  <A/> <!-- a -->\n  <C/>\n  <!-- b -->\n  <B/>\n</r>");
  });

  it("moves within one line", () => {
    expect(moved("<r><A/><B/><C/></r>", 0, { after: 1 })).toBe("<r><B/><A/><C/></r>");
    expect(moved("<r><A/><B/><C/></r>", 2, { before: 0 })).toBe("<r><C/><A/><B/></r>");
  });

  it("stays where it is when told so", () => {
    expect(moved(lines, 1, { after: 0 })).toBe(lines);
    expect(moved(lines, 1, { after: 1 })).toBe(lines);
    expect(moved("<r><A/><B/></r>", 1, { after: 0 })).toBe("<r><A/><B/></r>");
  });
});

describe("duplicateElement", () => {
  it("copies an element with its comment to lines of its own", () => {
    const after = edited("<r>\n  <!-- c -->\n  ‹<A>1</A>\n  <B/>\n</r>", duplicateElement);
    expect(after).toBe("<r>\n  <!-- c -->\n  <A>1</A>\n  <!-- c -->\n  <A>1</A>\n  <B/>\n</r>");
  });
});

describe("every edit of every element of every fixture", () => {
  it("leaves a well-formed text with the same comments, and can be undone", () => {
    for (const text of wellFormedTexts) {
      const document = parsed(text);
      for (const place of childrenOf(document, rootPlace(document))) {
        for (const edits of editsOf(document, place)) {
          const after = applyEdits(text, edits);
          parsed(after);
          expect(applyEdits(after, invertEdits(text, edits))).toBe(text);
        }
      }
    }
  });

  function editsOf(document: XmlDocument, place: Place): readonly (readonly TextEdit[])[] {
    return [
      removeElement(document, place),
      duplicateElement(document, place),
      insertElement(document, rootPlace(document), { after: place }, "<N/>"),
      insertElement(document, place, "end", "<N/>"),
      ...childrenOf(document, rootPlace(document)).flatMap((other) => [
        moveElement(document, place, { after: other }),
        moveElement(document, place, { before: other }),
      ]),
    ];
  }
});
