import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "./edit.ts";
import {
  adaptLineEnds,
  indexLines,
  lineEndAt,
  lineNumberAt,
  lineStartAt,
  offsetAt,
  positionAt,
  toLf,
  updateLines,
} from "./lines.ts";
import { editsOf, LAW } from "./xml.testkit.ts";

const lineText = fc.string({ unit: fc.constantFrom("a", "\r", "\n", "\r\n", " "), maxLength: 30 });
const plain = (index: ReturnType<typeof indexLines>): unknown => [[...index.starts], [...index.ends]];

describe("indexLines", () => {
  it("ends a line at CR, LF and CRLF alike", () => {
    expect(plain(indexLines("a\rb\nc\r\nd"))).toEqual([
      [0, 2, 4, 7],
      [1, 3, 5, 8],
    ]);
    expect(plain(indexLines(""))).toEqual([[0], [0]]);
  });

  it("counts the lines that an LF view has", () => {
    fc.assert(
      fc.property(lineText, (text) => {
        expect(indexLines(text).starts).toHaveLength(toLf(text).split("\n").length);
      }),
      LAW,
    );
  });
});

describe("updateLines", () => {
  it("gives the index of the edited text", () => {
    const edited = lineText.chain((text) => fc.tuple(fc.constant(text), editsOf(text)));
    fc.assert(
      fc.property(edited, ([text, edits]) => {
        const after = applyEdits(text, edits);
        expect(plain(updateLines(indexLines(text), after, edits))).toEqual(plain(indexLines(after)));
      }),
      { ...LAW, numRuns: 3000 },
    );
  });
});

describe("positions", () => {
  it("come back as the offsets they were made of", () => {
    fc.assert(
      fc.property(lineText, fc.nat(), (text, at) => {
        const index = indexLines(text);
        const offset = at % (text.length + 1);
        const { line, column } = positionAt(index, offset);
        const back = offsetAt(index, line, column);
        expect(back).toBe(text.charAt(offset - 1) === "\r" && text.charAt(offset) === "\n" ? offset - 1 : offset);
        expect(lineNumberAt(text, offset)).toBe(line);
        expect(lineStartAt(text, offset)).toBe(index.starts[line - 1]);
      }),
      LAW,
    );
  });

  it("are the same in an LF view", () => {
    const text = "a\r\nbc\rd";
    expect(positionAt(indexLines(text), 4)).toEqual({ line: 2, column: 2 });
    expect(offsetAt(indexLines(toLf(text)), 2, 2)).toBe(3);
  });

  it("are clamped to what there is", () => {
    const index = indexLines("ab\r\nc");
    expect(offsetAt(index, 1, 99)).toBe(2);
    expect(offsetAt(index, 99, 1)).toBe(4);
    expect(offsetAt(index, 0, 0)).toBe(0);
  });
});

describe("line ends", () => {
  it("are those of the line, else those of most lines", () => {
    expect(lineEndAt("a\nb\r\nc", 2)).toBe("\r\n");
    expect(lineEndAt("a\r\nb\r\nc\nd", 8)).toBe("\r\n");
    expect(lineEndAt("a\rb", 2)).toBe("\r");
    expect(lineEndAt("a", 0)).toBe("\n");
  });

  it("of inserted text become those of its surroundings", () => {
    expect(adaptLineEnds("a\r\nb\nc", "\r")).toBe("a\rb\rc");
  });
});
