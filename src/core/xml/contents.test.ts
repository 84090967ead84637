import { expect, it } from "vitest";
import { contentsOf } from "./contents.ts";
import { childrenOf, rootPlace } from "./place.ts";
import { parsed } from "./xml.testkit.ts";

it("places all that stands between the tags, in the root and deeper", () => {
  const document = parsed("<?xml version='1.0'?><A>a<!-- b --><C>c<D/></C>e<F/>g</A>");
  const [child] = childrenOf(document, rootPlace(document));
  const texts = (place: typeof child) =>
    place === undefined
      ? []
      : contentsOf(document, place).map(({ range }) => document.text.slice(range.start, range.end));
  expect(texts(rootPlace(document))).toEqual(["a", "<!-- b -->", "<C>c<D/></C>", "e", "<F/>", "g"]);
  expect(texts(child)).toEqual(["c", "<D/>"]);
});
