import { describe, expect, test } from "vitest";
import { settings } from "../vocabulary/settings.ts";
import { type Leaf, type Spec, factsOf } from "../vocabulary/spec.ts";
import { vpnProfile } from "../vocabulary/profile.ts";
import type { TextEdit, XmlDocument } from "../xml/document.ts";
import { applyEdits, invertEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { at } from "./at.ts";
import { editsOf, insert, set } from "./changes.ts";
import { locate } from "./locate.ts";
import { encodeLeaf } from "./print.ts";
import { corpus, fixtures, readable } from "./profiles.testkit.ts";
import { read, readAny } from "./read.ts";
import { type AnyRef, pathKey, refsAlong } from "./ref.ts";
import { write, writeAny } from "./write.ts";

const profiles = [...readable(fixtures()), ...readable(corpus())];

function parse(text: string): XmlDocument {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

function applied(document: XmlDocument, edits: readonly TextEdit[]): XmlDocument {
  const after = applyEdits(document.text, edits);
  expect(applyEdits(after, invertEdits(document.text, edits))).toBe(document.text);
  return parse(after);
}

/** Every leaf of the vocabulary, each as the refs that lead to it through one case of a choice or another. */
const leaves: readonly (readonly AnyRef[])[] = settings()
  .filter(({ spec }) => spec.kind === "leaf" || spec.kind === "raw")
  .map(({ path, spec }) => refsAlong(vpnProfile, path.split("/"), 0).filter((ref) => ref.spec === spec));

/** Those refs that fit a document: the cases that it uses, or the first; rows by their first. */
function leafRefs(document: XmlDocument): readonly AnyRef[] {
  return leaves.flatMap((refs) => refs.find((ref) => fits(document, ref)) ?? []);
}

/** Whether a ref's choices agree with those that the document has made. */
function fits(document: XmlDocument, ref: AnyRef): boolean {
  return ref.path.every((_, depth) => {
    const above = ref.path.slice(0, depth);
    const step = ref.path[depth];
    if (step?.name !== "EapType") return true;
    const parent = locate(document, above);
    const tag = parent?.place.element.nodes.find((node) => node.kind === "element" && node.name === "EapType");
    return parent === null || tag === undefined || (tag.kind === "element" && tag.namespace === step.namespace);
  });
}

function comments(document: XmlDocument): number {
  return document.text.split("<!--").length;
}

describe("the laws of the lens", () => {
  for (const { name, document } of profiles)
    test(`writing back what was read makes no edit: ${name}`, () => {
      expect(write(document, at, read(document, at).value)).toEqual([]);
      for (const ref of leafRefs(document)) {
        const reading = readAny(document, ref);
        if (reading.value !== undefined) expect(writeAny(document, ref, reading.value), pathKey(ref.path)).toEqual([]);
      }
    });

  for (const { name, document } of profiles)
    test(`what is written is read, comments stay, and the inverse returns the text: ${name}`, () => {
      for (const ref of leafRefs(document)) {
        const value = exampleOf(ref.spec);
        const edits = writeAny(document, ref, value);
        const after = applied(document, edits);
        expect(encoded(ref.spec, readAny(after, ref).value), `${name} ${pathKey(ref.path)}`).toBe(
          encoded(ref.spec, value),
        );
        expect(comments(after), pathKey(ref.path)).toBeGreaterThanOrEqual(comments(document));
      }
    });

  for (const { name, document } of profiles)
    test(`what is removed is absent, and nothing else is: ${name}`, () => {
      for (const ref of leafRefs(document)) {
        if (!readAny(document, ref).present) continue;
        const after = applied(document, writeAny(document, ref, undefined));
        const reading = readAny(after, ref);
        if (ref.path.some((step) => step.index !== undefined)) continue;
        expect(reading.present, pathKey(ref.path)).toBe(false);
      }
    });
});

function exampleOf(spec: Spec): unknown {
  if (spec.kind === "raw") return spec.example;
  return (spec as Leaf<unknown>).scalar.codec.decode((spec as Leaf<unknown>).example);
}

function encoded(spec: Spec, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return spec.kind === "raw" ? String(value) : encodeLeaf(spec as Leaf<unknown>, value);
}

describe("where a new element stands", () => {
  const base =
    "<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n  <NativeProfile>\n    <Servers>a.example</Servers>\n  </NativeProfile>\n</VPNProfile>\n";

  test("by Windows order, on its own line, indented like its siblings", () => {
    const document = parse(base);
    expect(applied(document, write(document, at.DnsSuffix, ["corp.example"])).text).toBe(
      base.replace("  <NativeProfile>", "  <DnsSuffix>corp.example</DnsSuffix>\n  <NativeProfile>"),
    );
  });

  test("with the parents it needs", () => {
    const document = parse("<VPNProfile>\n</VPNProfile>");
    expect(applied(document, write(document, at.NativeProfile.CryptographySuite.DHGroup, "Group14")).text).toBe(
      "<VPNProfile>\n  <NativeProfile>\n    <CryptographySuite>\n      <DHGroup>Group14</DHGroup>\n    </CryptographySuite>\n  </NativeProfile>\n</VPNProfile>",
    );
  });

  test("a row behind the last row of its name, even where other elements follow", () => {
    const document = parse(
      "<VPNProfile><Route><Address>10.0.0.0</Address></Route><AlwaysOn>true</AlwaysOn></VPNProfile>",
    );
    const after = applied(document, editsOf(document, insert(at.Route, 1, [{ Address: "10.1.0.0", PrefixSize: 16 }])));
    expect(after.segments.map(({ element }) => element.name)).toEqual(["Route", "Route", "AlwaysOn"]);
    expect(read(after, at.Route).value).toEqual([{ Address: "10.0.0.0" }, { Address: "10.1.0.0", PrefixSize: 16 }]);
  });

  test("an unknown element keeps its place behind the sibling before it", () => {
    const document = parse("<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n  <Odd/>\n  <Route/>\n</VPNProfile>");
    const after = applied(document, write(document, at.DeviceTunnel, true));
    expect(after.segments.map(({ element }) => element.name)).toEqual(["AlwaysOn", "Odd", "DeviceTunnel", "Route"]);
  });

  test("in CRLF text with CRLF", () => {
    const document = parse(base.replaceAll("\n", "\r\n"));
    expect(applied(document, write(document, at.DeviceTunnel, true)).text).not.toMatch(/[^\r]\n/);
  });
});

describe("clearing", () => {
  test("takes along containers that it leaves empty", () => {
    const text =
      "<VPNProfile>\n  <Proxy>\n    <Manual>\n      <Server>p:80</Server>\n    </Manual>\n  </Proxy>\n  <AlwaysOn>true</AlwaysOn>\n</VPNProfile>";
    const document = parse(text);
    expect(applied(document, write(document, at.Proxy.Manual.Server, undefined)).text).toBe(
      "<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n</VPNProfile>",
    );
  });

  test("leaves a container that holds a comment or unknown content", () => {
    const document = parse(
      "<VPNProfile><Proxy><!-- why --><Manual><Server>p:80</Server></Manual></Proxy></VPNProfile>",
    );
    expect(applied(document, write(document, at.Proxy.Manual.Server, undefined)).text).toContain("<!-- why -->");
  });

  test("leaves an emptied row in place", () => {
    const document = parse("<VPNProfile><Route><Address>10.0.0.0</Address></Route></VPNProfile>");
    expect(
      applied(document, write(document, at.Route.at(0).Address, undefined)).groups.get("Route")?.elements,
    ).toHaveLength(1);
  });

  test("an empty list is an absent element", () => {
    const document = parse("<VPNProfile><Route><Address>10.0.0.0</Address></Route></VPNProfile>");
    expect(applied(document, write(document, at.Route, [])).text).toBe("<VPNProfile></VPNProfile>");
  });
});

describe("values", () => {
  test("the author's spelling stays while the meaning stays", () => {
    const document = parse("<VPNProfile><AlwaysOn> 1 </AlwaysOn></VPNProfile>");
    expect(write(document, at.AlwaysOn, true)).toEqual([]);
    expect(applied(document, write(document, at.AlwaysOn, false)).text).toBe(
      "<VPNProfile><AlwaysOn> false </AlwaysOn></VPNProfile>",
    );
  });

  test("text that does not decode reads as absent, and is replaced when a value is written", () => {
    const document = parse("<VPNProfile><AlwaysOn>True</AlwaysOn></VPNProfile>");
    expect(read(document, at.AlwaysOn)).toMatchObject({ value: undefined, present: true, text: "True" });
    expect(applied(document, write(document, at.AlwaysOn, true)).text).toBe(
      "<VPNProfile><AlwaysOn>true</AlwaysOn></VPNProfile>",
    );
  });

  test("a placeholder reads as not configured and gives way to a value", () => {
    const document = parse("<VPNProfile><DnsSuffix><?fill-in DNS suffix?></DnsSuffix></VPNProfile>");
    expect(read(document, at.DnsSuffix)).toMatchObject({
      value: undefined,
      placeholder: "DNS suffix",
      undecodable: [],
    });
    expect(applied(document, write(document, at.DnsSuffix, ["corp.example"])).text).toBe(
      "<VPNProfile><DnsSuffix>corp.example</DnsSuffix></VPNProfile>",
    );
  });

  test("an escaped island is read and edited in place", () => {
    const inner =
      '&lt;EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"&gt;&lt;EapMethod&gt;&lt;Type xmlns="http://www.microsoft.com/provisioning/EapCommon"&gt;13&lt;/Type&gt;&lt;/EapMethod&gt;&lt;/EapHostConfig&gt;';
    const document = parse(
      `<VPNProfile><NativeProfile><Authentication><Eap><Configuration>${inner}</Configuration></Eap></Authentication></NativeProfile></VPNProfile>`,
    );
    const type = at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig.EapMethod.Type;
    const current = readAny(document, type as AnyRef);
    expect(current.text).toBe("13");
    const decoded = (type.spec as Leaf<unknown>).scalar.codec.decode("25");
    expect(applied(document, writeAny(document, type as AnyRef, decoded)).text).toBe(
      document.text.replace("13&lt;", "25&lt;"),
    );
  });

  test("an attribute is set, changed and removed", () => {
    const namespaces = "http://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV3";
    const document = parse(
      eapTls(
        `<FilteringInfo xmlns="${namespaces}"><CAHashList><IssuerHash>aa</IssuerHash></CAHashList></FilteringInfo>`,
      ),
    );
    const enabled = filter().CAHashList["@Enabled"];
    const on = applied(document, write(document, enabled, true));
    expect(on.text).toContain('<CAHashList Enabled="true">');
    expect(applied(on, write(on, enabled, false)).text).toContain('<CAHashList Enabled="false">');
    expect(applied(on, write(on, enabled, undefined)).text).toBe(document.text);
  });
});

function filter() {
  return at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig.Config.Eap.case("13").EapType.TLSExtensions
    .FilteringInfo;
}

function eapTls(extensions: string): string {
  const provisioning = "http://www.microsoft.com/provisioning";
  return (
    `<VPNProfile><NativeProfile><Authentication><Eap><Configuration><EapHostConfig xmlns="${provisioning}/EapHostConfig"><Config>` +
    `<Eap xmlns="${provisioning}/BaseEapConnectionPropertiesV1"><Type>13</Type><EapType xmlns="${provisioning}/EapTlsConnectionPropertiesV1">` +
    `<TLSExtensions xmlns="${provisioning}/EapTlsConnectionPropertiesV2">${extensions}</TLSExtensions></EapType></Eap>` +
    "</Config></EapHostConfig></Configuration></Eap></Authentication></NativeProfile></VPNProfile>"
  );
}

describe("rows", () => {
  const text =
    "<VPNProfile>\n  <!-- first -->\n  <Route>\n    <Address>10.0.0.0</Address>\n  </Route>\n  <Route>\n    <Address>10.1.0.0</Address>\n  </Route> <!-- second -->\n  <Route>\n    <Address>10.2.0.0</Address>\n  </Route>\n</VPNProfile>\n";
  const ref = at.Route as AnyRef;
  const addresses = (document: XmlDocument): unknown => read(document, at.Route).value?.map(({ Address }) => Address);

  test("move with the comment that belongs to them", () => {
    const document = parse(text);
    const after = applied(document, editsOf(document, { kind: "move", ref, from: 0, to: 2 }));
    expect(addresses(after)).toEqual(["10.1.0.0", "10.2.0.0", "10.0.0.0"]);
    expect(after.text.indexOf("first")).toBeGreaterThan(after.text.indexOf("10.2.0.0"));
  });

  test("go, several at once, with their comments", () => {
    const document = parse(text);
    const after = applied(document, editsOf(document, { kind: "remove", ref, indexes: [1, 0] }));
    expect(after.text).toBe("<VPNProfile>\n  <Route>\n    <Address>10.2.0.0</Address>\n  </Route>\n</VPNProfile>\n");
  });

  test("are duplicated behind themselves", () => {
    const document = parse(text);
    expect(addresses(applied(document, editsOf(document, { kind: "duplicate", ref, index: 0 })))).toEqual([
      "10.0.0.0",
      "10.0.0.0",
      "10.1.0.0",
      "10.2.0.0",
    ]);
  });

  test("come in anywhere, many at once", () => {
    const document = parse(text);
    const after = applied(
      document,
      editsOf(document, { kind: "insert", ref, index: 1, values: [{ Address: "10.8.0.0" }, { Address: "10.9.0.0" }] }),
    );
    expect(addresses(after)).toEqual(["10.0.0.0", "10.8.0.0", "10.9.0.0", "10.1.0.0", "10.2.0.0"]);
  });

  test("carry a note that is a comment", () => {
    const document = parse(text);
    const path = at.Route.at(2).path;
    const after = applied(document, editsOf(document, { kind: "note", path, text: "third" }));
    expect(after.text).toContain("<!-- third -->\n  <Route>\n    <Address>10.2.0.0");
    expect(applied(after, editsOf(after, { kind: "note", path, text: null })).text).toBe(text);
  });

  test("several changes make one edit", () => {
    const document = parse(text);
    const edits = editsOf(document, {
      kind: "several",
      changes: [set(at.AlwaysOn, true), set(at.Route.at(0).PrefixSize, 8)],
    });
    expect(edits).toHaveLength(1);
    expect(read(applied(document, edits), at.Route.at(0).PrefixSize).value).toBe(8);
  });
});

test("every fact of the vocabulary has an order, so that writing finds a place", () => {
  for (const { spec } of settings()) expect(factsOf(spec).order[0]).toBeTypeOf("number");
});
