import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argumentsIn } from "./windowsCommandLine.testkit.ts";
import { commandLine, promptLine, quoteArgument, quoteForPrompt } from "./windowsCommandLine.ts";

const HOSTILE = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."\"'\\%&^$`|<>()! \tüa:~,PATH😀") }),
  fc.string({ unit: "binary" }).map((text) => text.replaceAll("\0", "")),
  fc.constantFrom(
    "%PATH%",
    "%PATH:~0,1%",
    "!PATH!",
    "a%%b",
    "%^PATH%",
    '"%PATH%"',
    "C:\\Program Files\\",
    '\\\\"',
    "^",
  ),
);

describe("quoting for a Windows command line", () => {
  it.each([
    ["Install-Contoso.ps1", "Install-Contoso.ps1"],
    ["", '""'],
    ["C:\\Program Files\\", '"C:\\Program Files\\\\"'],
    ['say "hi"', '"say \\"hi\\""'],
    ['\\"', '"\\\\\\""'],
    ["C:\\a\\b", "C:\\a\\b"],
  ])("makes %j the argument %s", (text, argument) => {
    expect(quoteArgument(text)).toBe(argument);
  });

  it("gives every argument back as it was, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(HOSTILE), (args) => {
        expect(argumentsIn(commandLine("powershell.exe", args))).toEqual(["powershell.exe", ...args]);
      }),
    );
  });

  it("replaces what no command line can hold", () => {
    expect(quoteArgument("a\0b")).toBe('"a b"');
    expect(quoteForPrompt("a\r\nb")).toBe('"a  b"');
  });
});

describe("quoting for a prompt of cmd.exe", () => {
  it.each([
    ["Contoso.ppkg", "Contoso.ppkg"],
    ["a b", '"a b"'],
    ["R&D", '"R&D"'],
    ["%PATH%", "^%^PATH^%"],
    ['"', '^"\\^"^"'],
  ])("makes %j the argument %s", (text, argument) => {
    expect(quoteForPrompt(text)).toBe(argument);
  });

  it("gives every argument back as it was, with nothing expanded and nothing run", () => {
    fc.assert(
      fc.property(fc.array(HOSTILE), (args) => {
        const passed = throughPrompt(promptLine("icd.exe", args));
        expect(argumentsIn(passed)).toEqual(["icd.exe", ...args.map((text) => text.replace(/[\r\n]/g, " "))]);
      }),
    );
  });

  it("is checked by a prompt that does expand and does end commands", () => {
    expect(throughPrompt("a %PATH% %PATH:~0,1% b")).toBe("a EXPANDED EXPANDED b");
    expect(() => throughPrompt("a & b")).toThrow("&");
    expect(throughPrompt('"a & b"')).toBe('"a & b"');
  });
});

/** What cmd.exe passes on of a line that is typed: variables expanded first, then carets and quotes looked at. */
function throughPrompt(line: string): string {
  const expanded = line.replace(/%(?:PATH)(?::[^%]*)?%/gi, "EXPANDED");
  let [passed, isQuoted] = ["", false];
  for (let at = 0; at < expanded.length; at++) {
    const letter = expanded.charAt(at);
    if (letter === "^" && !isQuoted) passed += expanded.charAt(++at);
    else if (!isQuoted && /[<>&|\r\n]/.test(letter)) throw new Error(`${letter} ends the command`);
    else {
      if (letter === '"') isQuoted = !isQuoted;
      passed += letter;
    }
  }
  return passed;
}
