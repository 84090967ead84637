import fc from "fast-check";
import { z } from "zod";
import { describe, expect, it } from "vitest";
import { at } from "../../profile/at.ts";
import { schemaErrors } from "../../profile/eap/eapSchemas.testkit.ts";
import { locate } from "../../profile/locate.ts";
import { read } from "../../profile/read.ts";
import { type AnyRef, type Path, pathText } from "../../profile/ref.ts";
import { write, writeAny } from "../../profile/write.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { applyEdits } from "../../xml/edit.ts";
import { parseXml } from "../../xml/parse.ts";
import { absolute } from "../../xml/place.ts";
import { type Spec, childrenOf, namespaceOf } from "../spec.ts";

const hostConfig = at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig;

/** One way to fill in an EAP configuration: what is chosen where only one thing may stand. */
interface Variant {
  readonly name: string;
  /** By the name of an element, the one child of it that stands. */
  readonly only: Readonly<Record<string, string>>;
  /** The types of the method settings, outermost first. */
  readonly types: readonly string[];
}

const STORE = { CredentialsSource: "CertificateStore" };
const CARD = { CredentialsSource: "SmartCard" };

function ttls(inner: string, types: readonly string[] = []): Variant {
  const name = `EAP-TTLS with ${[inner, ...types].join(" ")}`;
  return { name, only: { ...STORE, Config: "EapTtls", Phase2Authentication: inner }, types };
}

function teap(type: string): Variant {
  const only = { ...STORE, Config: "EapTeap", InnerMethodConfig: "EapHostConfig" };
  return { name: `EAP-TEAP with ${type}`, only, types: [type] };
}

const VARIANTS: readonly Variant[] = [
  { name: "EAP-TLS from the store", only: { ...STORE, Config: "Eap" }, types: ["13"] },
  { name: "EAP-TLS from a smart card", only: { ...CARD, Config: "Eap" }, types: ["13"] },
  { name: "PEAP with EAP-TLS", only: { ...STORE, Config: "Eap" }, types: ["25", "13"] },
  { name: "PEAP with EAP-MSCHAP v2", only: { Config: "Eap" }, types: ["25", "26"] },
  { name: "EAP-MSCHAP v2", only: { Config: "Eap" }, types: ["26"] },
  ...["PAPAuthentication", "CHAPAuthentication", "MSCHAPAuthentication", "MSCHAPv2Authentication"].map((inner) =>
    ttls(inner),
  ),
  ttls("EapHostConfig", ["13"]),
  ttls("EapHostConfig", ["26"]),
  teap("13"),
  teap("26"),
  ...["EapSim", "EapAka", "EapAkaPrime"].map((method) => ({ name: method, only: { Config: method }, types: [] })),
];

interface Written {
  readonly ref: AnyRef;
  readonly value: unknown;
}

/** Every value of a variant, with its example; reserved ones too. */
function valuesOf(variant: Variant): readonly Written[] {
  const outer = { ...hostConfig.spec, children: without(hostConfig.spec.children, "ConfigBlob") };
  return valuesBelow(hostConfig.path, outer, variant, variant.types);
}

function valuesBelow(path: Path, spec: Spec, variant: Variant, types: readonly string[]): readonly Written[] {
  switch (spec.kind) {
    case "leaf":
      return [{ ref: { path, spec }, value: z.decode(spec.scalar.codec, spec.example) }];
    case "raw":
      return [{ ref: { path, spec }, value: spec.example }];
    case "many":
      return rowValues(path, spec.item, variant, types);
    case "group":
      return childValues(path, childrenOf(spec), variant, types);
    case "choice":
      return childValues(path, childrenOf(spec, types[0]), variant, types.slice(1)).map((written) =>
        written.ref.spec === spec.tagSpec ? { ...written, value: types[0] } : written,
      );
  }
}

function rowValues(path: Path, item: Spec, variant: Variant, types: readonly string[]): readonly Written[] {
  const last = path.at(-1);
  return last === undefined ? [] : valuesBelow([...path.slice(0, -1), { ...last, index: 0 }], item, variant, types);
}

function childValues(
  path: Path,
  children: Readonly<Record<string, Spec>>,
  variant: Variant,
  types: readonly string[],
): readonly Written[] {
  const only = variant.only[path.at(-1)?.name ?? ""] ?? "";
  const names = only in children ? [only] : Object.keys(children);
  return names.flatMap((name) => {
    const spec = children[name];
    return spec === undefined
      ? []
      : valuesBelow([...path, { name, namespace: namespaceOf(spec) }], spec, variant, types);
  });
}

function without<T extends object>(children: T, name: keyof T): T {
  return Object.fromEntries(Object.entries(children).filter(([one]) => one !== name)) as T;
}

const EMPTY = parsed("<VPNProfile>\n</VPNProfile>\n");

function parsed(text: string): XmlDocument {
  const document = parseXml(text);
  if (!document.ok) throw new Error(`${document.error.message}\n${text}`);
  return document.value;
}

function after(document: XmlDocument, edits: readonly TextEdit[]): XmlDocument {
  return parsed(applyEdits(document.text, edits));
}

function writtenInto(document: XmlDocument, values: readonly Written[]): XmlDocument {
  return values.reduce((current, { ref, value }) => after(current, writeAny(current, ref, value)), document);
}

function eapOf(document: XmlDocument): string {
  const spot = locate(document, hostConfig.path);
  if (spot === null) throw new Error(`There is no EAP configuration in ${document.text}`);
  const { start, end } = absolute(spot.place, spot.place.element.range);
  return spot.document.text.slice(start, end);
}

describe.each(VARIANTS)("what is written for $name", (variant) => {
  const values = valuesOf(variant);

  it("has the grammar's order and namespaces, in whatever order it is filled in", () => {
    const orders = fc.shuffledSubarray([...values], { minLength: values.length });
    fc.assert(
      fc.property(orders, (order) => {
        expect(schemaErrors(eapOf(writtenInto(EMPTY, order)))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it("reads as what was written", () => {
    const document = writtenInto(EMPTY, values);
    for (const { ref, value } of values) expect(read(document, ref).value, pathText(ref.path)).toEqual(value);
    expect(read(document, hostConfig).undecodable).toEqual([]);
  });

  it("is the same when it is written in one go", () => {
    const filled = read(writtenInto(EMPTY, values), hostConfig).value;
    const document = after(EMPTY, write(EMPTY, hostConfig, filled));
    expect(read(document, hostConfig).value).toEqual(filled);
    expect(schemaErrors(eapOf(document))).toEqual([]);
  });
});

describe("two methods inside TEAP", () => {
  it("stand one behind the other in the order of their rows", () => {
    const rows = hostConfig.Config.EapTeap.Phase2Authentication.InnerMethodConfig;
    const inner = (row: number) => rows.at(row).EapHostConfig.Config.Eap;
    const first = writtenInto(EMPTY, valuesOf(teap("13")));
    const ids = { Type: 26, VendorId: 0, VendorType: 0, AuthorId: 0 };
    const withIds = after(first, write(first, rows.at(1).EapHostConfig.EapMethod, ids));
    const both = after(withIds, write(withIds, inner(1).case("26").EapType.UseWinLogonCredentials, false));
    expect([0, 1].map((row) => read(both, inner(row).Type).value)).toEqual(["13", "26"]);
    expect(schemaErrors(eapOf(both))).toEqual([]);
  });
});

describe("a binary configuration", () => {
  it("stands in place of the settings", () => {
    const { EapMethod, ConfigBlob } = hostConfig;
    const withIds = after(EMPTY, write(EMPTY, EapMethod, { Type: 13, AuthorId: 0 }));
    const document = after(withIds, write(withIds, ConfigBlob, "0200"));
    expect(schemaErrors(eapOf(document))).toEqual([]);
  });
});
