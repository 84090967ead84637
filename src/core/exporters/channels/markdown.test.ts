import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileName } from "./hostileNames.testkit.ts";
import { markdownCode, markdownText } from "./markdown.ts";

describe("text in Markdown", () => {
  it.each([
    ["Run Install-Contoso_VPN.ps1 with -WhatIf.", "Run Install-Contoso_VPN.ps1 with -WhatIf."],
    ["C:\\ProgramData\\Contoso", "C:\\ProgramData\\Contoso"],
    ["R&D's $VPN, A & B", "R\\&D's $VPN, A & B"],
    ["*all* _of_ `it` <b> [x](y) #1", "\\*all\\* \\_of\\_ \\`it\\` \\<b\\> \\[x\\](y) \\#1"],
    ["1. first", "1\\. first"],
    ["- first", "\\- first"],
    ["two\r\nlines", "two lines"],
    ["ends with \\", "ends with \\\\"],
  ])("makes of %j the text %s", (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it("stays on one line, and says the same when its backslashes are taken off", () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        const markdown = markdownText(name);
        expect(markdown).not.toMatch(/[\r\n]/);
        expect(markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(oneLine(name));
        expect(markdown.replace(/\\[!-/:-@[-`{-~]/g, "")).not.toMatch(/[`*<>[\]|#~]/);
      }),
    );
  });
});

describe("code in Markdown", () => {
  it.each([
    ["./User/Vendor", "`./User/Vendor`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["", ""],
  ])("makes of %j the code %s", (value, markdown) => {
    expect(markdownCode(value)).toBe(markdown);
  });

  it("holds every value between two fences that do not stand in it", () => {
    fc.assert(
      fc.property(
        hostileName.filter((name) => oneLine(name) !== ""),
        (name) => {
          const [, fence = "", value = ""] = /^(`+)([^]*?)\1$/.exec(markdownCode(name)) ?? [];
          expect(value.split(/(?<!`)(`+)(?!`)/)).not.toContain(fence);
          expect([oneLine(name), ` ${oneLine(name)} `]).toContain(value);
        },
      ),
    );
  });
});

function oneLine(text: string): string {
  return text.replace(/[\0\t\r\n\v\f\u0085\u2028\u2029]+/g, " ").trim();
}
