import { describe, expect, it } from "vitest";
import type { Leaf, Spec } from "../vocabulary/spec.ts";
import type { TextEdit, XmlDocument } from "../xml/document.ts";
import { applyEdits, invertEdits } from "../xml/edit.ts";
import { reparseXml } from "../xml/reparse.ts";
import { at } from "./at.ts";
import { editsOf, insert } from "./changes.ts";
import { configuredPaths } from "./configured.ts";
import { inventoryOf } from "./inventory.ts";
import { isBeside, mountOf } from "./mount.ts";
import { fixture, mountedFiles, parsed, refsBelow } from "./mounted.testkit.ts";
import { overviewOf } from "./overview.ts";
import { pathAt, rangeOfPath, rangeToMark } from "./place.ts";
import { encodeLeaf } from "./print.ts";
import { read, readAny } from "./read.ts";
import { type AnyRef, pathKey, pathText } from "./ref.ts";
import { ONLY_EAP, obstacleTo } from "./situation.ts";
import { write, writeAny } from "./write.ts";

const { UserMethod, Eap } = at.NativeProfile.Authentication;
const hostConfig = Eap.Configuration.EapHostConfig;
const files = mountedFiles();

describe("what a text holds of a profile", () => {
  it.each([
    ["<VPNProfile/>", "profile"],
    ['<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"/>', "eap"],
    ['<e:EapHostConfig xmlns:e="http://www.microsoft.com/provisioning/EapHostConfig"/>', "eap"],
    ['<VPNProfile xmlns="urn:x"/>', undefined],
    ["<EapHostConfig/>", undefined],
    ['<EapHostConfig xmlns="https://www.microsoft.com/provisioning/EapHostConfig"/>', undefined],
    ["<WLANProfile><MSM/></WLANProfile>", undefined],
    ['<Any><EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"/></Any>', undefined],
  ])("%s: %s", (text, kind) => {
    expect(mountOf(parsed(text))?.kind).toBe(kind);
  });

  it("is the first EAP configuration of a wired or wireless profile, not one inside it", () => {
    const mount = mountOf(fixture("wlan-profile.xml"));
    expect(mount?.kind).toBe("8021x");
    expect(mount?.ancestors.map(({ name }) => name)).toEqual(["WLANProfile", "MSM", "security", "OneX", "EAPConfig"]);
  });
});

describe.each(files)("$name", ({ document }) => {
  const leaves = refsBelow(document, hostConfig as AnyRef);
  const present = leaves.filter((ref) => readAny(document, ref).present);

  it("has settings, and each of them reads or says why not", () => {
    expect(present.length).toBeGreaterThan(0);
    for (const ref of present) {
      const { value, undecodable, placeholder } = readAny(document, ref);
      expect(value !== undefined || undecodable.length > 0 || placeholder !== null, pathKey(ref.path)).toBe(true);
    }
  });

  it("is left alone by writing back what was read", () => {
    expect(write(document, hostConfig, read(document, hostConfig).value as never)).toEqual([]);
    for (const ref of present) {
      const { value } = readAny(document, ref);
      if (value !== undefined) expect(writeAny(document, ref, value), pathKey(ref.path)).toEqual([]);
    }
  });

  it("changes in one setting when one is changed, and returns to the same bytes", () => {
    for (const ref of present.filter(({ spec }) => spec.kind === "leaf")) {
      const value = otherValue(document, ref);
      if (value === undefined || isTag(ref)) continue;
      const edits = writeAny(document, ref, value);
      const after = edited(document, edits);
      expect(readAny(after, ref).value, pathKey(ref.path)).toEqual(value);
      expect(differing(document, after, present), pathKey(ref.path)).toEqual([pathKey(ref.path)]);
    }
  });

  it("takes what is absent, and loses it again without a trace", () => {
    for (const ref of leaves.filter((one) => !readAny(document, one).present && !isTag(one))) {
      const value = exampleOf(ref.spec);
      const after = edited(document, writeAny(document, ref, value));
      expect(encoded(ref.spec, readAny(after, ref).value), pathKey(ref.path)).toBe(encoded(ref.spec, value));
      expect(differing(document, after, present), pathKey(ref.path)).toEqual([]);
      const back = edited(after, writeAny(after, ref, undefined));
      expect(readAny(back, ref).present, pathKey(ref.path)).toBe(false);
      expect(differing(document, back, present), pathKey(ref.path)).toEqual([]);
    }
  });

  it("leads from each setting to its place, and back", () => {
    for (const ref of present) {
      const range = rangeOfPath(document, ref.path);
      if (range === null) throw new Error(pathKey(ref.path));
      const attribute = ref.path.at(-1)?.name.startsWith("@") === true;
      expect(pathKey(pathAt(document, range.start + (attribute ? 2 : 1)))).toBe(pathKey(ref.path));
      expect(rangeToMark(document, ref.path)).not.toBeNull();
    }
  });

  it("lists what stands in it, and what the overview speaks of is all of it", () => {
    const { configured } = inventoryOf(document);
    expect(configured.every((path) => path.startsWith(pathText(hostConfig.path)))).toBe(true);
    expect(configuredPaths(document)[0]).toBe(pathText(hostConfig.path));
    const spoken = overviewOf(document, "user", "x").flatMap(({ paths }) => paths);
    expect(configured.filter((path) => !spoken.includes(path))).toEqual([]);
  });
});

describe("a text that holds only an EAP configuration", () => {
  const document = fixture("bare-eap-host-config.xml");
  const outside = [at.AlwaysOn, UserMethod, at.NativeProfile.Servers, Eap.Type] as readonly AnyRef[];

  it.each(outside.map((ref) => [pathText(ref.path), ref] as const))("has no %s, takes none and says why", (_, ref) => {
    expect(readAny(document, ref).present).toBe(false);
    expect(writeAny(document, ref, exampleOf(ref.spec))).toEqual([]);
    expect(writeAny(document, ref, undefined)).toEqual([]);
    expect(rangeToMark(document, ref.path)).toBeNull();
    expect(obstacleTo(document, "user", ref)).toBe(ONLY_EAP);
  });

  it("takes no rows either", () => {
    expect(editsOf(document, insert(at.Route, 0, [{ Address: "10.0.0.0", PrefixSize: 8 }]))).toEqual([]);
  });

  it("is not held against rules of the profile around it", () => {
    expect(obstacleTo(document, "user", hostConfig.Config.Eap.case("25").EapType.FastReconnect as AnyRef)).toBeNull();
    expect(obstacleTo(document, "user", Eap as AnyRef)).toBeNull();
  });

  it.each(["bare-eap-host-config.xml", "wlan-profile.xml"])("cannot lose the configuration itself: %s", (name) => {
    const whole = fixture(name);
    expect(write(whole, hostConfig, undefined)).toEqual([]);
    let rest = edited(whole, write(whole, hostConfig.Config, undefined));
    rest = edited(rest, write(rest, hostConfig.EapMethod, undefined));
    expect(mountOf(rest)?.kind).toBe(mountOf(whole)?.kind);
    rest = edited(rest, write(rest, hostConfig.EapMethod.Type, 13));
    expect(read(rest, hostConfig.EapMethod.Type).value).toBe(13);
  });

  it("says in its overview how it signs in, and nothing of what it does not hold", () => {
    const sentences = overviewOf(document, "user", "x");
    expect(sentences[0]?.text).toBe("Signs in with a certificate inside PEAP.");
    expect(sentences.filter(({ leadsTo }) => leadsTo?.startsWith(pathText(hostConfig.path)) !== true)).toEqual([]);
  });

  it("knows paths that lead elsewhere from those that lead to it", () => {
    const mount = mountOf(document);
    if (mount === null) throw new Error("It is mounted.");
    expect([[], Eap.path, hostConfig.path, hostConfig.Config.path].some((path) => isBeside(mount, path))).toBe(false);
    expect([UserMethod.path, at.Route.path].every((path) => isBeside(mount, path))).toBe(true);
  });
});

describe("names that Microsoft's pages spell differently", () => {
  const document = fixture("lan-profile.xml");
  const { ServerValidation, Phase1Identity } = hostConfig.Config.EapTtls;

  it("are read as those that Windows writes", () => {
    expect(read(document, ServerValidation.TrustedRootCAHash).value).toHaveLength(2);
    expect(read(document, Phase1Identity.AnonymousIdentity).value).toBe("anonymous");
    expect(inventoryOf(document).unknown).toEqual([]);
  });

  it("stay when the value changes", () => {
    const after = edited(document, write(document, ServerValidation.TrustedRootCAHash.at(1), "00".repeat(20)));
    expect(after.text.split("<TrustedRootCAHashes>")).toHaveLength(3);
    expect(after.text).not.toContain("<TrustedRootCAHash>");
  });

  it("hold their place among siblings: a new one follows the last", () => {
    const after = edited(document, editsOf(document, insert(ServerValidation.TrustedRootCAHash, 2, ["00".repeat(20)])));
    expect(read(after, ServerValidation.TrustedRootCAHash).value).toHaveLength(3);
    expect(after.text.indexOf("<TrustedRootCAHash>")).toBeGreaterThan(after.text.lastIndexOf("</TrustedRootCAHashes>"));
    expect(after.text.indexOf("<TrustedRootCAHash>")).toBeLessThan(after.text.indexOf("<DisablePrompt>"));
  });
});

function edited(document: XmlDocument, edits: readonly TextEdit[]): XmlDocument {
  const text = applyEdits(document.text, edits);
  expect(applyEdits(text, invertEdits(document.text, edits))).toBe(document.text);
  const again = reparseXml(document, edits);
  if (!again.ok) throw new Error(again.error.message);
  expect(again.value.text).toBe(text);
  return again.value;
}

function differing(before: XmlDocument, after: XmlDocument, refs: readonly AnyRef[]): readonly string[] {
  return refs
    .filter((ref) => JSON.stringify(readAny(before, ref)) !== JSON.stringify(readAny(after, ref)))
    .map((ref) => pathKey(ref.path));
}

/** Another value than the one that stands there. */
function otherValue(document: XmlDocument, ref: AnyRef): unknown {
  const { scalar, example } = ref.spec as Leaf<unknown>;
  const standing = JSON.stringify(readAny(document, ref).value);
  const texts = [example, ...(scalar.suggestions ?? []).map(({ text }) => text), "true", "false", "1", "2"];
  return texts
    .map((text) => scalar.codec.safeDecode(text))
    .filter((decoded) => decoded.success)
    .map((decoded) => decoded.data as unknown)
    .find((value) => JSON.stringify(value) !== standing);
}

/** The type of an element that is read by it: another type makes something else of all that stands there. */
function isTag({ path }: AnyRef): boolean {
  const [above, last] = path.slice(-2);
  return above?.name === "Eap" && last?.name === "Type";
}

function exampleOf(spec: Spec): unknown {
  if (spec.kind === "many") return [exampleOf(spec.item)];
  if (spec.kind === "raw") return spec.example;
  return (spec as Leaf<unknown>).scalar.codec.decode((spec as Leaf<unknown>).example);
}

function encoded(spec: Spec, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return spec.kind === "raw" ? String(value) : encodeLeaf(spec as Leaf<unknown>, value);
}
