import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DiffLine, lineDiff } from "./lineDiff.ts";

const linesOf = (before: string, after: string): readonly DiffLine[] =>
  lineDiff(before, after).parts.flatMap(({ lines }) => lines);

const textOf = (lines: readonly DiffLine[], without: DiffLine["kind"]) =>
  lines.filter(({ kind }) => kind !== without).map(({ text }) => text);

const written = (lines: readonly DiffLine[]) =>
  lines.map(({ kind, text }) => `${{ same: " ", added: "+", removed: "-" }[kind]}${text}`);

describe("what differs", () => {
  test("a changed line is removed and added; the others are the same", () => {
    expect(written(linesOf("a\nb\nc\n", "a\nB\nc\n"))).toEqual([" a", "-b", "+B", " c"]);
  });

  test("each line has its number in the texts that hold it", () => {
    expect(linesOf("a\nb\n", "a\nx\nb\n")).toEqual([
      { kind: "same", text: "a", before: 1, after: 1 },
      { kind: "added", text: "x", before: null, after: 2 },
      { kind: "same", text: "b", before: 2, after: 3 },
    ]);
  });

  test("the lines of both texts can be had back from the difference", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = linesOf(before.map((line) => `${line}\n`).join(""), after.map((line) => `${line}\n`).join(""));
        expect(textOf(lines, "added")).toEqual(before);
        expect(textOf(lines, "removed")).toEqual(after);
      }),
    );
  });

  test("equal texts have no changes", () => {
    expect(lineDiff("a\r\nb", "a\r\nb")).toMatchObject({ added: 0, removed: 0, lineEnds: 0 });
    expect(lineDiff("", "")).toEqual({ parts: [], added: 0, removed: 0, lineEnds: 0 });
  });
});

describe("line ends", () => {
  test("are counted and do not make every line a change", () => {
    expect(lineDiff("a\r\nb\r\n", "a\nb\n")).toMatchObject({ added: 0, removed: 0, lineEnds: 2 });
    expect(lineDiff("a\nb", "a\nb\n")).toMatchObject({ added: 0, removed: 0, lineEnds: 1 });
  });

  test("a lone carriage return ends a line too", () => {
    expect(written(linesOf("a\rb\r", "a\rc\r"))).toEqual([" a", "-b", "+c"]);
  });
});

describe("folding", () => {
  const many = Array.from({ length: 40 }, (_, index) => `line ${index}`);
  const joined = (lines: readonly string[]) => lines.join("\n");

  test("three lines stand around a change, the rest is folded away", () => {
    const { parts } = lineDiff(joined(many), joined(many.with(20, "changed")));
    expect(parts.map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ["folded", 17],
      ["shown", 8],
      ["folded", 16],
    ]);
  });

  test("two changes near each other share what stands between", () => {
    const { parts } = lineDiff(joined(many), joined(many.with(10, "one").with(18, "two")));
    expect(parts.map(({ kind }) => kind)).toEqual(["folded", "shown", "folded"]);
  });
});

describe("long lines", () => {
  const route = (index: number) => `<Route><Address>network ${index}</Address><Exclude/></Route>`;
  const oneLine = (...indexes: readonly number[]) => `<VPNProfile>${indexes.map(route).join("")}</VPNProfile>`;
  const escaped = (xml: string) => xml.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

  test.each([
    ["as it stands", (xml: string) => xml],
    ["escaped", escaped],
  ])("are compared in pieces, %s", (_, written) => {
    const before = written(oneLine(1, 2, 3, 4, 5, 6));
    const lines = linesOf(before, written(oneLine(1, 2, 3, 7, 5, 6)));
    expect(lines.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual([
      written("<Address>network 4</Address>"),
      written("<Address>network 7</Address>"),
    ]);
    expect(textOf(lines, "added").join("")).toBe(before);
    expect(lines.map(({ before: number }) => number).filter((number) => number !== null)).toEqual([1]);
  });

  test("keep a question with its element, and end tags apart", () => {
    const line = `<a>${"<b><?fill-in Who?></b><c/></a>".padEnd(300)}`;
    expect(textOf(linesOf("", line), "removed").slice(0, 3)).toEqual(["<a>", "<b><?fill-in Who?></b>", "<c/>"]);
  });
});

test("texts that have nothing in common are replaced as a whole, however long they are", () => {
  const all = (word: string) => Array.from({ length: 10_000 }, (_, index) => `${word} ${index}\n`).join("");
  const { added, removed, parts } = lineDiff(`first\n${all("old")}`, `first\n${all("new")}`);
  expect([added, removed]).toEqual([10_000, 10_000]);
  expect(written(parts[0]?.lines.slice(0, 2) ?? [])).toEqual([" first", "-old 0"]);
});
