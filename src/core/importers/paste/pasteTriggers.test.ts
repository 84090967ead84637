import { describe, expect, it } from "vitest";
import { pasteTriggers } from "./pasteTriggers.ts";

const idsOf = (text: string) => pasteTriggers(text).rows.map((row) => (row["App"] as { readonly Id: string }).Id);

describe("pasting triggers", () => {
  it("takes package family names and full paths, one a line", () => {
    const text =
      "Microsoft.Office.OneNote_8wekyb3d8bbwe\r\nC:\\Windows\\System32\\mstsc.exe\n%ProgramFiles%\\App\\app.exe";
    expect(idsOf(text)).toEqual([
      "Microsoft.Office.OneNote_8wekyb3d8bbwe",
      "C:\\Windows\\System32\\mstsc.exe",
      "%ProgramFiles%\\App\\app.exe",
    ]);
  });

  it("takes quotation marks and a comma behind off", () => {
    expect(idsOf('"C:\\Program Files\\App, new\\app.exe",')).toEqual(["C:\\Program Files\\App, new\\app.exe"]);
  });

  it("passes over headings, underlines and comments", () => {
    const text = "# apps\nPackageFamilyName\n-----------------\nMicrosoft.Office.OneNote_8wekyb3d8bbwe";
    expect(pasteTriggers(text)).toMatchObject({ rows: [{}], refused: [] });
  });

  it.each([
    ["notepad", "A package family name or the full path of a program is expected."],
    ["SYSTEM", "SYSTEM is documented for traffic filters, not for triggers."],
  ])("refuses %s and says why", (text, reason) => {
    expect(pasteTriggers(`\n${text}`)).toEqual({ rows: [], refused: [{ line: 2, text, reason }] });
  });
});
