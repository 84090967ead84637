import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { jobOf } from "../exportJob.testkit.ts";
import { describeErrors, loadPowerShellParser, type PowerShellParser } from "../powershell/parsePowerShell.testkit.ts";
import { gpoScript } from "./gpoScript.ts";

let parser: PowerShellParser;
beforeAll(async () => {
  parser = await loadPowerShellParser();
});

function scriptOf(name: string, lines: readonly string[] | null, values: readonly string[] = []): string {
  const entries = [
    ...values.map((text) => ({ name: text, value: { type: "sz" as const, text } })),
    { name: "Number", value: { type: "dword" as const, number: 7 } },
    { name: "Gone", value: null },
    ...(lines === null ? [] : [{ name: "Profile", value: { type: "multiSz" as const, lines } }]),
  ];
  const keys = [
    { path: "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\A\\List", isDeleted: true, entries: [] },
    { path: "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\A", isDeleted: false, entries },
  ];
  return gpoScript(jobOf("<VPNProfile/>", { name }), { tool: { title: "A", stem: "a" }, keys, lines }).text ?? "";
}

describe("a script for a Group Policy object", () => {
  it("is PowerShell, whatever the names and values", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.option(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 })),
        fc.array(fc.string({ unit: fc.constantFrom("'", "‘", "$", "`", '"', "\n", "#>", "ü") })),
        (name, lines, values) => {
          const root = parser.parse(scriptOf(name, lines, values));
          expect(describeErrors(root)).toEqual([]);
          expect(root.hasError).toBe(false);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("writes every kind of value, and takes lists away first", () => {
    const script = scriptOf("Contoso", ["<VPNProfile>", "</VPNProfile>"], ["it's"]);
    expect(script).toContain("$ProfileXml = @'\r\n<VPNProfile>\r\n</VPNProfile>\r\n'@\r\n");
    expect(script).toContain(
      "$OldKeys = @(\r\n    'HKLM\\SOFTWARE\\Policies\\A\\List'\r\n)\r\nforeach ($Key in $OldKeys) {\r\n",
    );
    expect(script.split("\r\n").filter((line) => line.includes("-Setting -Key 'HKLM"))).toEqual([
      "Write-Setting -Key 'HKLM\\SOFTWARE\\Policies\\A' -Name 'it''s' -Type String -Value 'it''s'",
      "Write-Setting -Key 'HKLM\\SOFTWARE\\Policies\\A' -Name 'Number' -Type DWord -Value 7",
      "Clear-Setting -Key 'HKLM\\SOFTWARE\\Policies\\A' -Name 'Gone'",
      "Write-Setting -Key 'HKLM\\SOFTWARE\\Policies\\A' -Name 'Profile' -Type MultiString -Value ($ProfileXml -split '\\r\\n')",
    ]);
  });
});
