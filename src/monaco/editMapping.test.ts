import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextEdit } from "../core/xml/document.ts";
import { applyEdits } from "../core/xml/edit.ts";
import { indexLines, toLf, updateLines } from "../core/xml/lines.ts";
import { type ViewEdit, toTextEdits, toTextRange, toViewEdits, toViewRange, viewLength } from "./editMapping.ts";

const anyPart = fc.constantFrom("a", "<b>", "\n", "\r\n", "\r", "é", "😀");
const anyText = fc.array(anyPart, { maxLength: 24 }).map((parts) => parts.join(""));

/** Ordered edits that do not overlap, at places such as between CR and LF too. */
const textAndEdits = fc
  .tuple(anyText, fc.array(fc.nat(), { maxLength: 8 }), fc.array(anyText, { minLength: 4, maxLength: 4 }))
  .map(([text, numbers, inserted]) => {
    const cuts = numbers.map((one) => one % (text.length + 1));
    return { text, edits: editsFrom(cuts, inserted) };
  });

function editsFrom(cuts: readonly number[], inserted: readonly string[]): readonly TextEdit[] {
  const ordered = cuts.toSorted((a, b) => a - b);
  return Array.from({ length: ordered.length >> 1 }, (_, at) => ({
    range: { start: ordered[2 * at] ?? 0, end: ordered[2 * at + 1] ?? 0 },
    text: inserted[at] ?? "",
  }));
}

/** What the editor does with edits: it knows lines and columns of its own LF text only. */
function applyToView(view: string, edits: readonly ViewEdit[]): string {
  const index = indexLines(view);
  return applyEdits(
    view,
    edits
      .map(({ range, text }) => ({ range: toTextRange(index, range), text: toLf(text) }))
      .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
  );
}

describe("edits of the text in the view", () => {
  it("leave the view in step with the text, whatever the line ends and wherever they are made", () => {
    fc.assert(
      fc.property(textAndEdits, ({ text, edits }) => {
        const view = applyToView(toLf(text), toViewEdits(text, indexLines(text), edits));
        expect(view).toBe(toLf(applyEdits(text, edits)));
      }),
      { numRuns: 3_000 },
    );
  });

  it("stay as small as they are where no line end is parted", () => {
    const text = "<a>\r\n  <b>1</b>\r\n</a>\r\n";
    const at = text.indexOf("1");
    const [edit] = toViewEdits(text, indexLines(text), [{ range: { start: at, end: at + 1 }, text: "2\r\n" }]);
    const range = { startLineNumber: 2, startColumn: 6, endLineNumber: 2, endColumn: 7 };
    expect(edit).toEqual({ range, text: "2\n" });
  });

  it("show a line that ends in CR alone as one that ends", () => {
    const text = "a\rb";
    const [edit] = toViewEdits(text, indexLines(text), [{ range: { start: 2, end: 2 }, text: "\r" }]);
    const range = { startLineNumber: 2, startColumn: 1, endLineNumber: 2, endColumn: 1 };
    expect(edit).toEqual({ range, text: "\n" });
  });
});

describe("edits of the view in the text", () => {
  it("leave the text in step with the view, whatever the line ends", () => {
    fc.assert(
      fc.property(textAndEdits, ({ text, edits }) => {
        const view = toLf(text);
        const inView = indexLines(view);
        const within = edits
          .filter(({ range }) => range.end <= view.length)
          .filter(({ range }, at, all) => range.start !== all[at - 1]?.range.end);
        const changes = within.map((edit) => ({ range: toViewRange(inView, edit.range), text: toLf(edit.text) }));
        const written = applyEdits(text, toTextEdits(text, indexLines(text), changes.toReversed()));
        expect(toLf(written)).toBe(applyToView(view, changes));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([["\n"], ["\r\n"], ["\r"]])("end inserted lines like the line they stand in: %j", (lineEnd) => {
    const text = ["<a>", "  <b/>", "</a>"].join(lineEnd);
    const caret = { startLineNumber: 2, startColumn: 7, endLineNumber: 2, endColumn: 7 };
    const edits = toTextEdits(text, indexLines(text), [{ range: caret, text: "\n  <c/>" }]);
    expect(applyEdits(text, edits)).toBe(["<a>", "  <b/>", "  <c/>", "</a>"].join(lineEnd));
  });

  it("touch no line end but those in the changed range", () => {
    const text = "one\r\ntwo\nthree\rfour";
    const word = { startLineNumber: 3, startColumn: 1, endLineNumber: 3, endColumn: 6 };
    const edits = toTextEdits(text, indexLines(text), [{ range: word, text: "3" }]);
    expect(applyEdits(text, edits)).toBe("one\r\ntwo\n3\rfour");
  });

  it("keep two line ends two when the word between a CR and an LF goes", () => {
    const text = "a\rX\nb";
    const word = { startLineNumber: 2, startColumn: 1, endLineNumber: 2, endColumn: 2 };
    expect(applyEdits(text, toTextEdits(text, indexLines(text), [{ range: word, text: "" }]))).toBe("a\r\r\nb");
  });
});

describe("the length of the view", () => {
  it("is known from the line index alone, also after edits", () => {
    fc.assert(
      fc.property(textAndEdits, ({ text, edits }) => {
        const edited = applyEdits(text, edits);
        expect(viewLength(updateLines(indexLines(text), edited, edits))).toBe(toLf(edited).length);
      }),
    );
  });
});
