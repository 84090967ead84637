import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeAttribute, escapeMarkup, escapeText, unescapeOnce } from "./escape.ts";
import { childrenOf, rootPlace, textOf } from "./place.ts";
import { LAW, parsed } from "./xml.testkit.ts";

const holdable = fc
  .string({ unit: "grapheme" })
  .filter((text) => !/[\p{Cc}\uFFFE\uFFFF]/u.test(text.replace(/[\t\n\r]/g, "")));

describe("escaping", () => {
  it("makes element content that reads as the text", () => {
    fc.assert(
      fc.property(holdable, (text) => {
        const document = parsed(`<r><a>${escapeText(text)}</a></r>`);
        const [child] = childrenOf(document, rootPlace(document));
        expect(child && textOf(child)).toBe(text);
      }),
      LAW,
    );
  });

  it("makes an attribute value that reads as the text", () => {
    fc.assert(
      fc.property(holdable, (text) => {
        expect(parsed(`<r a="${escapeAttribute(text)}"/>`).root.attributes[0]?.value).toBe(text);
      }),
      LAW,
    );
  });

  it("never makes anything that cannot be read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        parsed(`<r a="${escapeAttribute(text)}">${escapeText(text)}</r>`);
      }),
      LAW,
    );
    expect(escapeText("a\u0000\uD83D🔒")).toBe("a\uFFFD\uFFFD🔒");
  });
});

describe("unescapeOnce", () => {
  it("undoes escapeMarkup, and no more", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unescapeOnce(escapeMarkup(text)).text).toBe(text);
      }),
      LAW,
    );
  });

  it("knows where each unit came from", () => {
    const { text, offsets } = unescapeOnce("a&lt;b&#x41;&#128274;&nbsp;");
    expect(text).toBe("a<bA🔒&nbsp;");
    expect([...offsets]).toEqual([0, 1, 5, 6, 12, 12, 21, 22, 23, 24, 25, 26, 27]);
  });
});
