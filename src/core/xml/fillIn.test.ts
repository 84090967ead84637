import { describe, expect, it } from "vitest";
import { fillIn, questionOf, questionsIn } from "./fillIn.ts";
import { parseXml } from "./parse.ts";

describe("the instruction that asks for a value", () => {
  it("is read as it is written", () => {
    const parsed = parseXml(`<VPNProfile><Servers>${fillIn("Name of the server")}</Servers></VPNProfile>`);
    const nodes = parsed.ok ? (parsed.value.segments[0]?.element.nodes ?? []) : [];
    expect(nodes.map(questionOf)).toEqual(["Name of the server"]);
  });

  it("is no other instruction, and no text", () => {
    const parsed = parseXml("<VPNProfile><Servers><?note x?>fill-in</Servers></VPNProfile>");
    const nodes = parsed.ok ? (parsed.value.segments[0]?.element.nodes ?? []) : [];
    expect(nodes.map(questionOf)).toEqual([null, null]);
  });

  it("is found in a text, escaped or not, in order", () => {
    expect(questionsIn(`${fillIn("A")} &lt;?fill-in B?&gt; <?note C?> <?fill-in?>`)).toEqual(["A", "B", ""]);
  });
});
