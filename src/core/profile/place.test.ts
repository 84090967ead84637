import { describe, expect, it } from "vitest";
import { escapeMarkup } from "../xml/escape.ts";
import { parseXml } from "../xml/parse.ts";
import type { XmlDocument } from "../xml/document.ts";
import { at } from "./at.ts";
import { atCaret } from "./atCaret.testkit.ts";
import { pathAt, rangeOfPath, rangeToMark } from "./place.ts";
import { type Path, pathKey } from "./ref.ts";

const NAMESPACE = "http://www.microsoft.com/provisioning/EapHostConfig";
const EAP = `<EapHostConfig xmlns="${NAMESPACE}"><EapMethod></EapMethod></EapHostConfig>`;
const HOST = ["VPNProfile", "NativeProfile", "Authentication", "Eap", "Configuration"];

function parsed(text: string): XmlDocument {
  const result = parseXml(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function keyAt(sample: string): string {
  const { text, offset } = atCaret(sample);
  return pathKey(pathAt(parsed(text), offset));
}

function covered(text: string, path: Path, range = rangeOfPath): string | null {
  const found = range(parsed(text), path);
  return found === null ? null : text.slice(found.start, found.end);
}

describe("the path at a caret", () => {
  it.each([
    ["<VPNProfile><AlwaysOn>tr⇶ue</AlwaysOn></VPNProfile>", "AlwaysOn"],
    ["<VPNProfile><Route/><AlwaysOn/><Route><Metric>⇶1</Metric></Route></VPNProfile>", "Route[1]/Metric"],
    ["<VPNProfile>\n  ⇶\n  <Route/></VPNProfile>", ""],
    ["<VPNProfile>\n ⇶ <AlwaysOn>true</AlwaysOn>\n</VPNProfile>", "AlwaysOn"],
    ["<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>⇶\n</VPNProfile>", "AlwaysOn"],
    ["<VPNProfile><Unknown><Deep>⇶</Deep></Unknown></VPNProfile>", "Unknown/Deep"],
    ["<Other><AlwaysOn>⇶</AlwaysOn></Other>", ""],
  ])("%s", (sample, key) => {
    expect(keyAt(sample)).toBe(key);
  });

  it("tells a repeated single element by its index", () => {
    expect(keyAt("<VPNProfile><AlwaysOn/><AlwaysOn>⇶</AlwaysOn></VPNProfile>")).toBe("AlwaysOn[1]");
  });

  it.each([
    ["as elements", EAP],
    ["as escaped text", escapeMarkup(EAP)],
    ["as CDATA", `<![CDATA[${EAP}]]>`],
  ])("leads into EAP settings that stand %s, and back", (_, written) => {
    const text = HOST.reduceRight((inner, name) => `<${name}>${inner}</${name}>`, written);
    const offset = text.indexOf("EapMethod") + 2;
    const path = pathAt(parsed(text), offset);
    expect(pathKey(path)).toBe("NativeProfile/Authentication/Eap/Configuration/EapHostConfig/EapMethod");
    expect(covered(text, path)).toContain("EapMethod");
  });
});

describe("the range of a path", () => {
  const text = "<VPNProfile><Route/><Route><Metric> 1 </Metric></Route></VPNProfile>";

  it("is the whole element", () => {
    expect(covered(text, at.Route.at(1).Metric.path)).toBe("<Metric> 1 </Metric>");
  });

  it("is none for what is absent", () => {
    expect(covered(text, at.Route.at(1).Address.path)).toBeNull();
  });
});

describe("what is marked for a path", () => {
  const text = "<VPNProfile><Route><Metric> 1 </Metric></Route><AlwaysOn></AlwaysOn></VPNProfile>";

  it.each([
    ["the value of a leaf", at.Route.at(0).Metric.path, "1"],
    ["the tag of an empty leaf", at.AlwaysOn.path, "<AlwaysOn>"],
    ["the start tag of a group", at.Route.at(0).path, "<Route>"],
    ["the start tag that would hold what is absent", at.Route.at(0).Address.path, "<Route>"],
    ["the root, when nothing on the way is there", at.NativeProfile.Servers.path, "<VPNProfile>"],
  ])("is %s", (_, path, marked) => {
    expect(covered(text, path, rangeToMark)).toBe(marked);
  });
});
