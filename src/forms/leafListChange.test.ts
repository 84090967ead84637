import { describe, expect, it } from "vitest";
import { editsOf } from "../core/profile/changes.ts";
import { eapAt } from "../core/profile/eap/eapAt.ts";
import { switchMethod } from "../core/profile/eap/switchMethod.ts";
import { read } from "../core/profile/read.ts";
import type { AnyRef } from "../core/profile/ref.ts";
import type { Leaf } from "../core/vocabulary/spec.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { applyEdits } from "../core/xml/edit.ts";
import { parseXml } from "../core/xml/parse.ts";
import { decodeLines, linesOf, saysTheSameLines, standingItems } from "./leafLines.ts";
import { leafListChange } from "./leafListChange.ts";

const [A, B, C, D] = ["a", "b", "c", "d"].map((digit) => digit.repeat(40)) as [string, string, string, string];
const roots = eapAt.tls.ServerValidation.TrustedRootCA;
const ref = roots as AnyRef;
const leaf = roots.spec.item as Leaf<unknown>;

function documentOf(text: string): XmlDocument {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const EMPTY = documentOf("<VPNProfile/>");
const TLS = documentOf(applyEdits(EMPTY.text, switchMethod(EMPTY, "tls").edits));

function after(document: XmlDocument, draft: string): XmlDocument {
  const standing = standingItems(document, ref, leaf).map(({ text }) => text);
  const change = leafListChange(ref, standing, decodeLines(leaf, draft).items);
  return change === null ? document : documentOf(applyEdits(document.text, editsOf(document, change)));
}

function lines(...digits: readonly string[]): string {
  return digits.join("\n");
}

describe("a list of elements, one item a line", () => {
  const lists = [[], [A], [A, B], [B], [A, C, B], [D, A, B, C], [C], [A, A], []];

  it("reads as what was written, from any list to any other", () => {
    for (const from of lists)
      for (const to of lists)
        expect(read(after(after(TLS, lines(...from)), lines(...to)), roots).value ?? []).toEqual(to);
  });

  it("changes nothing when the lines say the same", () => {
    const document = after(TLS, lines(A, B));
    expect(after(document, `${A.toUpperCase()}\n\n  ${B}`)).toBe(document);
  });

  it("leaves the comments of other items alone", () => {
    const document = documentOf(after(TLS, lines(A, B, C)).text.replace(/(<TrustedRootCA>cc.*)/, "<!-- third -->\n$1"));
    expect(after(document, lines(A, C)).text).toMatch(/<!-- third -->\s*<TrustedRootCA>cc/);
    expect(after(document, lines(D, A, B, C)).text).toMatch(/<!-- third -->\s*<TrustedRootCA>cc/);
  });

  it("shows an item that does not decode as written, and names its line", () => {
    const document = documentOf(
      after(TLS, lines(A, B)).text.replace(/<TrustedRootCA>bb[^<]*/, "<TrustedRootCA>your root"),
    );
    const standing = standingItems(document, ref, leaf);
    const draft = linesOf(standing);
    expect(draft.split("\n")[1]).toBe("your root");
    expect(decodeLines(leaf, draft).refusal).toMatch(/^Line 2: /);
    expect(saysTheSameLines(decodeLines(leaf, draft), draft, standing)).toBe(true);
  });
});
