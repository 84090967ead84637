import { describe, expect, it } from "vitest";
import { jobOf } from "../exportJob.testkit.ts";
import { policyLines } from "./policyLines.ts";
import { parseXml } from "../../xml/parse.ts";

const LONG = "a".repeat(1200);

function linesOf(text: string) {
  return policyLines(jobOf(text));
}

describe("lines of a policy", () => {
  it("are those of the text, which says nothing of itself when nothing changed", () => {
    expect(linesOf("<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n</VPNProfile>\n")).toEqual({
      lines: ["<VPNProfile>", "  <AlwaysOn>true</AlwaysOn>", "</VPNProfile>"],
      changes: [],
      notes: [],
    });
  });

  it("are never blank, and have no declaration", () => {
    const { lines, changes } = linesOf('<?xml version="1.0"?>\r\n<VPNProfile>\r\n\r\n  \r\n</VPNProfile>\r\n');
    expect(lines).toEqual(["<VPNProfile>", "</VPNProfile>"]);
    expect(changes).toHaveLength(3);
  });

  it("are broken between elements when they are too long, and never inside a value", () => {
    const route = "<Route><Address>10.0.0.0</Address><PrefixSize>8</PrefixSize></Route>";
    const text = `<VPNProfile><DnsSuffix></DnsSuffix><NativeProfile>  <Servers>a</Servers></NativeProfile>${route.repeat(20)}</VPNProfile>`;
    const { lines, changes, notes } = linesOf(text);
    expect(lines.slice(0, 5)).toEqual([
      "<VPNProfile>",
      "<DnsSuffix></DnsSuffix>",
      "<NativeProfile>  ",
      "<Servers>a</Servers>",
      "</NativeProfile>",
    ]);
    expect(lines.at(-1)).toBe("</VPNProfile>");
    expect(lines.join("")).toBe(text);
    expect(parseXml(lines.join("\n")).ok).toBe(true);
    expect(changes).toHaveLength(1);
    expect(notes).toEqual([]);
  });

  it("that cannot be broken are named", () => {
    const { lines, notes } = linesOf(`<VPNProfile><DnsSuffix>${LONG}</DnsSuffix></VPNProfile>`);
    expect(lines.map((line) => line.length > 1000)).toEqual([false, true, false]);
    expect(notes[0]).toContain("cannot be broken");
  });
});
