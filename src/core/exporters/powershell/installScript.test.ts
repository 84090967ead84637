import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Scope } from "../../vocabulary/spec.ts";
import type { Installation } from "./installation.ts";
import { installScript } from "./installScript.ts";
import { EXIT_CODES } from "./installer/exitCodes.ts";
import { type PowerShellParser, describeErrors, loadPowerShellParser } from "./parsePowerShell.testkit.ts";
import { printScript } from "./script.ts";

const SCOPES: readonly Scope[] = ["user", "allUsers", "device"];
const XML = '<VPNProfile>\r\n  <DnsSuffix>it\'s "here" &amp; $there</DnsSuffix>\r\n</VPNProfile>\r\n';

const hostileName = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."'\"&$`‘’‚‛“”„ #<>(){}[]@;,|%\\/-\t\r\n\u0000\u001b\u2028\u00a0"),
    fc.constantFrom("'@", "@'", "#>", "$(", "`n", "')", "&quot;", "üß", "日本", "😀", "\ud83d"),
    fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

function scriptFor(about: Partial<Installation>): string {
  const installation = { name: "Contoso VPN", scope: "user", xml: XML, readable: true } as const;
  return printScript(installScript({ ...installation, fingerprint: "0", version: "1", ...about }));
}

/** What PowerShell would run: the script without comments, and with every text in it empty. */
function skeleton(script: string): string {
  const code = script.replace(/<#[^]*?#>|^ *#.*$/gm, "");
  return code.replace(/@'\r\n[^]*?\r\n'@|'(?:[^']|'')*'/g, "''");
}

/** The variables that a script sets at its top level, by name, with the source of their values. */
function assignments(script: string): ReadonlyMap<string, string> {
  return new Map([...script.matchAll(/^\$(\w+) = (.*)\r$/gm)].map(([, name = "", value = ""]) => [name, value]));
}

/** What PowerShell makes of a literal, or of literals and characters by number that are joined. */
function evaluate(expression: string): string {
  const token = /'((?:[^']|'')*)'|\[char\]0x([0-9A-F]{4})/g;
  const shape = expression.replace(token, "x");
  if (!/^(x|\(x( \+ x)+\))$/.test(shape)) throw new Error(`Not a string: ${expression}`);
  return [...expression.matchAll(token)]
    .map(([, text, code]) => text?.replaceAll("''", "'") ?? String.fromCharCode(parseInt(code ?? "", 16)))
    .join("");
}

let parser: PowerShellParser;
beforeAll(async () => {
  parser = await loadPowerShellParser();
});

describe("the install script", () => {
  it.each(SCOPES)("is PowerShell without a syntax error (%s)", (scope) => {
    for (const readable of [true, false]) {
      const root = parser.parse(scriptFor({ scope, readable }));
      expect(describeErrors(root)).toEqual([]);
      expect(root.hasError).toBe(false);
    }
  });

  it("stays free of syntax errors and holds the name as data, whatever the name", () => {
    fc.assert(
      fc.property(hostileName, fc.constantFrom(...SCOPES), (name, scope) => {
        const script = scriptFor({ name, scope });
        const root = parser.parse(script);
        expect(root.hasError).toBe(false);
        expect(evaluate(assignments(script).get("ProfileName") ?? "")).toBe(name);
        const instanceId = evaluate(assignments(script).get("InstanceId") ?? "");
        expect(decodeURIComponent(instanceId)).toBe(name.replace(/\p{Cs}/gu, "\ufffd"));
        const withoutName = (text: string) => skeleton(text).replace(/^\$ProfileName = .*$/m, "");
        expect(withoutName(script)).toBe(withoutName(scriptFor({ scope })));
      }),
      { numRuns: 200 },
    );
  });

  it("is ASCII with CRLF line ends, no tabs, no trailing blanks, lines that fit, and one line end at the end", () => {
    fc.assert(
      fc.property(hostileName, fc.constantFrom(...SCOPES), fc.boolean(), (name, scope, readable) => {
        const script = scriptFor({ name, scope, readable });
        expect(script).toMatch(/^(?:[ -~]*\r\n)+$/);
        expect(script).not.toMatch(/[ \t]\r\n|\r\n\r\n$/);
      }),
      { numRuns: 50 },
    );
    expect(
      Math.max(
        ...scriptFor({})
          .split("\r\n")
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(120);
  });

  it.each(SCOPES)("addresses the instance by its keys and never enumerates (%s)", (scope) => {
    const script = scriptFor({ scope });
    expect(script).not.toMatch(/Enumerate|Get-CimInstance[^\r]*MDM_/i);
    expect(script).toContain("GetInstance(");
    expect(script).toContain("DeleteInstance(");
    expect(script).toContain("[System.Security.SecurityElement]::Escape(");
  });

  it("speaks for a user only when the profile is one's", () => {
    expect(scriptFor({ scope: "user" })).toContain("PolicyPlatform_UserContext");
    for (const scope of ["allUsers", "device"] as const) {
      expect(scriptFor({ scope })).not.toContain("UserSid");
      expect(scriptFor({ scope })).not.toContain("explorer.exe");
      expect(scriptFor({ scope })).toContain("if (-not (Test-System))");
    }
  });

  it.each(SCOPES)("ends with an exit code on every path, each of them in the help (%s)", (scope) => {
    const script = scriptFor({ scope });
    const documented = Object.values(EXIT_CODES).filter(
      (code) => code < EXIT_CODES.leftOvers && (scope === "user" || code !== EXIT_CODES.user),
    );
    const used = [...script.matchAll(/Exit-Script -Code (\d)/g)].map(([, code]) => Number(code));
    for (const code of documented) expect(script).toMatch(new RegExp(`^ {6}${code}  \\S`, "m"));
    expect(documented).toEqual(expect.arrayContaining(used));
    expect(script.endsWith("\r\nexit 0\r\n")).toBe(true);
    const exits = [...skeleton(script).matchAll(/\bexit (\S+)/g)].map(([, code]) => code);
    expect(exits).toEqual(["$Code", "(Invoke-In64Bit", "0", "0"]);
  });

  it("saves before it deletes, and deletes before it creates", () => {
    const install = /function Install-Profile \{[^]*?\r\n\}/.exec(scriptFor({}))?.[0] ?? "";
    const steps = ["Get-Installed", "Backup-", "Remove-Installed", "Clear-Left", "Add-Profile", "Restore-Profile"];
    const places = steps.map((step) => install.indexOf(step));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });
});

describe("the syntax check", () => {
  const mutations: readonly (readonly [string, (script: string) => string])[] = [
    ["a brace less", (script) => script.replace(/\r\n\}\r\n/, "\r\n")],
    ["a brace more", (script) => script.replace("\r\nexit 0\r\n", "\r\n}\r\nexit 0\r\n")],
    ["a quote that is not doubled", (script) => script.replace("'Contoso VPN'", "'Contoso's VPN'")],
    ["a quote less", (script) => script.replace("'Contoso VPN'", "'Contoso VPN")],
    ["an indented end of the here-string", (script) => script.replace("\r\n'@\r\n", "\r\n  '@\r\n")],
    ["a bracket less", (script) => script.replace("(Get-Date)", "(Get-Date")],
    ["an operand less", (script) => script.replace("-eq 'Absent'", "-eq")],
    ["a comma less between parameters", (script) => script.replace("[string]$UserSid,", "[string]$UserSid")],
  ];

  it.each(mutations)("can fail: it sees %s", (_, mutate) => {
    const script = scriptFor({});
    expect(mutate(script)).not.toBe(script);
    expect(parser.parse(mutate(script)).hasError).toBe(true);
  });
});
