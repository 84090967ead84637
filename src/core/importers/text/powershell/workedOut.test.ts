import { describe, expect, it } from "vitest";
import { openSource } from "../../open.ts";
import { sourceOfText } from "../../source.ts";

/** The text of the only profile that is found in a script, without the element around it. */
function bodyIn(...lines: readonly string[]): string | null {
  const { finds } = openSource(sourceOfText("a.ps1", lines.join("\n")));
  const [only] = finds;
  if (finds.length !== 1 || only?.kind !== "profile") return null;
  return only.source.text.replace(/^<VPNProfile>|<\/VPNProfile>$/g, "");
}

/** What PowerShell itself makes of each, in version 7. */
describe("a script is worked out as PowerShell does it", () => {
  it("replacing by patterns in any letter case, or in one", () => {
    const script = "$X = '<VPNProfile><A>Foo.foo</A></VPNProfile>' -replace 'FOO', 'b$$c' -creplace 'b', 'Q'";
    expect(bodyIn(script)).toBe("<A>Q$c.Q$c</A>");
  });

  it("replacing in a sum, with a sum to join by", () => {
    expect(bodyIn("$X = 'a' + '<VPNProfile>' + '<A/></VPNProfile>' -replace 'a<', '<'")).toBe("<A/>");
    expect(bodyIn("$X = '<VPNProfile>', '<A/>', '</VPNProfile>' -join '-' + '='")).toBe("-=<A/>-=");
  });

  it("replacing by nothing", () => {
    expect(bodyIn("$X = '<VPNProfile><A>b</A></VPNProfile>' -replace 'B'")).toBe("<A></A>");
    expect(bodyIn("$X = '<VPNProfile><A>b</A></VPNProfile>'.Replace('b', $null)")).toBe("<A></A>");
  });

  it("putting blanks between the members of a list that becomes text", () => {
    const script = ["$X = '<VPNProfile>'", "$X += '<B/>', '<C/>'", "$X += '</VPNProfile>'"];
    expect(bodyIn(...script)).toBe("<B/> <C/>");
  });

  it("formatting with widths, numbers and braces", () => {
    const script = "$X = '<VPNProfile><A>{0,5}|{1,-4}|{2}{{}}</A></VPNProfile>' -f 'ab', 'c', 0x10";
    expect(bodyIn(script)).toBe("<A>   ab|c   |16{}</A>");
  });

  it("taking what a variable holds where it is asked for, and not later", () => {
    const template = "$X = '<VPNProfile><A>@@</A></VPNProfile>'";
    expect(bodyIn("$N = 'x'", template, "$X = $X -replace '@@', $N", "$N = 'y'")).toBe("<A>x</A>");
    expect(bodyIn("$A = 'a'", '$A = "$A b"', '$X = "<VPNProfile><A>$A</A></VPNProfile>"')).toBe("<A>a b</A>");
  });

  it("with the text of a builder", () => {
    const script = [
      "$B = [Text.StringBuilder]::new('<VPNProfile>')",
      "[void]$B.Append('<A>').Append(0x10).AppendLine('</A>')",
      "$X = $B.Append('</VPNProfile>').ToString()",
    ];
    expect(bodyIn(...script.slice(0, 2), "[void]$B.Append('</VPNProfile>')")).toBe("<A>16</A>\r\n");
    expect(bodyIn(...script), "what is returned by a call is not followed").toBeNull();
  });
});

describe("what a script does only when it runs", () => {
  it.each([
    ["on a condition", ["$x = 'a'", "$x += 'b'", "if ($y) { $x = 'new' }"]],
    ["in a function for all", ["function F { $script:x += 'c' }", "$x = 'a'", "$x += 'b'"]],
    ["by reference", ["$x = 'a'", "$x += 'b'", "[void][int]::TryParse('1', [ref]$x)"]],
    ["with others", ["$x = 'a'", "$x += 'b'", "$x, $z = Get-Both"]],
  ])("stays open, as when a variable is set %s", (_, lines) => {
    expect(bodyIn(...lines, '$Out = "<VPNProfile><A>$x</A></VPNProfile>"')).toMatch(/<\?fill-in/);
  });

  it("is not known of a variable that was never set", () => {
    const script = ["$A, $B = 'p', 'q'", "$A = $A + 'r'", '$X = "<VPNProfile><A>$A</A></VPNProfile>"'];
    expect(bodyIn(...script)).toBe("<A><?fill-in $Ar?></A>");
  });
});
