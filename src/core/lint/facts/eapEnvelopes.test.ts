import { describe, expect, test } from "vitest";
import { read } from "../../profile/read.ts";
import { parseXml } from "../../xml/parse.ts";
import { envelope, inMschapv2, inPeap, inTls, inTtls, innerMethod } from "../eapExamples.ts";
import { eapBodies, eapEnvelopes } from "./eapEnvelopes.ts";
import type { Read } from "./eapSlots.ts";

describe("the envelopes of an EAP configuration", () => {
  test.each([
    [inTls``, 13],
    [inPeap``, 25],
    [inMschapv2``, 26],
    [inTtls``, 21],
    [envelope(40, 100, "<Config/>"), null],
  ])("are told by the settings in them", (xml, settings) => {
    const [outer] = eapEnvelopes(readerOf(xml));
    expect(outer?.settings).toBe(settings);
  });

  test("are those inside EAP-TTLS too, the outer one first", () => {
    const xml = inTtls`<Phase2Authentication>${innerMethod(26, "")}</Phase2Authentication>`;
    expect(eapEnvelopes(readerOf(xml)).map(({ type, authorId }) => ({ type, authorId }))).toEqual([
      { type: 21, authorId: 311 },
      { type: 26, authorId: 0 },
    ]);
  });

  test("are none without a configuration", () => {
    expect(eapEnvelopes(readerOf("<VPNProfile/>"))).toEqual([]);
  });
});

test("settings say which method they belong to, whatever type stands beside them", () => {
  const [body] = eapBodies(readerOf(inTls``.replace("<Type>13</Type>", "<Type>26</Type>")));
  expect(body?.settings).toBe(13);
});

function readerOf(xml: string): Read {
  const parsed = parseXml(xml);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return (ref) => read(parsed.value, ref);
}
