import { describe, expect, test } from "vitest";
import { read } from "../../profile/read.ts";
import { EAP_TLS_V2 } from "../../vocabulary/eap/namespaces.ts";
import { parseXml } from "../../xml/parse.ts";
import { envelope, inMschapv2, inPeap, inTeap, inTls, inTtls, innerEap, innerMethod } from "../eapExamples.ts";
import { type EapSlots, type Read, eapSlots } from "./eapSlots.ts";

const UNVERIFIED = `<PerformServerValidation xmlns="${EAP_TLS_V2}">false</PerformServerValidation>`;

describe("the levels of an EAP configuration", () => {
  test.each([
    ["EAP-TLS on its own", inTls``, ["EAP-TLS"]],
    ["EAP-TLS inside PEAP", inPeap`${innerEap(13, "")}`, ["the tunnel of PEAP", "EAP-TLS inside PEAP"]],
    ["a password inside PEAP", inPeap`${innerEap(26, "")}`, ["the tunnel of PEAP"]],
    ["a password on its own", inMschapv2``, []],
    [
      "EAP-TLS inside EAP-TTLS, in an envelope or bare",
      inTtls`<Phase2Authentication>${innerMethod(13, "")}</Phase2Authentication>`,
      ["the tunnel of EAP-TTLS", "EAP-TLS inside EAP-TTLS"],
    ],
    [
      "two methods inside TEAP",
      inTeap`
      <Phase2Authentication>
        <InnerMethodConfig>${innerMethod(13, "")}</InnerMethodConfig>
        <InnerMethodConfig>${innerEap(13, "")}</InnerMethodConfig>
      </Phase2Authentication>`,
      ["the tunnel of TEAP", "EAP-TLS as the first method of TEAP", "EAP-TLS as the second method of TEAP"],
    ],
    ["a method of another vendor", envelope(40, 100, "<Config/>"), []],
    ["no EAP configuration", "<VPNProfile/>", []],
  ])("%s: outermost first", (_, xml, titles) => {
    expect(slotsIn(xml).levels.map(({ title }) => title)).toEqual(titles);
  });

  test("a level verifies the server unless it says that it does not", () => {
    const { levels } = slotsIn(inPeap`${innerEap(13, UNVERIFIED)}`);
    expect(levels.map(({ verifies, inside }) => ({ verifies, inside }))).toEqual([
      { verifies: true, inside: null },
      { verifies: false, inside: "peap" },
    ]);
  });
});

describe("the methods that prove someone", () => {
  test.each([
    ["mschapv2", inMschapv2``],
    ["mschapv2", inTtls`<Phase2Authentication>${innerMethod(26, "")}</Phase2Authentication>`],
    ["tls", inPeap`${innerEap(13, "")}`],
  ] as const)("%s is told by the type of its settings", (kind, xml) => {
    expect(slotsIn(xml).credentials.map((one) => one.kind)).toEqual([kind]);
  });

  test("a tunnel has none while nothing stands in it", () => {
    expect(slotsIn(inPeap``)).toMatchObject({ kind: "peap", credentials: [] });
  });
});

test("they are worked out once for each state of the configuration", () => {
  const reader = readerOf(inTls``);
  expect(eapSlots(reader)).toBe(eapSlots(reader));
});

function slotsIn(xml: string): EapSlots {
  return eapSlots(readerOf(xml));
}

function readerOf(xml: string): Read {
  const parsed = parseXml(xml);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return (ref) => read(parsed.value, ref);
}
