import { describe, expect, it } from "vitest";
import { type Setting, settings } from "../vocabulary/settings.ts";
import { OWN_TEXT, type Children, type Spec, childrenOf, namespaceOf } from "../vocabulary/spec.ts";
import { vpnProfile } from "../vocabulary/profile.ts";
import type { XmlDocument } from "../xml/document.ts";
import { escapeText } from "../xml/escape.ts";
import { parseXml } from "../xml/parse.ts";
import { inventoryOf } from "./inventory.ts";
import { type Sentence, overviewOf } from "./overview.ts";

const MINIMAL = "<NativeProfile><Servers>vpn.contoso.com</Servers></NativeProfile>";

describe("the overview of a profile", () => {
  const told = settings().filter(
    ({ spec }) => spec.kind === "leaf" || spec.kind === "raw" || (spec.kind === "many" && spec.item.kind === "leaf"),
  );

  it.each(told.map((setting) => [nameOf(setting), setting] as const))("speaks of %s exactly once", (_, setting) => {
    const document = profile(xmlOf(setting));
    const sentences = overviewOf(document, "user", "Contoso");
    expect(inventoryOf(document).unknown).toEqual([]);
    for (const path of inventoryOf(document).configured)
      expect([path, sentences.filter(({ paths }) => paths.includes(path)).length]).toEqual([path, 1]);
    expect(inventoryOf(document).configured).toContain(setting.path);
  });

  it.each(told.filter(({ spec }) => !saysTheDefault(spec)).map((setting) => [nameOf(setting), setting] as const))(
    "changes its words with %s",
    (_, setting) => {
      const words = textOf(overviewOf(profile(xmlOf(setting)), "user", "Contoso"));
      expect(words).not.toBe(textOf(overviewOf(profile(xmlOf(setting, { withoutValue: true })), "user", "Contoso")));
    },
  );

  it("has sentences that start with a capital or a name, and end", () => {
    for (const setting of told)
      for (const { text } of overviewOf(profile(xmlOf(setting)), "device", "Contoso"))
        expect(text).toMatch(/^[A-Z0-9“].*[.?]$/s);
  });

  it("says when and where to a device tunnel connects", () => {
    const words = overview("<AlwaysOn>true</AlwaysOn><DeviceTunnel>true</DeviceTunnel>", "device");
    expect(words).toContain("Device tunnel: the computer itself connects, before anyone signs in, and automatically.");
    expect(words).toContain("Goes to vpn.contoso.com, without choosing a protocol.");
  });

  it("does not claim more than the sources about a device tunnel without automatic connection", () => {
    expect(overview("<DeviceTunnel>true</DeviceTunnel>", "device")).toContain(
      "sources disagree whether a device tunnel connects by itself",
    );
  });

  it("does not call a setting unconfigured that merely does not decode", () => {
    const words = overview("<AlwaysOn>True</AlwaysOn>");
    expect(words).toContain("Whether it connects automatically cannot be read.");
    expect(words).toContain("Does not decode: connect automatically.");
  });

  it("tells what is switched off from what is set", () => {
    const off = settings().find(({ path, spec }) => path.endsWith("/InnerEapOptional") && spec.kind === "leaf");
    if (off === undefined) throw new Error("The setting is missing.");
    const words = textOf(overviewOf(profile(xmlOf(off)), "user", "Contoso"));
    expect(words).toContain("Switched off: inner method is optional.");
    expect(words).not.toContain("Also set: inner method is optional");
  });

  it("names the first few of many routes and counts the others", () => {
    const routes = Array.from(
      { length: 10_000 },
      (_, index) => `<Route><Address>10.${index >> 8}.${index & 255}.0</Address><PrefixSize>24</PrefixSize></Route>`,
    );
    expect(overview(routes.join(""))).toContain(
      "Through the tunnel: 10.0.0.0/24, 10.0.1.0/24, 10.0.2.0/24 and 9,997 more.",
    );
  });

  it("tells routes around the tunnel from those through it", () => {
    const words = overview(
      "<Route><Address>10.0.0.0</Address><PrefixSize>8</PrefixSize></Route>" +
        "<Route><Address>10.9.0.0</Address><PrefixSize>16</PrefixSize><ExclusionRoute>true</ExclusionRoute></Route>",
    );
    expect(words).toContain("Through the tunnel: 10.0.0.0/8; around it: 10.9.0.0/16.");
  });

  it("lists what only stands there", () => {
    const words = overview(
      "<Surprise/><AlwaysOn>true</AlwaysOn><AlwaysOn>false</AlwaysOn>stray<DnsSuffix><?fill-in suffix?></DnsSuffix>",
    );
    expect(words).toContain("Kept as they stand: Surprise, AlwaysOn and text between the settings.");
    expect(words).toContain("Still to fill in: DNS suffixes.");
  });

  it("never shows a secret", () => {
    const native = "<NativeProfile><Servers>a.example</Servers><L2tpPsk>hush-hush</L2tpPsk></NativeProfile>";
    expect(textOf(overviewOf(document(native), "user", "Contoso"))).not.toContain("hush");
  });

  it("says what is wrong when the document is something else", () => {
    const parsed = parseXml("<Profile/>");
    if (!parsed.ok) throw new Error("The sample is broken.");
    expect(textOf(overviewOf(parsed.value, "user", "Contoso"))).toContain("its outermost element is Profile");
  });
});

/** A value that Windows assumes anyway need not change what is said. */
function saysTheDefault(spec: Spec): boolean {
  return spec.kind === "leaf" && spec.default === spec.example;
}

function nameOf({ path, cases }: Setting): string {
  return cases.length === 0 ? path : `${path} (${cases.join(", ")})`;
}

function overview(content: string, scope: "user" | "device" = "user"): string {
  return textOf(overviewOf(document(MINIMAL + content), scope, "Contoso"));
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(" ");
}

function profile(content: string): XmlDocument {
  return document(content);
}

function document(content: string): XmlDocument {
  const parsed = parseXml(`<VPNProfile>${content}</VPNProfile>`);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** A setting's example within the elements that hold it, with the tags of the choices on the way. */
function xmlOf({ path, cases }: Setting, { withoutValue = false } = {}): string {
  return nested(vpnProfile, path.split("/"), cases, withoutValue);
}

function nested(
  spec: Spec,
  [name = "", ...rest]: readonly string[],
  cases: readonly string[],
  withoutValue: boolean,
): string {
  const takesCase = spec.kind === "choice" && cases[0] !== undefined && name !== spec.tag;
  const children: Children = childrenOf(spec, takesCase ? cases[0] : undefined);
  const child = children[name];
  if (child === undefined) throw new Error(`Nothing is called ${name} there.`);
  const tag = takesCase ? element(spec.tag, spec.tagSpec.namespace, cases[0] ?? "") : "";
  return tag + childXml(child, name, rest, takesCase ? cases.slice(1) : cases, withoutValue);
}

function childXml(
  child: Spec,
  name: string,
  rest: readonly string[],
  cases: readonly string[],
  withoutValue: boolean,
): string {
  const [attribute] = rest;
  if (attribute === OWN_TEXT) {
    const leaf = childrenOf(child)[OWN_TEXT];
    return element(name, namespaceOf(child), leaf?.kind === "leaf" && !withoutValue ? escapeText(leaf.example) : "");
  }
  if (attribute?.startsWith("@") === true) {
    const leaf = childrenOf(child)[attribute];
    const text = leaf?.kind === "leaf" && !withoutValue ? ` ${attribute.slice(1)}="${leaf.example}"` : "";
    return `<${name} xmlns="${namespaceOf(child)}"${text}/>`;
  }
  if (rest.length > 0) return element(name, namespaceOf(child), nested(child, rest, cases, withoutValue));
  const held = child.kind === "many" ? child.item : child;
  if (withoutValue) return "";
  if (held.kind === "raw") return element(name, held.namespace, held.example);
  return held.kind === "leaf"
    ? element(name, held.namespace, escapeText(held.example))
    : element(name, namespaceOf(child), "");
}

function element(name: string, namespace: string, content: string): string {
  return `<${name} xmlns="${namespace}">${content}</${name}>`;
}
