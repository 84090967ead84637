import { describe, expect, it } from "vitest";
import { tagsIn } from "./tags.ts";

function tags(text: string): readonly string[] {
  return [...tagsIn(text)].map(({ kind, name, isClosed }) => `${kind} ${name}${isClosed ? "" : " …"}`.trim());
}

describe("the tags of a text", () => {
  it("are start tags, end tags, empty elements and comments", () => {
    expect(tags("<a><b x='1'/><!-- <c> --></a>")).toEqual(["start a", "empty b", "comment", "end a"]);
  });

  it("end at the next < when they are unfinished", () => {
    expect(tags("<a <b></a")).toEqual(["start a …", "start b", "end a …"]);
  });

  it("may hold > in quotes, unless the quotes are open", () => {
    expect(tags(`<a x=">"/><b y="></b>`)).toEqual(["empty a", "start b", "end b"]);
  });

  it("are not found in CDATA and instructions, nor where no name follows the <", () => {
    expect(tags("<![CDATA[<a>]]><?pi <b>?>< c>")).toEqual([]);
  });

  it("of a very long broken text are found without going back over it", () => {
    expect(tags(`<a ${'x="1 '.repeat(20_000)}<b>`).at(-1)).toBe("start b");
  });
});
