import { describe, expect, test } from "vitest";
import { vpnProfile } from "../core/vocabulary/profile.ts";
import { presence } from "../core/vocabulary/scalars/presence.ts";
import type { Leaf } from "../core/vocabulary/spec.ts";
import { parseXml } from "../core/xml/parse.ts";
import { at } from "../core/profile/at.ts";
import { readAny } from "../core/profile/read.ts";
import type { AnyRef } from "../core/profile/ref.ts";
import { decodeDraft, decodeField, draftOf, saysTheSame } from "./draft.ts";

function reading(ref: AnyRef, xml: string) {
  const parsed = parseXml(`<VPNProfile>${xml}</VPNProfile>`);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return readAny(parsed.value, ref);
}

const suffixes = vpnProfile.children.DnsSuffix as Leaf<unknown>;
const alwaysOn = vpnProfile.children.AlwaysOn as Leaf<unknown>;
const outage = vpnProfile.children.NetworkOutageTime as Leaf<unknown>;

describe("what a field shows", () => {
  test("a list one item a line", () => {
    expect(draftOf(suffixes, reading(at.DnsSuffix as AnyRef, "<DnsSuffix>a.example,b.example</DnsSuffix>"))).toBe(
      "a.example\nb.example",
    );
  });

  test("text that does not decode, as it is written", () => {
    expect(draftOf(alwaysOn, reading(at.AlwaysOn as AnyRef, "<AlwaysOn>True</AlwaysOn>"))).toBe("True");
  });

  test("that an element is there which says so by standing there", () => {
    const pap = { kind: "leaf", namespace: "", scalar: presence } as Leaf<unknown>;
    const there = { value: true, present: true, text: "", placeholder: null, undecodable: [] };
    expect(draftOf(pap, there)).toBe("true");
    expect(decodeDraft(pap, "true")).toMatchObject({ kind: "value", value: true });
    expect(decodeDraft(pap, "false").kind).toBe("refused");
    expect(saysTheSame(pap, "true", there)).toBe(true);
  });

  test("nothing for what is not configured", () => {
    expect(draftOf(alwaysOn, reading(at.AlwaysOn as AnyRef, ""))).toBe("");
  });
});

describe("what a draft means", () => {
  test("an empty one is not configured", () => {
    expect(decodeDraft(outage, "  ")).toEqual({ kind: "empty" });
  });

  test("lines make a list, blank ones are passed over", () => {
    expect(decodeDraft(suffixes, " a.example \n\nb.example\n")).toMatchObject({
      kind: "value",
      value: ["a.example", "b.example"],
    });
  });

  test("what does not decode is refused with a sentence", () => {
    expect(decodeDraft(outage, "soon")).toMatchObject({ kind: "refused", message: expect.stringMatching(/\.$/) });
  });
});

describe("whether a field may keep what was typed", () => {
  const written = reading(at.NetworkOutageTime as AnyRef, "<NetworkOutageTime>60</NetworkOutageTime>");

  test("yes, while it means what the document says", () => {
    expect(saysTheSame(outage, " 60", written)).toBe(true);
    expect(
      saysTheSame(suffixes, "a.example\n", reading(at.DnsSuffix as AnyRef, "<DnsSuffix>a.example</DnsSuffix>")),
    ).toBe(true);
  });

  test("no, once the document says something else, or nothing", () => {
    expect(saysTheSame(outage, "61", written)).toBe(false);
    expect(saysTheSame(outage, "60", reading(at.NetworkOutageTime as AnyRef, ""))).toBe(false);
    expect(saysTheSame(outage, "", written)).toBe(false);
  });

  test("no, when it does not decode and is not what stands there", () => {
    expect(saysTheSame(outage, "soon", written)).toBe(false);
    expect(saysTheSame(alwaysOn, "True", reading(at.AlwaysOn as AnyRef, "<AlwaysOn>True</AlwaysOn>"))).toBe(true);
  });
});

test("text that stands in the document and does not decode is told, even where a paste of it would be mended", () => {
  const standing = reading(at.AlwaysOn as AnyRef, "<AlwaysOn>True</AlwaysOn>");
  expect(decodeField(alwaysOn, "True", standing)).toMatchObject({ kind: "refused" });
});
