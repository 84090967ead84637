import { describe, expect, it } from "vitest";
import { absolute } from "../../xml/place.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { locate } from "../locate.ts";
import { eapAt } from "./eapAt.ts";
import { after, afterInner, documentOf, hostConfig, profileWith } from "./eapProfiles.testkit.ts";
import { schemaErrors } from "./eapSchemas.testkit.ts";
import { INNER_TARGETS, type InnerPlace } from "./switchInner.ts";
import { EAP_TARGETS, type EapTarget } from "./switchMethod.ts";

const NATIVE = EAP_TARGETS.filter((to) => to !== "none" && to !== "other");
const TUNNELS: readonly (readonly [EapTarget, InnerPlace])[] = [
  ["peap", "peap"],
  ["ttls", "ttls"],
  ["teap", "teap-1"],
  ["teap", "teap-2"],
];

/** The EAP configuration of a profile, as a text of its own. */
function configurationIn(document: XmlDocument): string {
  const spot = locate(document, eapAt.hostConfig.path);
  if (spot === null) throw new Error("There is no EAP configuration.");
  const { start, end } = absolute(spot.place, spot.place.element.range);
  return document.text.slice(start, end);
}

describe("a method that is set up anew keeps to the grammar of Windows", () => {
  it.each(NATIVE)("as %s", (to) => {
    expect(schemaErrors(configurationIn(after(profileWith(""), to)))).toEqual([]);
  });

  it.each(NATIVE)("as %s, after every other method", (to) => {
    for (const from of NATIVE) {
      const reached = after(after(profileWith(""), from), to);
      expect([from, schemaErrors(configurationIn(reached))]).toEqual([from, []]);
    }
  });

  it.each(NATIVE)("as %s, in the place of a method of another vendor", (to) => {
    const other = hostConfig(21, "<x xmlns='urn:x'/>", 67532).replace("<AuthorId", "<!-- theirs --><AuthorId");
    const blob = other.replace(/<Config>.*<\/Config>/, "<ConfigBlob>0200</ConfigBlob>");
    for (const start of [profileWith(other), documentOf(other), profileWith(blob), documentOf(blob)]) {
      const reached = after(start, to);
      expect(schemaErrors(configurationIn(reached))).toEqual([]);
      expect(reached.text).toContain("<!-- theirs -->");
    }
  });

  it.each(TUNNELS)("as %s with any method at %s", (tunnel, place) => {
    for (const to of INNER_TARGETS[place]) {
      const reached = afterInner(after(profileWith(""), tunnel), place, to);
      expect([to, schemaErrors(configurationIn(reached))]).toEqual([to, []]);
    }
  });
});
