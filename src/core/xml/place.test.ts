import { describe, expect, it } from "vitest";
import { absolute, childrenOf, elementAt, parentOf, rootPlace, runHeads, textOf } from "./place.ts";
import { parsed } from "./xml.testkit.ts";

const text = "<!-- a --><r> <a><b>1<!-- c --><![CDATA[2]]>&amp;</b></a> <c/> </r>";
const document = parsed(text);
const namesAt = (offset: number): readonly string[] => elementAt(document, offset).map(({ element }) => element.name);

describe("elementAt", () => {
  it("leads from the root to the innermost element", () => {
    expect(namesAt(text.indexOf("1<"))).toEqual(["r", "a", "b"]);
    expect(namesAt(text.indexOf("<c/>") + 1)).toEqual(["r", "c"]);
  });

  it("counts what stands between two elements to their parent", () => {
    expect(namesAt(text.indexOf("<c/>"))).toEqual(["r"]);
    expect(namesAt(text.indexOf("</r>"))).toEqual(["r"]);
  });

  it("is empty outside the root", () => {
    expect(namesAt(3)).toEqual([]);
    expect(namesAt(text.length)).toEqual([]);
  });
});

describe("a place", () => {
  const children = childrenOf(document, rootPlace(document));

  it("knows where it is in the text", () => {
    const ranges = children.map((place) => absolute(place, place.element.range));
    const written = ranges.map(({ start, end }) => text.slice(start, end));
    expect(written).toEqual(["<a><b>1<!-- c --><![CDATA[2]]>&amp;</b></a>", "<c/>"]);
  });

  it("knows what it says and who is around it", () => {
    const [inner] = children.flatMap((child) => childrenOf(document, child));
    expect(inner && textOf(inner)).toBe("12&");
    expect(inner && parentOf(document, inner)?.element.name).toBe("a");
    expect(parentOf(document, rootPlace(document))).toBeNull();
  });
});

describe("runHeads", () => {
  const headsOf = (children: string): string =>
    [...runHeads(parsed(`<r>${children}</r>`))]
      .map(({ name, attributes }) => name + (attributes[0]?.value ?? ""))
      .join(" ");

  it("leaves out what follows another of the same name at once", () => {
    expect(headsOf('<a n="1"/><a n="2"/><b/><b/><a n="3"/><a n="4"/><c/>')).toBe("a1 b a3 c");
    expect(headsOf('<a n="1"/><b n="1"/><a n="2"/><b n="2"/>')).toBe("a1 b1 a2 b2");
  });

  it("tells names of different namespaces apart", () => {
    expect(headsOf('<a/><a xmlns="urn:x"/><a/>')).toBe("a aurn:x a");
    expect(headsOf("")).toBe("");
  });
});
