import { describe, expect, it } from "vitest";
import { applyEdits } from "../../xml/edit.ts";
import { correctedNamespaces } from "./correctedNamespaces.ts";
import { MSCHAP_IN_PEAP, escaped, profileWith } from "./eapProfiles.testkit.ts";
import { methodInUse } from "./methodInUse.ts";
import { documentOf } from "./eapProfiles.testkit.ts";

describe("namespaces that begin with https", () => {
  it.each([
    ["plain elements", MSCHAP_IN_PEAP],
    ["escaped text", escaped(MSCHAP_IN_PEAP)],
  ])("in %s are given the http that Windows knows, and the method reads", (_, configuration) => {
    const right = profileWith(configuration);
    const wrong = documentOf(right.text.replaceAll("http://www", "https://www"));
    expect(methodInUse(wrong).kind).toBe("unreadable");
    expect(applyEdits(wrong.text, correctedNamespaces(wrong))).toBe(right.text);
    expect(correctedNamespaces(right)).toEqual([]);
  });
});
