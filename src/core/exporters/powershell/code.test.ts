import { describe, expect, it } from "vitest";
import { NO_CODE, powershell } from "./code.ts";

describe("the PowerShell template", () => {
  it("quotes strings, writes numbers, and removes the indentation that all lines share", () => {
    const { lines } = powershell`
      if ($Name -eq ${"it's"}) {
          exit ${3}
      }`;
    expect(lines).toEqual(["if ($Name -eq 'it''s') {", "    exit 3", "}"]);
  });

  it("sets code that is put in at the depth of its place", () => {
    const inner = powershell`
      one
          two`;
    const { lines } = powershell`
      begin
          ${inner}
      end`;
    expect(lines).toEqual(["begin", "    one", "        two", "end"]);
  });

  it("drops the line of code that has no lines", () => {
    const { lines } = powershell`
      begin
          ${NO_CODE}

      end`;
    expect(lines).toEqual(["begin", "", "end"]);
  });

  it("leaves backslashes and dollar signs alone", () => {
    expect(powershell`$Path = "$Root\new\$($Name)"`.lines).toEqual(['$Path = "$Root\\new\\$($Name)"']);
  });
});
