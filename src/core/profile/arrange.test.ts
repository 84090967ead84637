import { describe, expect, it, test } from "vitest";
import type { XmlDocument } from "../xml/document.ts";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { rootPlace } from "../xml/place.ts";
import { vpnProfile } from "../vocabulary/profile.ts";
import { type ElementOrder, arrange, arrangeChildren, firstOutOfOrder } from "./arrange.ts";
import { at } from "./at.ts";
import { corpus, fixtures, readable } from "./profiles.testkit.ts";
import { read } from "./read.ts";

const profiles = readable([...fixtures(), ...corpus()]);

describe.each(["windows", "schema"] as const)("in %s order", (order) => {
  test.each(profiles)("$name: nothing is left to do after once", ({ document }) => {
    expect(arrange(arranged(document, order), order)).toEqual({ edits: [], reordered: [] });
  });

  test.each(profiles)("$name: it reads as before, with every comment", ({ document }) => {
    const after = arranged(document, order);
    expect(read(after, at).value).toEqual(read(document, at).value);
    expect(lettersOf(after.text)).toBe(lettersOf(document.text));
  });
});

describe("arranging", () => {
  it("knows two orders", () => {
    const text = "<VPNProfile><RegisterDNS/><Route/><NativeProfile/></VPNProfile>";
    expect(inOrder(text, "windows")).toBe("<VPNProfile><NativeProfile/><Route/><RegisterDNS/></VPNProfile>");
    expect(inOrder(text, "schema")).toBe("<VPNProfile><RegisterDNS/><NativeProfile/><Route/></VPNProfile>");
  });

  it("leaves what has no position behind the element before it", () => {
    const text = "<VPNProfile><Zero/><RegisterDNS/><Odd/><AlwaysOn/></VPNProfile>";
    expect(inOrder(text, "windows")).toBe("<VPNProfile><Zero/><AlwaysOn/><RegisterDNS/><Odd/></VPNProfile>");
  });

  it("takes comments along, and leaves those that belong to nobody or hold markup", () => {
    const before = `<VPNProfile>
  <!-- nobody's -->

  <!-- about registering -->
  <RegisterDNS>true</RegisterDNS> <!-- since March -->
  <!-- <DnsSuffix>old</DnsSuffix> -->
  <AlwaysOn>true</AlwaysOn> <!-- always -->
</VPNProfile>`;
    expect(inOrder(before, "windows")).toBe(`<VPNProfile>
  <!-- nobody's -->

  <AlwaysOn>true</AlwaysOn> <!-- always -->
  <!-- <DnsSuffix>old</DnsSuffix> -->
  <!-- about registering -->
  <RegisterDNS>true</RegisterDNS> <!-- since March -->
</VPNProfile>`);
  });

  it("orders what it moves, too", () => {
    const text = "<VPNProfile><Route><Metric/><Address/></Route><AlwaysOn/></VPNProfile>";
    const document = parsed(text);
    expect(arrange(document, "windows").reordered).toEqual(["VPNProfile", "Route"]);
    expect(inOrder(text, "windows")).toBe("<VPNProfile><AlwaysOn/><Route><Address/><Metric/></Route></VPNProfile>");
  });

  it("orders the children of one element alone", () => {
    const document = parsed("<VPNProfile><Route><Metric/><Address/></Route><AlwaysOn/></VPNProfile>");
    const edits = arrangeChildren(document, rootPlace(document), vpnProfile, "windows");
    expect(applyEdits(document.text, edits)).toBe(
      "<VPNProfile><AlwaysOn/><Route><Metric/><Address/></Route></VPNProfile>",
    );
  });

  it("names the first element that is out of order", () => {
    const document = parsed("<VPNProfile><Route/><Odd/><AlwaysOn/></VPNProfile>");
    expect(firstOutOfOrder(document, rootPlace(document), vpnProfile, "windows")?.name).toBe("AlwaysOn");
  });
});

function parsed(text: string): XmlDocument {
  const result = parseXml(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function arranged(document: XmlDocument, order: ElementOrder): XmlDocument {
  return parsed(inOrder(document.text, order));
}

function inOrder(text: string, order: ElementOrder): string {
  return applyEdits(text, arrange(parsed(text), order).edits);
}

/** All letters of a text, whatever their order. */
function lettersOf(text: string): string {
  return [...text].toSorted().join("");
}
