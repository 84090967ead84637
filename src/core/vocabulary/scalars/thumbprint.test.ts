import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { expectLaws, refusalOf, rewritten } from "./laws.testkit.ts";
import { compactThumbprint, thumbprint } from "./thumbprint.ts";

const DIGITS = "cdd4eeae6000ac7f40c3802c171e30148030c072";
const PAIRS = "cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72";
const digits = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 40, maxLength: 40 });

describe("thumbprint", () => {
  it.each([DIGITS, DIGITS.toUpperCase(), PAIRS, `${PAIRS} `, `\n  ${PAIRS.toUpperCase()}\n`])("reads %j", (text) => {
    expect(z.decode(thumbprint.codec, text)).toBe(DIGITS);
    expect(z.decode(compactThumbprint.codec, text)).toBe(DIGITS);
  });

  it("is written in pairs for EAP and without blanks elsewhere", () => {
    expect(rewritten(thumbprint, DIGITS)).toBe(PAIRS);
    expect(rewritten(compactThumbprint, PAIRS)).toBe(DIGITS);
  });

  it("reads back every thumbprint it writes", () => {
    expectLaws(thumbprint, digits);
    expectLaws(compactThumbprint, digits);
  });

  it("says what is wrong", () => {
    expect(refusalOf(thumbprint, DIGITS.slice(1))).toContain("39");
    expect(refusalOf(thumbprint, "0".repeat(64))).toContain("SHA-256");
    expect(refusalOf(thumbprint, PAIRS.replaceAll(" ", ":"))).toContain("hexadecimal");
    expect(refusalOf(thumbprint, `\u200e${DIGITS}`)).toContain("hexadecimal");
    expect(refusalOf(thumbprint, PAIRS.replaceAll(" ", "\u00a0"))).toContain("hexadecimal");
    expect(refusalOf(thumbprint, "")).toContain("40");
  });

  it("does not encode what it would not read", () => {
    expect(z.safeEncode(thumbprint.codec, "abc").success).toBe(false);
    expect(z.safeEncode(thumbprint.codec, DIGITS.toUpperCase()).success).toBe(false);
  });

  it("takes pasted thumbprints with separators and hidden marks, and says so", () => {
    expect(thumbprint.clean?.(`\u200e${PAIRS}`)).toEqual({ text: PAIRS, note: "Removed 1 hidden character." });
    const withColons = PAIRS.toUpperCase().replaceAll(" ", ":");
    expect(thumbprint.clean?.(withColons)).toEqual({ text: DIGITS, note: "Removed 19 separators." });
    const marked = `\ufeff${PAIRS.replaceAll(" ", "-")}`;
    expect(thumbprint.clean?.(marked).note).toBe("Removed 1 hidden character. Removed 19 separators.");
    expect(thumbprint.clean?.(PAIRS)).toEqual({ text: PAIRS });
  });
});

describe("a pasted thumbprint", () => {
  it.each([
    [`Thumbprint: ${DIGITS}`, 'Removed "Thumbprint:".'],
    [`Thumbprint : ${DIGITS.toUpperCase()}`, 'Removed "Thumbprint :".'],
    [`thumbprint ${DIGITS}`, 'Removed "thumbprint".'],
    [`Cert Hash(sha1): ${PAIRS}`, 'Removed "Cert Hash(sha1):".'],
    [`Fingerabdruck: ${PAIRS}`, 'Removed "Fingerabdruck:".'],
    [
      `SHA1 Fingerprint=${PAIRS.toUpperCase().replaceAll(" ", ":")}`,
      'Removed "SHA1 Fingerprint=". Removed 19 separators.',
    ],
    [`0x${DIGITS}`, 'Removed "0x".'],
    [`0X${DIGITS.toUpperCase()}`, 'Removed "0X".'],
    [`\u200f${PAIRS}\u200e`, "Removed 2 hidden characters."],
    [`\ufeff${PAIRS.replaceAll(" ", "\u00a0")}`, "Removed 1 hidden character. Replaced 19 no-break spaces."],
  ])("%j comes out clean, with a note", (pasted, note) => {
    const cleaned = thumbprint.clean?.(pasted);
    expect(cleaned?.note).toBe(note);
    expect(rewritten(thumbprint, cleaned?.text ?? "")).toBe(PAIRS);
  });

  it("keeps its digits, whatever surrounds them", () => {
    const wrappings = fc.constantFrom("", "\u200e", "\ufeff", "Thumbprint: ", "Cert Hash(sha1): ", "0x", "  ");
    const between = fc.constantFrom("", " ", ":", "-", "\u00a0", "\u200b");
    fc.assert(
      fc.property(wrappings, digits, between, (before, value, separator) => {
        const pasted = before + value.replace(/..(?=.)/g, `$&${separator}`);
        expect(z.decode(thumbprint.codec, thumbprint.clean?.(pasted).text ?? "")).toBe(value);
      }),
    );
  });
});

describe("thumbprints from the table that PowerShell prints", () => {
  const LINES = [
    "Thumbprint                                Subject              ",
    "----------                                -------              ",
    "5FBA1D2F0C8E9A7B6C5D4E3F2A1B0C9D8E7F6A5B  CN=Contoso Root CA, DC=contoso, DC=com",
  ];

  it("come out without the subject, and the head counts for nothing", () => {
    expect(LINES.map((line) => thumbprint.clean?.(line))).toEqual([
      { text: "" },
      { text: "" },
      { text: "5fba1d2f0c8e9a7b6c5d4e3f2a1b0c9d8e7f6a5b", note: "Removed the subject beside the thumbprint." },
    ]);
  });
});
