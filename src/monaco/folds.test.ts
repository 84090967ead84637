import { describe, expect, it } from "vitest";
import { foldsIn } from "./folds.ts";

function folded(text: string): readonly string[] {
  return foldsIn(text).map(({ range }) => text.slice(range.start, range.end));
}

describe("what may be folded", () => {
  it("is each element up to its end tag, and each comment", () => {
    expect(folded("<a><!-- x --><b>1</b></a>")).toEqual(["<!-- x -->", "<b>1", "<a><!-- x --><b>1</b>"]);
  });

  it("passes over what is not closed while someone types", () => {
    expect(folded("<a><b><c>1</c></a>")).toEqual(["<c>1", "<a><b><c>1</c>"]);
  });
});
