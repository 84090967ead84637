import { describe, expect, it } from "vitest";
import type { Place, XmlDocument } from "./document.ts";
import { attachedComment, holdsMarkup, setComment } from "./comments.ts";
import { applyEdits } from "./edit.ts";
import { childrenOf, rootPlace } from "./place.ts";
import { parsed } from "./xml.testkit.ts";

function place(document: XmlDocument, name: string, within: Place = rootPlace(document)): Place {
  for (const child of childrenOf(document, within)) {
    if (child.element.name === name) return child;
    if (child.element.nodes.some(({ kind }) => kind === "element")) return place(document, name, child);
  }
  throw new Error(`There is no ${name}.`);
}

function commentOf(text: string): string | null {
  const document = parsed(text);
  return attachedComment(document, place(document, "A"))?.value.trim() ?? null;
}

function noted(text: string, note: string | null): string {
  const document = parsed(text);
  return applyEdits(text, setComment(document, place(document, "A"), note));
}

describe("a comment belongs to an element", () => {
  it.each([
    ["directly above", "<r>\n  <!-- c -->\n  <A/>\n</r>", "c"],
    ["directly above, with CRLF", "<r>\r\n  <!-- c -->\r\n  <A/>\r\n</r>", "c"],
    ["before it, first on the line", "<r>\n  <!-- c --><A/>\n</r>", "c"],
    ["behind it on the line", "<r>\n  <A/> <!-- c -->\n</r>", "c"],
    ["behind its last line", "<r>\n  <A>\n  </A> <!-- c -->\n</r>", "c"],
    ["behind the last element", "<r>\n  <A/> <!-- c --></r>", "c"],
    ["inside another element", "<r>\n  <P>\n    <!-- c -->\n    <A/>\n  </P>\n</r>", "c"],
    ["the nearest of several", "<r>\n  <!-- b -->\n  <!-- c -->\n  <A/>\n</r>", "c"],
  ])("%s", (_, text, comment) => {
    expect(commentOf(text)).toBe(comment);
  });
});

describe("a comment does not belong to an element", () => {
  it.each([
    ["behind a blank line", "<r>\n  <!-- c -->\n\n  <A/>\n</r>"],
    ["when it stands on the line of the element before", "<r>\n  <B/> <!-- c -->\n  <A/>\n</r>"],
    ["when it stands on the line of the parent's start tag", "<r> <!-- c -->\n  <A/>\n</r>"],
    ["when text stands between", "<r>\n  <!-- c -->\n  text <A/>\n</r>"],
    ["when it stands on the next line", "<r>\n  <A/>\n  <!-- c -->\n</r>"],
  ])("%s", (_, text) => {
    expect(commentOf(text)).toBeNull();
  });
});

describe("setComment", () => {
  it.each([
    ["creates one above", "<r>\r\n\t<A/>\r\n</r>", "n", "<r>\r\n\t<!-- n -->\r\n\t<A/>\r\n</r>"],
    ["creates one in one line", "<r><A/></r>", "n", "<r><!-- n --><A/></r>"],
    ["replaces the one above", "<r>\n  <!-- c -->\n  <A/>\n</r>", "n", "<r>\n  <!-- n -->\n  <A/>\n</r>"],
    ["replaces the one behind", "<r>\n  <A/> <!-- c -->\n</r>", "n", "<r>\n  <A/> <!-- n -->\n</r>"],
    ["removes the one above", "<r>\n  <!-- c -->\n  <A/>\n</r>", null, "<r>\n  <A/>\n</r>"],
    ["removes the one behind", "<r>\n  <A/> <!-- c -->\n</r>", null, "<r>\n  <A/>\n</r>"],
    ["escapes dashes", "<r>\n  <A/>\n</r>", "a -- b---", "<r>\n  <!-- a - - b- - - -->\n  <A/>\n</r>"],
    ["never removes markup", "<r>\n  <!-- <B/> -->\n  <A/>\n</r>", null, "<r>\n  <!-- <B/> -->\n  <A/>\n</r>"],
    ["never replaces markup", "<r>\n<!-- <B/> -->\n<A/>\n</r>", "n", "<r>\n<!-- <B/> -->\n<!-- n -->\n<A/>\n</r>"],
    ["says nothing twice", "<r>\n  <!-- n -->\n  <A/>\n</r>", "n", "<r>\n  <!-- n -->\n  <A/>\n</r>"],
  ])("%s", (_, before, note, after) => {
    expect(noted(before, note)).toBe(after);
    expect(() => parsed(after)).not.toThrow();
  });
});

describe("holdsMarkup", () => {
  it("tells a switched-off element from words", () => {
    expect(holdsMarkup(" <DeviceTunnel>true</DeviceTunnel> ")).toBe(true);
    expect(holdsMarkup(" metric < 10 ")).toBe(false);
  });
});
