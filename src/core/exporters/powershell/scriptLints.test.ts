import { beforeAll, describe, expect, it } from "vitest";
import type { Scope } from "../../vocabulary/spec.ts";
import { cleanUpScript } from "./cleanUpScript.ts";
import { detectScript } from "./detectScript.ts";
import { everyScript } from "./everyScript.testkit.ts";
import type { Installation } from "./installation.ts";
import { installScript } from "./installScript.ts";
import { removeScript } from "./removeScript.ts";
import { type Script, printScript } from "./script.ts";
import { type LintScript, loadScriptLints } from "./scriptLints.testkit.ts";
import { verifyScript } from "./verifyScript.ts";

const SCOPES: readonly Scope[] = ["user", "allUsers", "device"];
const XML = "<VPNProfile>\r\n\t<DnsSuffix>it's</DnsSuffix> \r\n</VPNProfile>\r\n";

/** Every form of every script, by name. */
const SCRIPTS: Readonly<Record<string, (installation: Installation) => Script>> = {
  install: (installation) => installScript(installation),
  "install, as Base64": (installation) => installScript({ ...installation, readable: false }),
  "install, clearing nothing": (installation) => installScript(installation, { traces: false, userChoice: false }),
  "install, clearing all": (installation) => installScript(installation, { traces: true, userChoice: true }),
  "install, clearing the choice": (installation) => installScript(installation, { traces: false, userChoice: true }),
  remove: (installation) => removeScript(installation, { cleanUp: false }),
  "remove and clear": (installation) => removeScript(installation, { cleanUp: true }),
  "remove and clear all": (installation) => removeScript(installation, { cleanUp: true, userChoice: true }),
  "clean up": (installation) => cleanUpScript(installation, { userChoice: false }),
  "clean up all": (installation) => cleanUpScript(installation, { userChoice: true }),
  "detect by exit code": (installation) => detectScript(installation, "exitCode"),
  "detect by output": (installation) => detectScript(installation, "output"),
  "detect by word": (installation) => detectScript(installation, "word"),
  "detect versions only": (installation) => detectScript(installation, "exitCode", { noticeChanges: false }),
  verify: (installation) => verifyScript(installation),
};

function print(write: (installation: Installation) => Script, about: Partial<Installation>): string {
  const installation = { name: "Contoso VPN", scope: "user", xml: XML, readable: true } as const;
  return printScript(write({ ...installation, fingerprint: "0", version: "1.2.3", ...about }));
}

let lint: LintScript;
beforeAll(async () => {
  lint = await loadScriptLints();
});

describe("every script keeps the rules", () => {
  const cases = Object.entries(SCRIPTS).flatMap(([title, write]) => SCOPES.map((scope) => ({ title, scope, write })));

  it.each(cases)("$title, for $scope", ({ write, scope }) => {
    expect(lint(print(write, { scope }))).toEqual([]);
    expect(lint(print(write, { scope, name: "R&D's “$VPN” ‘ü’ {0}" }))).toEqual([]);
  });

  it.each(cases)("$title, for $scope, fits in lines of 120 characters", ({ write, scope }) => {
    const lines = print(write, { scope }).split("\r\n");
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });
});

describe("every format", () => {
  it.each(everyScript())("hands on a script that keeps the rules: $title", ({ text }) => {
    expect(lint(text)).toEqual([]);
  });
});

describe("the rules can fail", () => {
  const script = () => print((installation) => detectScript(installation, "word"), {});
  const mutations: readonly (readonly [string, string | RegExp, string])[] = [
    ["It has a syntax error.", /\r\n\}\r\n/, "\r\n"],
    ["It is not ASCII throughout.", "Contoso", "Büro"],
    ["A line end is not CR LF.", "\r\n", "\n"],
    ["It does not end with one line end.", /\r\n$/, "\r\n\r\n"],
    ["It has a tab.", "    exit", "\texit"],
    ["A line ends with a blank.", "\r\n", " \r\n"],
    ["A text can expand variables.", "\r\nexit 0", '\r\n$Text = @"\r\n$Home\r\n"@\r\nexit 0'],
    ["It enumerates instances.", "GetInstance(", "EnumerateInstances("],
    ["It runs text as code.", "Write-Output 'Compliant'", "Invoke-Expression 'Compliant'"],
    ["An exit has no code.", "exit $Code", "exit"],
    ["It does not end with an exit code.", /exit 0\r\n$/, "Write-Output 'x'\r\n"],
    ["It returns at its top level.", "\r\nexit 0", "\r\nreturn\r\nexit 0"],
    ["It calls Compress-Archive, which is not known.", "Write-Output 'Compliant'", "Compress-Archive 'Compliant'"],
    ["It defines read-stamp and never calls it.", "$Stamp = Read-Stamp", "$Stamp = 'x'"],
  ];

  it.each(mutations)("%s", (complaint, from, to) => {
    expect(lint(script())).toEqual([]);
    expect(lint(script().replace(from, () => to))).toContain(complaint);
  });
});
