import { describe, expect, it } from "vitest";
import { intuneScripts } from "./intuneScripts.ts";
import { openSource } from "./open.ts";
import { sourceOfText } from "./source.ts";

const XML = "<VPNProfile/>";
const CONTENT = Buffer.from(XML, "utf8").toString("base64");

function opened(value: unknown) {
  return openSource(sourceOfText(null, JSON.stringify(value)), [intuneScripts, ...PLAIN]);
}

/** Takes any text for a profile, so that a test sees what was taken out. */
const PLAIN = [
  {
    ...intuneScripts,
    recognises: () => true,
    read: (source: ReturnType<typeof sourceOfText>) => ({
      parts: [],
      finds: [{ kind: "profile" as const, name: null, scope: null, source, isVerbatim: true }],
      remarks: [],
    }),
  },
];

describe("scripts of Intune as JSON", () => {
  it("opens the script that installs before the one that detects", () => {
    const detection = Buffer.from(`${XML}\n`, "utf8").toString("base64");
    const { finds } = opened({ detectionScriptContent: detection, remediationScriptContent: CONTENT });
    expect(finds.map(({ trail }) => trail[0]?.where)).toEqual(["remediationScriptContent", "detectionScriptContent"]);
  });

  it("takes the file name of a platform script, and says where it stood", () => {
    const { finds } = opened({ value: [1, { scriptContent: CONTENT, fileName: "a.ps1" }] });
    expect(finds).toMatchObject([{ source: { name: "a.ps1", text: XML } }]);
    expect(finds[0]?.trail[0]).toMatchObject({ where: "value[1].scriptContent", how: "Base64" });
  });

  it("reads what the SDK for PowerShell wraps, once", () => {
    const { finds } = opened({ AdditionalProperties: { scriptContent: CONTENT } });
    expect(finds).toHaveLength(1);
  });

  it("finds the detection script of a Win32 app", () => {
    const rule = { "@odata.type": "#microsoft.graph.win32LobAppPowerShellScriptDetection", scriptContent: CONTENT };
    expect(opened({ detectionRules: [rule] }).finds).toHaveLength(1);
  });

  it.each([
    [{ scriptContent: "%%%" }, /no Base64/],
    [{ scriptContent: [1, 700] }, /no Base64/],
    [{ scriptContent: null }, /without its content/],
    [{ remediationScriptContent: "" }, /without its content/],
  ])("says why it opens nothing of %j", (value, reason) => {
    const { finds, remarks } = opened(value);
    expect(finds).toEqual([]);
    expect(remarks.map(({ kind }) => kind)).toEqual(["refused"]);
    expect(remarks[0]?.text).toMatch(reason);
  });

  it("says where broken JSON breaks", () => {
    const { remarks } = openSource(sourceOfText(null, '{ "scriptContent": "abc'), [intuneScripts]);
    expect(remarks).toMatchObject([{ kind: "refused", where: "line 1" }]);
  });

  it("reads many and deep objects without running out of anything", () => {
    const many = Array.from({ length: 200_000 }, () => ({}));
    expect(opened({ value: [...many, { scriptContent: CONTENT }] }).finds).toHaveLength(1);
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(openSource(sourceOfText(null, `{"scriptContent":"","a":${deep}}`), [intuneScripts]).finds).toEqual([]);
  });
});
